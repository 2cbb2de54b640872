import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { chartsOf, invented, names, reviewOf } from "./sample.js";

const charts = chartsOf(reviewOf(invented, "2025-12-31"));

/** Charts that a person has looked at; `UPDATE_GOLDEN=1` writes them anew. */
test.each(names)("%s is drawn as it was looked at", (name) => {
  const file = join(import.meta.dirname, "golden", `${name}.json`);
  const text = legible(charts[name]);
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, "utf8").replaceAll("\r\n", "\n"));
});

test.each(names)("%s is plain JSON", (name) => {
  expect(JSON.parse(JSON.stringify(charts[name]))).toEqual(charts[name]);
});

/** Each value, and each member of the chart, on a line of its own. */
function legible(chart: object): string {
  const lines = JSON.stringify(chart)
    .replaceAll('{"data":{"values":[', '\n{"data":{"values":[\n  ')
    .replaceAll('},{"', '},\n  {"')
    .replaceAll(/,"(layer|resolve|config|title|encoding|mark)":/g, ',\n"$1":');
  return `${lines}\n`;
}
