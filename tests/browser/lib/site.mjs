// A site that holds the release in a folder of its own, for the tests of what works without
// internet: it can be cut off, break single files, and be given another release meanwhile.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { top } from "./server.mjs";

const kinds = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".wasm": "application/wasm",
};

export const worker = "rugwijzer-sw.js";

// The release in `dist/`, as file by name.
export function built() {
  const dist = join(top, "dist");
  const inFolder = (name) => readdirSync(join(dist, name)).map((file) => `${name}/${file}`);
  const own = readdirSync(dist).filter((name) =>
    /^(index\.html|rugwijzer[-_.].*(js|webmanifest))$/.test(name),
  );
  const names = [...own, "protocol.html", ...inFolder("embed"), ...inFolder("icons")];
  return new Map(names.map((name) => [name, readFileSync(join(dist, name))]));
}

const short = (bytes) =>
  createHash("sha256").update(bytes).digest().subarray(0, 6).toString("base64url");
const integrity = (bytes) => `sha384-${createHash("sha384").update(bytes).digest("base64")}`;
// A part of a wasm that does nothing: a section with a name.
const section = Buffer.from([0, 5, 4, 110, 101, 120, 116]);

// Another release: scripts and wasm of other bytes, and so of other names and hashes, each named by
// the files that ask for it, as a build would.
export function nextRelease(files, mark) {
  const next = new Map(files);
  const named = [];
  const text = (name) => next.get(name).toString();
  const put = (name, before, after) => {
    named.push([short(before), short(after)], [integrity(before), integrity(after)]);
    next.set(name, after);
  };
  const replaceIn = (name) => {
    const renamed = named.reduce((all, [from, to]) => all.replaceAll(from, to), text(name));
    next.set(name, Buffer.from(renamed));
  };
  for (const name of ["embed/rugwijzer_bg.wasm", "embed/rugwijzer_plan_bg.wasm"])
    put(name, files.get(name), Buffer.concat([files.get(name), section]));
  const plan = "embed/rugwijzer_plan.js";
  put(plan, files.get(plan), Buffer.from(`${text(plan)}\n// ${mark}`));
  // The hash in the name of the check's script is of the script without its first lines.
  const check = [...files.keys()].find((name) => /rugwijzer_check\./.test(name));
  const renamed = check.replace(/\.[^.]+\.js$/, `.${short(mark)}.js`);
  next.delete(check);
  next.set(renamed, Buffer.concat([files.get(check), Buffer.from(`\n// ${mark}`)]));
  named.push([check.split(".")[1], short(mark)]);
  named.push([integrity(files.get(check)), integrity(next.get(renamed))]);
  const element = "embed/rugwijzer.js";
  replaceIn(element);
  put(element, files.get(element), Buffer.from(`${text(element)}\n// ${mark}`));
  const [, version] = /data-release="([^"]+)"/.exec(text("index.html"));
  named.push([version, short(`${mark} of all`)]);
  for (const name of ["index.html", worker]) replaceIn(name);
  return next;
}

// The names, with their hashes, of what a page of this release asks for.
export function namesOf(files) {
  const worker = files.get("rugwijzer-sw.js").toString();
  return [...worker.matchAll(/["'`](embed\/[^"'`]+)["'`]/g)].map(([, name]) => name).sort();
}

export const versionOf = (files) =>
  /data-release="([^"]+)"/.exec(files.get("index.html").toString())[1];

export class Site {
  online = true;
  // Every request that was answered, as a path with its query.
  requests = [];
  // What is wrong with a file: `(response, body) => void`, which answers.
  faults = new Map();
  // How many more requests are answered before the line is cut.
  left = Infinity;
  headers = { "Cache-Control": "no-cache" };
  #http = createServer((request, response) => this.#answer(request, response));

  static async start(files = built(), folder = "/rug/") {
    const site = new Site();
    Object.assign(site, { files, folder });
    await new Promise((done) => site.#http.listen(0, "127.0.0.1", done));
    return site;
  }

  get origin() {
    return `http://127.0.0.1:${this.#http.address().port}`;
  }

  // The address of a file of the release, or of the folder.
  at(name = "") {
    return this.origin + this.folder + name;
  }

  asked(name) {
    return this.requests.filter((path) => path.replace(/\?.*/, "") === this.folder + name).length;
  }

  stop() {
    this.#http.closeAllConnections();
    return new Promise((done) => this.#http.close(done));
  }

  #answer(request, response) {
    const path = request.url.replace(/\?.*/, "");
    if (path === "/favicon.ico") return response.writeHead(204).end();
    this.left -= 1;
    if (!this.online || this.left < 0) return request.socket.destroy();
    this.requests.push(request.url);
    const inside = path.startsWith(this.folder) ? path.slice(this.folder.length) : path;
    const name = inside || this.files.has("") ? inside : "index.html";
    const body = this.files.get(name);
    if (body === undefined) return response.writeHead(404).end("not here");
    const fault = this.faults.get(name);
    if (fault) return fault(response, body);
    const kind = kinds[extname(name) || ".html"] ?? "application/octet-stream";
    response.writeHead(200, { "Content-Type": kind, ...this.headers }).end(body);
  }
}

// What goes wrong with a file on its way.
export const broken = {
  "is not there": (response) => response.writeHead(404).end("not here"),
  "comes to its half": (response, body) => {
    response.writeHead(200, { "Content-Type": kinds[".js"], "Content-Length": body.length });
    response.write(body.subarray(0, body.length / 2), () => response.destroy());
  },
  "is a page with 200": (response) =>
    response
      .writeHead(200, { "Content-Type": kinds[".html"] })
      .end("<!doctype html><title>Inloggen</title>"),
  "has the wrong kind": (response, body) =>
    response.writeHead(200, { "Content-Type": "text/plain" }).end(body),
  "fails on the server": (response) => response.writeHead(500).end(),
};
