// The recipes in the download, on Debian's own nginx and Apache: packed, kept for ever, and asked for
// again without being sent again. Where a server is not installed, that is said and passed over.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { gunzipSync } from "node:zlib";
import { inside, snippet, unpackInto, version } from "./lib/archive.mjs";
import { browserName, house, pause } from "./lib/house.mjs";
import { Widget } from "./lib/widget.mjs";

const modules = "/usr/lib/apache2/modules";
const folder = `/rugwijzer/${version}/`;

const nginx = ({ scratch, site, port }) => ({
  program: "/usr/sbin/nginx",
  words: ["-c", join(scratch, "server.conf"), "-e", join(scratch, "log")],
  conf: `daemon off; pid ${scratch}/pid; ${process.getuid() === 0 ? "user root;" : ""} events {}
http { access_log off; client_body_temp_path ${scratch}/body; proxy_temp_path ${scratch}/proxy; fastcgi_temp_path ${scratch}/fast;
  uwsgi_temp_path ${scratch}/uwsgi; scgi_temp_path ${scratch}/scgi; include /etc/nginx/mime.types;
  server { listen 127.0.0.1:${port}; root ${site}; include ${site}${folder}nginx.conf; } }`,
});

const apacheWith = (names) =>
  function apache({ scratch, site, port }) {
    const load = ["mpm_event", "authz_core", "dir", ...names]
      .map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`)
      .join("\n");
    return {
      program: "/usr/sbin/apache2",
      words: ["-d", scratch, "-f", join(scratch, "server.conf"), "-D", "FOREGROUND"],
      conf: `ServerName localhost\nListen 127.0.0.1:${port}\nPidFile ${scratch}/pid\nErrorLog ${scratch}/log\nDefaultRuntimeDir ${scratch}
${load}\n${names.includes("mime") ? "TypesConfig /etc/mime.types" : ""}\n${process.getuid() === 0 ? "User www-data\nGroup www-data" : ""}
DocumentRoot ${site}\n<Directory ${site}>\nAllowOverride FileInfo\nRequire all granted\n</Directory>`,
    };
  };
const apache = apacheWith(["mime", "filter", "deflate", "headers", "setenvif"]);

async function freePort() {
  const probe = createServer();
  await new Promise((done) => probe.listen(0, "127.0.0.1", done));
  const { port } = probe.address();
  await new Promise((done) => probe.close(done));
  return port;
}

// What the server really sends: status, headers, bytes.
function ask(address, headers = {}) {
  return new Promise((done, failed) =>
    get(address, { headers }, async (response) => {
      const pieces = [];
      for await (const piece of response) pieces.push(piece);
      const { statusCode: status, headers: given } = response;
      done({ status, headers: given, body: Buffer.concat(pieces) });
    }).on("error", failed),
  );
}

// Starts a server on an empty site with the download unpacked in it.
async function start(kind) {
  const scratch = mkdtempSync(join(tmpdir(), "rugwijzer-server-"));
  chmodSync(scratch, 0o755); // its workers may be somebody else
  const site = join(scratch, "site");
  const port = await freePort();
  unpackInto(site);
  const page = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Praktijk</title></head><body>${snippet("element")}<p>Na.</p></body></html>`;
  writeFileSync(join(site, "index.html"), page);
  const { program, words, conf } = kind({ scratch, site, port });
  writeFileSync(join(scratch, "server.conf"), conf);
  const child = spawn(program, words, { stdio: ["ignore", "ignore", "inherit"] });
  const address = `http://127.0.0.1:${port}`;
  const stop = async () => {
    const ended = new Promise((done) => child.once("exit", done));
    child.kill();
    await ended;
    rmSync(scratch, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 100; tries += 1) {
    if (await ask(`${address}/index.html`).catch(() => undefined)) return { address, stop };
    await pause(50);
  }
  const log = existsSync(join(scratch, "log")) ? readFileSync(join(scratch, "log"), "utf8") : "";
  await stop();
  throw new Error(`${program} did not start: ${log}`);
}

const missing = (program) => {
  if (existsSync(program)) return false;
  console.log(`NOT TRIED: ${program} is not installed; its recipe is not tested here`);
  return `${program} is not installed`;
};

for (const [name, kind, program] of [
  ["nginx", nginx, "/usr/sbin/nginx"],
  ["Apache", apache, "/usr/sbin/apache2"],
]) {
  const skip =
    browserName === "chromium" ? missing(program) : "what a server sends does not depend on it";
  describe(`${name}'s recipe (${browserName})`, { skip }, () => {
    const here = house();
    let server;
    before(async () => (server = await start(kind)));
    after(() => server?.stop());

    for (const [file, kindOf] of Object.entries({
      "rugwijzer.js": /^(text|application)\/javascript/,
      "rugwijzer_bg.wasm": /^application\/wasm/,
      "rugwijzer_plan.js": /^(text|application)\/javascript/,
      "rugwijzer_plan_bg.wasm": /^application\/wasm/,
      "frame.html": /^text\/html/,
      "integrity.json": /^application\/json/,
    })) {
      test(`${file} is packed, of its kind, kept, and not sent twice`, async () => {
        const address = `${server.address}${folder}${file}`;
        const first = await ask(address, { "Accept-Encoding": "gzip" });
        assert.equal(first.status, 200);
        assert.equal(first.headers["content-encoding"], "gzip");
        assert.match(first.headers["content-type"], kindOf);
        assert.match(first.headers["cache-control"], /immutable/);
        assert.deepEqual(gunzipSync(first.body), inside(file));
        const { etag } = first.headers;
        const again = await ask(address, { "Accept-Encoding": "gzip", "If-None-Match": etag });
        assert.deepEqual([again.status, again.body.length], [304, 0]);
      });
    }

    test("a file that is not there is not kept", async () => {
      const { status, headers } = await ask(`${server.address}${folder}none.js`);
      assert.equal(status, 404);
      assert.doesNotMatch(headers["cache-control"] ?? "", /immutable/);
    });

    test("outside the folder nothing changes", async () => {
      const { headers } = await ask(`${server.address}/index.html`);
      assert.doesNotMatch(headers["cache-control"] ?? "", /immutable/);
    });

    test("the pasted page starts", async () => {
      await here.driver.get(`${server.address}/index.html`);
      await new Widget(here.driver).ready();
    });
  });
}

describe(
  `an Apache that knows next to nothing (${browserName})`,
  { skip: browserName === "chromium" ? missing("/usr/sbin/apache2") : "not for this engine" },
  () => {
    test("passes over what it does not know, and gives the files", async () => {
      const server = await start(apacheWith([]));
      try {
        assert.equal((await ask(`${server.address}${folder}rugwijzer.js`)).status, 200);
      } finally {
        await server.stop();
      }
    });
  },
);
