// A WordPress of our own for one test: Debian's files copied into a temporary folder, a database
// server that listens to nobody else, and PHP's own web server. All of it ends with the test.
import { execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync } from "node:fs";
import { writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const lib = fileURLToPath(new URL("./", import.meta.url));

// Another WordPress can be tried by hand; Debian's is the one that everybody has.
const wordpress = process.env.RW_WORDPRESS ?? "/usr/share/wordpress";

export class Site {
  #started = [];
  folder = mkdtempSync(join(tmpdir(), "rugwijzer-wordpress-"));

  static async start() {
    const site = new Site();
    try {
      await site.#start();
    } catch (reason) {
      await site.stop();
      throw reason;
    }
    return site;
  }

  async #start() {
    const port = await freePort();
    this.address = `http://127.0.0.1:${port}`;
    this.root = join(this.folder, "site");
    this.#environment = {
      ...process.env,
      RW_SOCKET: join(this.folder, "socket"),
      RW_ADDRESS: this.address,
      RW_LOG: join(this.folder, "php.log"),
      PHP_CLI_SERVER_WORKERS: "4",
    };
    // The last to go takes the folder along.
    this.#spawn(["-c", `read -r _; sleep 1; rm -rf "$1"`, "sh", this.folder]);
    const database = this.#database();
    // Debian's links to files of other packages become those files.
    cpSync(wordpress, this.root, { recursive: true, dereference: true, filter: existsSync });
    cpSync(join(lib, "wp-config.php"), join(this.root, "wp-config.php"));
    this.#plainTheme();
    await database;
    this.php(readFileSync(join(lib, "install.php"), "utf8"));
    this.#run("php", ["-S", `127.0.0.1:${port}`, "-t", this.root]);
    await until(async () => (await fetch(`${this.address}/wp-login.php`)).ok, "WordPress");
  }

  #environment = {};

  async #database() {
    const data = join(this.folder, "data");
    const common = ["--no-defaults", `--user=${userInfo().username}`, `--datadir=${data}`];
    const install = ["--auth-root-authentication-method=normal", "--skip-test-db"];
    execFileSync("mariadb-install-db", [...common, ...install], { stdio: "pipe" });
    const server = ["/usr/sbin/mariadbd", "/usr/sbin/mysqld"].find(existsSync);
    const socket = this.#environment.RW_SOCKET;
    // Nothing here has to survive a power cut.
    const quick = ["--innodb-flush-log-at-trx-commit=0", "--skip-log-bin"];
    this.#run(server, [...common, ...quick, `--socket=${socket}`, "--skip-networking"]);
    await until(() => existsSync(socket), "the database");
  }

  // A theme as they were made before block themes: its content comes after its head.
  #plainTheme() {
    const folder = join(this.root, "wp-content/themes/plain");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "style.css"), "/*\nTheme Name: Plain\n*/\n");
    writeFileSync(
      join(folder, "index.php"),
      `<!doctype html><html <?php language_attributes(); ?>><head><meta charset="utf-8"><?php wp_head(); ?></head>
<body <?php body_class(); ?>><main><?php while ( have_posts() ) { the_post(); the_content(); } ?></main><?php wp_footer(); ?></body></html>`,
    );
  }

  // Runs PHP beside the site, and gives what it prints.
  php(code, environment = {}) {
    const script = join(this.folder, "run.php");
    writeFileSync(script, code);
    const env = { ...this.#environment, ...environment };
    try {
      return execFileSync("php", [script], { cwd: this.root, env, encoding: "utf8" });
    } catch {
      throw new Error(`PHP failed:\n${this.complaints().slice(-12).join("\n")}\n${code}`);
    }
  }

  // The value of a PHP expression in the running site.
  ask(expression) {
    const load = `<?php require getcwd() . '/wp-load.php';`;
    return JSON.parse(this.php(`${load} echo wp_json_encode( ${expression} );`));
  }

  // Runs a file of PHP from this folder, in a network's WordPress.
  network(state) {
    return this.php(readFileSync(join(lib, "network.php"), "utf8"), { RW_NETWORK: state });
  }

  // What PHP has complained about, line by line.
  complaints() {
    const log = this.#environment.RW_LOG;
    return existsSync(log) ? readFileSync(log, "utf8").split("\n") : [];
  }

  // In a group of its own, which ends when this process does, however that comes about: its end of
  // the pipe then closes.
  #run(program, words) {
    const guarded = ["-c", `"$@" & read -r _; kill -9 0`, "sh", program, ...words];
    this.#spawn(guarded);
  }

  #spawn(words) {
    const stdio = ["pipe", "ignore", "ignore"];
    const child = spawn("sh", words, { env: this.#environment, stdio, detached: true });
    child.stdin.on("error", () => {}); // it has ended before us
    this.#started.push(child);
    return child;
  }

  // Ends everything, and waits until the folder is gone.
  async stop() {
    const ended = this.#started.map((child) => new Promise((done) => child.once("exit", done)));
    for (const child of this.#started.splice(0)) child.stdin.end();
    await Promise.all(ended);
  }
}

async function until(holds, what) {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await Promise.resolve(holds()).catch(() => false)) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`${what} does not answer`);
}

function freePort() {
  const probe = createServer();
  return new Promise((done) =>
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    }),
  );
}
