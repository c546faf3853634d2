// What a clinic downloads, unpacked: the files of `dist/rugwijzer-embed-<version>.zip`, and the lines
// that its LEESMIJ.html gives to paste.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { top } from "./server.mjs";

const dist = join(top, "dist");
export const archive = readdirSync(dist).find((name) => /^rugwijzer-embed-.+\.zip$/.test(name));
export const version = archive.match(/embed-(.+)\.zip$/)[1];
export const files = unzipSync(readFileSync(join(dist, archive)));
export const inside = (name) => Buffer.from(files[`rugwijzer/${version}/${name}`]);

// The lines for one way: `element`, `loader` or `frame`.
export function snippet(way) {
  const page = inside("LEESMIJ.html").toString();
  const [, text] = page.match(new RegExp(`<code data-snippet="${way}">([^]*?)</code>`));
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

export function unpackInto(folder) {
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
}
