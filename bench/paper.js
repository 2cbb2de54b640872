// Seconds and memory of writing the final report as Word and its annexes as a workbook; then with 1,000 rows in its longest table.
import { readFileSync } from "node:fs";
import { parseRegister } from "phoihop";
import * as words from "phoihop/locale/vi";
import { writeAnnex, writeDocx } from "phoihop/office";
import { caoLanh } from "phoihop/plans/cao-lanh";
import { reportOf } from "phoihop/report";
import { spread } from "./measure.js";
import { row } from "./table.js";

/** @import { Printout } from "phoihop/report" */

const ROWS = 1000;
const locale = { ...words.vi, ...words };
const register = parseRegister(JSON.parse(readFileSync("examples/cao-lanh/minh-hoa.json", "utf8")), caoLanh);
if (!register.ok) throw new Error(JSON.stringify(register.issues));
const report = reportOf(
  { kind: "tong-ket", plan: caoLanh, register: register.value, moment: { asOf: "2025-12-31" } },
  locale,
);

await measure("report", report);
await measure("report, once loaded", report);
const long = await measure(`report, ${ROWS} rows`, lengthened(report));
console.log(row(`report of ${ROWS} rows as Word, seconds`, spread([long]), { sign: "≤", value: 2 }));

/**
 * @param {string} name
 * @param {Printout} document
 */
async function measure(name, document) {
  const started = performance.now();
  const paper = await writeDocx(document, locale);
  const written = performance.now();
  const annex = await writeAnnex(document, locale);
  const word = (written - started) / 1000;
  const seconds = [written - started, performance.now() - written].map((each) => (each / 1000).toFixed(2));
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${name}: Word ${seconds[0]} s, ${paper.length} bytes; workbook ${seconds[1]} s, ${annex.length} bytes; ${memory} MB`,
  );
  return word;
}

/**
 * The rows of the first annex over and over, so that there are as many as a plan of 1,000 promises has.
 * @param {Printout} document
 * @returns {Printout}
 */
function lengthened({ annexes, ...rest }) {
  const [first, ...others] = annexes;
  if (first === undefined) return { annexes, ...rest };
  const blocks = first.blocks.map((block) => {
    if (block.kind !== "table") return block;
    const count = block.groups.flatMap(({ rows }) => rows).length;
    const groups = Array.from({ length: Math.ceil(ROWS / Math.max(1, count)) }, () => block.groups).flat();
    return { ...block, groups };
  });
  return { ...rest, annexes: [{ ...first, blocks }, ...others] };
}
