// Survivors are looked at one by one: `survivors.json` says of each why no test can notice it. What it does not name is printed
// here, and written to `reports/unexplained.json` in the same form, to be killed by a case or explained.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

/** @typedef {{ line: number; column: number }} Position */
/** @typedef {{ status: string; replacement?: string; location: { start: Position; end: Position } }} Mutant */
/** @typedef {{ files: Record<string, { source: string; mutants: readonly Mutant[] }> }} Report */
/** A changed line, what is changed in it, and why that is of no consequence. @typedef {{ line: string; change: string; why: string }} Survivor */

const KNOWN = "tests/mutation/survivors.json";

class Explained {
  /** @param {Report} report */
  onMutationTestReportReady({ files }) {
    /** @type {Record<string, readonly Survivor[]>} */
    const known = JSON.parse(readFileSync(KNOWN, "utf8"));
    const open = Object.entries(files).flatMap(([file, { source, mutants }]) => {
      const explained = new Set(known[file]?.map(keyOf));
      const survivors = mutants.filter(({ status }) => status === "Survived" || status === "NoCoverage");
      const found = survivors.map((mutant) => survivorOf(mutant, source.split("\n")));
      const unexplained = found.filter((survivor) => !explained.has(keyOf(survivor)));
      return unexplained.length === 0 ? [] : [{ file, unexplained }];
    });
    const byFile = Object.fromEntries(open.map(({ file, unexplained }) => [file, unexplained]));
    mkdirSync("reports", { recursive: true });
    writeFileSync("reports/unexplained.json", `${JSON.stringify(byFile, null, 2)}\n`);
    for (const { file, unexplained } of open) console.log(file, unexplained);
    const count = open.flatMap(({ unexplained }) => unexplained).length;
    console.log(`${count} survivors without a reason in ${KNOWN}`);
    const gone = Object.entries(files).flatMap(([file, { source }]) => goneFrom(source, known[file]));
    if (gone.length > 0) console.log(`${gone.length} reasons in ${KNOWN} for lines that are no more:`, gone);
    if (open.length + gone.length > 0) process.exitCode = 1;
  }
}

/** @param {string} source @param {readonly Survivor[] | undefined} known */
function goneFrom(source, known = []) {
  const lines = new Set(source.split("\n").map((line) => line.trim()));
  return known.filter(({ line }) => !lines.has(line));
}

/** @param {Survivor} survivor */
const keyOf = ({ line, change }) => `${line}\n${change}`;

/** @param {Mutant} mutant @param {readonly string[]} lines @returns {Survivor} */
function survivorOf({ location: { start, end }, replacement = "" }, lines) {
  const inside = lines.slice(start.line - 1, end.line);
  const last = inside.length - 1;
  const changed = inside.map((line, index) =>
    line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined),
  );
  return {
    line: (inside[0] ?? "").trim(),
    change: `${shortened(changed.join("\n"))} → ${shortened(replacement)}`,
    why: "",
  };
}

/** @param {string} code */
const shortened = (code) => code.replaceAll(/\s+/g, " ").slice(0, 80);

export const strykerPlugins = [{ kind: "Reporter", name: "explained", injectableClass: Explained }];
