// FHIR for the tests: the program that writes it, visits drawn at random, and others' validators.
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { top } from "./server.mjs";

const require = createRequire(import.meta.url);
const { Fhir } = require("fhir");
const schemas = require("@solarahealth/fhir-r4");

// What the command line writes for this input.
export const protocol = (words, input = "") =>
  execFileSync("cargo", ["run", "--quiet", "--bin", "protocol", "--", ...words], {
    cwd: top,
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    timeout: 600_000,
  });
export const lines = (text) =>
  text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
export const written = (all) => all.map((one) => JSON.stringify(one)).join("\n");

// The same numbers every time (mulberry32).
function chance(seed) {
  return (below) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

// People of all ages; of three a third have hardly a sign, and some have left questions open.
export function visits(count, seed) {
  const below = chance(seed);
  const fields = new Map();
  for (const screen of JSON.parse(protocol(["questions"])))
    for (const field of screen.fields) {
      const known = fields.get(field.id)?.answers ?? [];
      fields.set(field.id, { ...field, answers: [...new Set([...known, ...field.answers])] });
    }
  const calm = {
    who: "self",
    trauma: "none",
    cancer: "none",
    preg: "no",
    onset: "move",
    course: "same",
    rest: "relief",
    function: "slow",
    familiar: "known",
    suic: "no",
    legs_walk: "no",
  };
  // The last two contradict an earlier "no", which is then asked again.
  const notDrawn = ["none", "unknown", "both_below", "collapse"];
  const ages = [9, 13, 15, 17, 24, 38, 44, 49, 52, 58, 63, 71, 84];
  const days = [0, 2, 6, 9, 16, 27, 41, 44, 95, 400, 2500];
  return Array.from({ length: count }, (_, number) => {
    const signs = [1, 4, 12][number % 3];
    const answers = {};
    for (const { id, kind, answers: all, min, max } of fields.values()) {
      if (number % 5 === 4 && below(100) < 4) continue;
      const offered = all.filter((one) => one !== "some");
      const any = () => offered[below(offered.length)];
      if (kind === "flag") answers[id] = below(100) < signs ? any() : "no";
      else if (kind === "choice")
        answers[id] = calm[id] && below(100) >= signs * 3 ? calm[id] : any();
      else if (kind === "number")
        answers[id] =
          id === "age"
            ? ages[below(ages.length)]
            : id === "days"
              ? days[below(days.length)]
              : min + below(max - min + 1);
      else {
        const some = offered.filter((one) => !notDrawn.includes(one) && below(10) < 3);
        answers[id] = some.length ? some : [offered.at(-1)];
      }
    }
    return { id: `visit-${number}`, answers };
  });
}

const fhir = new Fhir();

// What two validators of R4 have against a resource: one knows which elements and codes must be
// there, the other looks at each element however deep. That a code of ours is in no list of theirs
// is none of it.
export function complaints(resource) {
  const { messages } = fhir.validate(resource, { errorOnUnexpected: true });
  const first = messages
    .filter(({ severity }) => severity === "error" || severity === "fatal")
    .map(({ location, message }) => `${location}: ${message}`);
  const { success, error } = schemas[`create${resource.resourceType}Schema`]().safeParse(resource);
  const second = success
    ? []
    : error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  const inside = (resource.entry ?? []).flatMap((entry) => complaints(entry.resource));
  return [...first, ...second, ...inside];
}

// Every item below these, with its answers, whatever group it stands in.
export function answered(items = []) {
  return items.flatMap(({ linkId, answer, item }) => [
    ...(answer ? [[linkId, answer]] : []),
    ...answered(item),
  ]);
}
