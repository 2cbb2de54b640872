// Writes what `npm run bench` has measured into docs/speed.md: no figure there is typed in by hand.
/** @import { Row } from "./table.js" */
import { readFileSync, writeFileSync } from "node:fs";

const PAGE = "docs/speed.md";
const [BEGIN, END] = ["<!-- measured -->", "<!-- /measured -->"];
/** @type {Row[]} */
const rows = readFileSync(process.env["BENCH_ROWS"] ?? "", "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));
const number = (/** @type {number} */ value) => value.toFixed(2);
const lines = rows.map(
  ({ what, median, least, most, aim, isMet }) =>
    `| ${what} | ${number(median)} | ${number(least)}–${number(most)} | ${aim} | ${isMet === null ? "" : isMet ? "met" : "missed"} |`,
);
const table = [
  `${[...new Set(rows.map(({ machine }) => machine))].join("; ")}.`,
  "",
  "| what | median | range | aim | |",
  "|---|---|---|---|---|",
  ...lines,
].join("\n");
const page = readFileSync(PAGE, "utf8");
const [before, , after] = page.split(new RegExp(`${BEGIN}|${END}`));
writeFileSync(PAGE, `${before}${BEGIN}\n\n${table}\n\n${END}${after}`);
