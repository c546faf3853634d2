// axe-core in the page that stands there.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

// Once a page, before the first look.
export const bringAxe = (driver) => driver.executeScript(source);

// What axe finds: rule, element, and why.
export const violations = (driver, options = {}) =>
  driver.executeAsyncScript(
    `const [options, done] = arguments;
     axe.run(document, { resultTypes: ["violations"], ...options }).then(({ violations }) =>
       done(violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + " at " + target.flat().join(" ") + ": " + failureSummary))));`,
    options,
  );
