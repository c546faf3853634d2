// Medians, 95th percentiles and ratios as a table for a terminal or a note.
const sorted = (values) => values.toSorted((one, other) => one - other);
const at = (values, part) =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * part))];

const titles = { product: "Rugwijzer", hand: "by hand", survey: "SurveyJS" };
const rows = [
  ["first screen, ms", "first", 0.5, 0],
  ["key to next paint, median, ms", "step", 0.5, 1],
  ["key to next paint, 95th percentile, ms", "step", 0.95, 1],
  ["main thread a question, ms", "task", 0.5, 1],
  ["bytes before the first screen, KB", "before", 0.5, 1, 1024],
  ["bytes in all, KB", "bytes", 0.5, 1, 1024],
  ["script memory after the last question, MB", "heap", 0.5, 1],
];

export function table(results, runs, count) {
  const out = [
    `medians of ${runs} interleaved runs, ${count} questions; ratio to the page written by hand`,
  ];
  for (const [line, all] of Object.entries(results)) {
    out.push(
      "",
      `| ${line} | ${Object.values(titles).join(" | ")} | ratio | SurveyJS's ratio |`,
      "|---|---|---|---|---|---|",
    );
    for (const [title, key, part, digits, unit = 1] of rows) {
      const value = (name) => at(all[name][key], part) / unit;
      const ratio = (name) => (value(name) / value("hand")).toFixed(2);
      out.push(
        `| ${title} | ${Object.keys(titles)
          .map((name) => value(name).toFixed(digits))
          .join(" | ")} | ${ratio("product")} | ${ratio("survey")} |`,
      );
    }
  }
  return out.join("\n");
}
