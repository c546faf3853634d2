// Serves the comparison on 127.0.0.1 with brotli, as a well-kept host does, and counts the bytes it
// sends.
import { createServer } from "node:http";
import { brotliCompressSync, constants } from "node:zlib";

const kinds = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css",
  wasm: "application/wasm",
};

export class Server {
  sent = 0;
  #files = new Map();
  #http = createServer((request, response) => this.#answer(request, response));

  static async start() {
    const server = new Server();
    await new Promise((done) => server.#http.listen(0, "127.0.0.1", done));
    return server;
  }

  get address() {
    return `http://127.0.0.1:${this.#http.address().port}`;
  }

  put(path, body) {
    this.#files.set(
      path,
      brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    );
  }

  stop() {
    this.#http.closeAllConnections();
    return new Promise((done) => this.#http.close(done));
  }

  #answer(request, response) {
    const path = new URL(request.url, this.address).pathname;
    const body = this.#files.get(path);
    if (!body) return response.writeHead(404).end();
    this.sent += body.length;
    const kind = kinds[path.split(".").at(-1)] ?? "application/octet-stream";
    response
      .writeHead(200, {
        "content-type": kind,
        "content-encoding": "br",
        "content-length": body.length,
        "cache-control": "no-store",
      })
      .end(body);
  }
}
