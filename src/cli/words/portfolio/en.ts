import { portfolio as told } from "../../../locale/en/portfolio/words.js";
import type { PortfolioCommandWords } from "./words.js";

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** Portfolios that are put together, judged, looked across. */
export const portfolio: PortfolioCommandWords = {
  ...told,
  usage: {
    import: "One folder and one output are needed: phoihop portfolio import folder -o country.ndjson",
    check:
      "One portfolio, a day and an output are needed: phoihop portfolio check country.ndjson --as-of 2025-12-31 -o findings.ndjson",
    report: "One file of findings is needed: phoihop portfolio report findings.ndjson",
    page: "One file of findings and an output are needed: phoihop portfolio page findings.ndjson -o province.html",
  },
  onlyParts: (file) => `${file}: a portfolio is written as .ndjson or .parquet only.`,
  onlyRows: (file) => `${file}: findings are written as .ndjson, .parquet or .csv only.`,
  onlyPage: (file) => `${file}: the page of many plans is written as .html only.`,
  noParts: (folder) => `${folder}: there is no plan and no register in JSON.`,
  imported: (plans, registers) =>
    `Put together: ${counted(plans, "plan", "plans")}, ${counted(registers, "register", "registers")}.`,
  passed: (count) => `${counted(count, "other JSON file", "other JSON files")} passed over.`,
  judging: (pairs) => `${counted(pairs, "plan", "plans")} judged`,
  judged: (plans, pairs, findings, day) =>
    `${counted(plans, "plan", "plans")} judged against ${counted(pairs, "register", "registers")} as of ${day}: ${counted(findings, "finding", "findings")}.`,
  threadEnded: (thread, reason) => `thread ${thread} ended before its work did (${reason})`,
  otherRun: (file) =>
    `${file} is not the unfinished work of this run: another day, law, language or version. Give another file, or delete this one.`,
  more: (count) => `… and ${counted(count, "other row", "other rows")}; the file of findings has them all.`,
};
