// Survivors are looked at one by one: `survivors.json` says of each why no test can notice it. What it does not name is printed
// here, and written to `reports/unexplained.json` in the same form, to be killed by a case or explained.
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import { declarationsIn, onOneLine } from "./functions.js";

/** @typedef {{ line: number; column: number }} Position */
/** @typedef {{ status: string; replacement?: string; location: { start: Position; end: Position } }} Mutant */
/** @typedef {{ files: Record<string, { source: string; mutants: readonly Mutant[] }> }} Report */
/** The function at the top of its file, what is changed in it, and why that is of no consequence. @typedef {{ in: string; change: string; why: string }} Survivor */

const KNOWN = "tests/mutation/survivors.json";
/** One line for each mutant that was tested, so that a run cut short has said what it found. */
const TESTED = "reports/tested.ndjson";

class Explained {
  constructor() {
    mkdirSync("reports", { recursive: true });
    rmSync(TESTED, { force: true });
  }

  /** @param {Mutant & { fileName: string }} mutant */
  onMutantTested({ fileName, ...mutant }) {
    if (mutant.status === "Ignored") return;
    const file = relative(process.cwd(), fileName);
    const { in: name, change } = survivorOf(mutant, readFileSync(file, "utf8"));
    appendFileSync(TESTED, `${JSON.stringify({ status: mutant.status, file, in: name, change })}\n`);
  }

  /** @param {Report} report */
  onMutationTestReportReady({ files }) {
    /** @type {Record<string, readonly Survivor[]>} */
    const known = JSON.parse(readFileSync(KNOWN, "utf8"));
    const open = Object.entries(files).flatMap(([file, { source, mutants }]) => {
      const explained = new Set(known[file]?.map(keyOf));
      const survivors = mutants.filter(({ status }) => status === "Survived" || status === "NoCoverage");
      const found = survivors.map((mutant) => survivorOf(mutant, source));
      const unexplained = found.filter((survivor) => !explained.has(keyOf(survivor)));
      return unexplained.length === 0 ? [] : [{ file, unexplained }];
    });
    const byFile = Object.fromEntries(open.map(({ file, unexplained }) => [file, unexplained]));
    writeFileSync("reports/unexplained.json", `${JSON.stringify(byFile, null, 2)}\n`);
    for (const { file, unexplained } of open) console.log(file, unexplained);
    const count = open.flatMap(({ unexplained }) => unexplained).length;
    console.log(`${count} survivors without a reason in ${KNOWN}`);
    const gone = Object.entries(files).flatMap(([file, { source }]) => goneFrom(source, known[file]));
    if (gone.length > 0) console.log(`${gone.length} reasons in ${KNOWN} for code that is no more:`, gone);
    if (open.length + gone.length > 0) process.exitCode = 1;
  }
}

/** What is explained though its function has no such code.
 * @param {string} source @param {readonly Survivor[] | undefined} known */
function goneFrom(source, known = []) {
  const declarations = declarationsIn(source);
  return known.filter(({ in: name, change }) => {
    const [from = ""] = change.split(" → ");
    return !declarations.some((one) => one.name === name && one.text.includes(from));
  });
}

/** @param {Survivor} survivor */
const keyOf = ({ in: name, change }) => `${name}\n${change}`;

/** @param {Mutant} mutant @param {string} source @returns {Survivor} */
function survivorOf({ location: { start, end }, replacement = "" }, source) {
  const inside = source.split("\n").slice(start.line - 1, end.line);
  const last = inside.length - 1;
  const changed = inside.map((line, index) =>
    line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined),
  );
  const declaration = declarationsIn(source).find((one) => one.first <= start.line && start.line <= one.last);
  return {
    in: declaration?.name ?? "",
    change: `${shortened(changed.join("\n"))} → ${shortened(replacement)}`,
    why: "",
  };
}

/** @param {string} code */
const shortened = (code) => onOneLine(code).slice(0, 80);

export const strykerPlugins = [{ kind: "Reporter", name: "explained", injectableClass: Explained }];
