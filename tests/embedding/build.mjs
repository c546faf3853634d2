// Builds these sites from the package as `npm pack` makes it, each with its own tool. Each function
// gives the folder in which the site then lies; `address` is the path under which it is served.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const here = fileURLToPath(new URL(".", import.meta.url));
const embed = join(here, "../../dist/embed");
const packageFolder = join(here, "node_modules/rug-wijzer");
const scratch = mkdtempSync(join(tmpdir(), "rugwijzer-sites-"));
const out = (name) => join(scratch, name);

process.env.ASTRO_TELEMETRY_DISABLED = "1";

// Packs the embed folder, and unpacks it where a site's tools look for packages.
export function install() {
  const words = ["pack", embed, "--json", "--ignore-scripts", "--pack-destination", scratch];
  const [{ filename, files }] = JSON.parse(execFileSync("npm", words, { encoding: "utf8" }));
  rmSync(packageFolder, { recursive: true, force: true });
  mkdirSync(packageFolder, { recursive: true });
  const tarball = join(scratch, filename);
  execFileSync("tar", ["-xzf", tarball, "-C", packageFolder, "--strip-components=1"]);
  return files.map(({ path }) => path);
}

export function remove() {
  rmSync(scratch, { recursive: true, force: true });
  rmSync(packageFolder, { recursive: true, force: true });
}

const plugins = {
  "vite-react": async () => (await import("@vitejs/plugin-react")).default(),
  "vite-vue": async () =>
    (await import("@vitejs/plugin-vue")).default({
      template: { compilerOptions: { isCustomElement: (tag) => tag === "rug-wijzer" } },
    }),
};

async function vite(name, address) {
  const { build } = await import("vite");
  const warnings = [];
  const note = (message) => warnings.push(message);
  const quiet = { info() {}, warn: note, warnOnce: note, error: note, clearScreen() {} };
  await build({
    root: join(here, name),
    configFile: false,
    base: address,
    plugins: [await plugins[name]()],
    customLogger: { ...quiet, hasErrorLogged: () => false, hasWarned: false },
    build: { outDir: out(name), emptyOutDir: true, chunkSizeWarningLimit: 9000 },
  });
  return { folder: out(name), warnings };
}

async function webpack(address) {
  const { default: bundle } = await import("webpack");
  const stats = await new Promise((done, failed) =>
    bundle(
      {
        mode: "production",
        context: join(here, "webpack"),
        entry: "./main.js",
        output: { path: out("webpack"), publicPath: address, filename: "main.js" },
        performance: false,
      },
      (error, result) => (error ? failed(error) : done(result)),
    ),
  );
  const { errors, warnings } = stats.toJson({ all: false, errors: true, warnings: true });
  if (errors.length) throw new Error(errors.map(({ message }) => message).join("\n"));
  cpSync(join(here, "webpack/index.html"), join(out("webpack"), "index.html"));
  return { folder: out("webpack"), warnings: warnings.map(({ message }) => message) };
}

// In its own folder, for what it makes of a page for the server it runs from there.
async function astro(address) {
  const program = join(here, "node_modules/astro/astro.js");
  const env = { ...process.env, SITE_ADDRESS: address, SITE_FOLDER: out("astro") };
  const words = [program, "build", "--silent"];
  execFileSync(process.execPath, words, { cwd: join(here, "astro"), env, stdio: "pipe" });
  return { folder: out("astro"), warnings: [] };
}

// A classic script of one file, which no file of ours is copied beside.
async function esbuild(entry, element) {
  const { build } = await import("esbuild");
  const name = `esbuild-${entry}`;
  const { warnings } = await build({
    entryPoints: [join(here, "esbuild", entry)],
    bundle: true,
    minify: true,
    format: "iife",
    outfile: join(out(name), "main.js"),
    logLevel: "silent",
  });
  const page = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Praktijk</title>
<script src="/watch.js"></script><script defer src="main.js"></script></head><body>${element}</body></html>`;
  writeFileSync(join(out(name), "index.html"), page);
  return {
    folder: out(name),
    // It says that a classic script has no `import.meta`, which is what `base` is for.
    warnings: warnings.map(({ text }) => text).filter((text) => !text.includes("import.meta")),
  };
}

export const sites = {
  "vite-react": (address) => vite("vite-react", address),
  "vite-vue": (address) => vite("vite-vue", address),
  webpack,
  astro,
  "esbuild-inline": (_, markup) => esbuild("main.js", markup("")),
  "esbuild-base": (_, markup) => esbuild("base.js", markup('base="/embed/"')),
};
