// A web server for the tests: gives out `dist/` and pages made up by a test, compressed as a good
// host does, remembers every request, collects the browser's reports of broken policy, and can be
// told to fail.
import { readdirSync } from "node:fs";
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

export const top = fileURLToPath(new URL("../../../", import.meta.url));

// The path of a file of the embed folder whose name carries a hash.
export const embedded = (pattern) =>
  `/embed/${readdirSync(join(top, "dist/embed")).find((name) => pattern.test(name))}`;

const kinds = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".bin": "application/octet-stream",
};

// Quick settings, for what is asked is not how small it gets.
const compressors = {
  gzip: (body) => gzipSync(body, { level: 1 }),
  br: (body) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }),
};
const compressible = [".html", ".js", ".css", ".json", ".wasm"];

// The policy that the widget promises to work under without a single report.
export const strict =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

export class Server {
  requests = [];
  reports = [];
  // How what is sent is compressed: "gzip", "br", or not at all.
  compression = "gzip";
  // How many bytes each path's last answer took, as they travelled.
  travelled = new Map();
  // Where the browser wanted to go outside this machine. It never gets there: this server is its
  // proxy too.
  outside = [];
  #pages = new Map();
  #failing = new Map();
  #held = new Map();
  #lasting = new Set();
  #headers = new Map();
  #http = createServer((request, response) => this.#answer(request, response));

  static async start() {
    const server = new Server();
    server.#http.on("connect", (request, socket) => {
      server.outside.push(request.url);
      socket.on("error", () => {});
      socket.end("HTTP/1.1 502 Nothing outside\r\n\r\n");
    });
    await new Promise((done) => server.#http.listen(0, "127.0.0.1", done));
    return server;
  }

  get host() {
    return `127.0.0.1:${this.#http.address().port}`;
  }

  get address() {
    return `http://${this.host}`;
  }

  // The same server, which is another site to a browser.
  get otherAddress() {
    return `http://localhost:${this.#http.address().port}`;
  }

  // Puts a page (or script, or style sheet) at a path, under a policy if one is given.
  page(path, body, policy) {
    this.#pages.set(path, { body, policy });
    return this.address + path;
  }

  // From now on this path answers with that status.
  fail(path, status) {
    this.#failing.set(path, status);
  }

  // From now on this path answers only when the returned function is called.
  hold(path) {
    let letGo;
    this.#held.set(path, new Promise((done) => (letGo = done)));
    return letGo;
  }

  // From now on browsers may keep for a month what this path gives.
  last(path) {
    this.#lasting.add(path);
  }

  // From now on this path's answers carry these headers too.
  headers(path, headers) {
    this.#headers.set(path, headers);
  }

  mend() {
    this.compression = "gzip";
    this.#headers.clear();
    this.#lasting.clear();
    this.#failing.clear();
    this.#held.clear();
  }

  // Forgets what was asked so far.
  forget() {
    this.requests.length = 0;
    this.reports.length = 0;
  }

  stop() {
    this.#http.closeAllConnections();
    return new Promise((done) => this.#http.close(done));
  }

  async #answer(request, response) {
    const { pathname: path, host } = new URL(request.url, `http://${request.headers.host}`);
    if (![this.address, this.otherAddress].includes(`http://${host}`)) {
      this.outside.push(host);
      return response.writeHead(502).end();
    }
    if (path === "/policy-report") return this.#collect(request, response);
    // Browsers ask for an icon of their own accord, at a moment of their own choosing.
    if (path === "/favicon.ico") return response.writeHead(204).end();
    this.requests.push(`${request.method} ${request.url}`);
    await this.#held.get(path);
    if (this.#failing.has(path)) return response.writeHead(this.#failing.get(path)).end();
    const headers = {
      "Content-Type": kinds[extname(path)] ?? kinds[".html"],
      "Cache-Control": this.#lasting.has(path) ? "max-age=2592000" : "no-store",
      ...this.#headers.get(path),
    };
    try {
      const made = this.#pages.get(path);
      if (made?.policy)
        headers["Content-Security-Policy"] = `${made.policy}; report-uri /policy-report`;
      const body =
        made?.body ??
        (await readFile(join(top, path.startsWith("/demo/") ? "" : "dist", normalize(path))));
      const sent = this.#compressed(path, request, body, headers);
      response.writeHead(200, headers).end(sent);
    } catch {
      response.writeHead(404).end();
    }
  }

  // The body as it travels; says so in the headers. WebKit knows no brotli without https, and gets
  // gzip then.
  #compressed(path, request, body, headers) {
    const accepted = request.headers["accept-encoding"] ?? "";
    const wanted =
      this.compression === "br" && !accepted.includes("br") ? "gzip" : this.compression;
    const compresses = wanted && compressible.includes(extname(path) || ".html");
    if (compresses) headers["Content-Encoding"] = wanted;
    const sent = compresses ? compressors[wanted](body) : Buffer.from(body);
    this.travelled.set(path, sent.length);
    return sent;
  }

  async #collect(request, response) {
    let body = "";
    for await (const piece of request) body += piece;
    this.reports.push(body);
    response.writeHead(204).end();
  }
}
