// Builds the demo's page in React into the file that is named: `node demo.mjs react.js`.
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const path = (name) => fileURLToPath(new URL(name, import.meta.url));

await build({
  entryPoints: [path("../../demo/react.jsx")],
  outfile: process.argv[2],
  bundle: true,
  minify: true,
  format: "esm",
  jsx: "automatic",
  define: { "process.env.NODE_ENV": '"production"' },
  nodePaths: [path("node_modules")],
  logLevel: "warning",
});
