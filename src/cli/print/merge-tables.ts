import { issueText } from "../../locale/say/describe.js";
import type { Warning } from "../../model/issue/issue.js";
import { inLanguage } from "../../model/values/wording.js";
import type { Plan } from "../../model/plan/plan.js";
import type { Register } from "../../model/register/register.js";
import { differences, journalOf } from "../../rules/register/journal.js";
import { reportingUnits } from "../../sheets/form/reporters.js";
import { saidCell, saidField } from "../../sheets/write/said-value.js";
import { documentName } from "../../sheets/book/names.js";
import { termsOf } from "../../sheets/book/vocabulary.js";
import type { SheetWords } from "../../locale/words/sheet-words.js";
import type { ReturnTold } from "../../sheets/merge/from-sheets.js";
import type { Session } from "../session.js";
import { tableLines, type TerminalRow } from "../terminal/table.js";
import { sanitize } from "../terminal/width.js";

/** What a merge tells when it is done, or before it is. */
export interface MergeTold {
  readonly plan: Plan;
  readonly register: Register | null;
  /** Entries that were on file before. */
  readonly known: ReadonlySet<string>;
  readonly returns: readonly ReturnTold[];
  /** Files that were not used, with how many faults each has. */
  readonly skipped: ReadonlyMap<string, number>;
  readonly warnings: readonly Warning[];
  readonly sheetWords: SheetWords;
}

/** What was read and is not used; everything else that is odd is asked. */
const UNUSED = new Set(["not-used", "column-not-read", "sheet-not-read", "read-as", "row-unfinished"]);

const plainTone = (text: string) => text;

/** So many lines of one table can be read. */
const MOST = 40;

/** Four short tables: who has returned, what changed, what is asked, what was read and is not used. */
export function mergeTables(told: MergeTold, session: Session): readonly string[] {
  const { mergeTables: words } = session.words.workbook;
  return [
    "",
    words.returned,
    ...returnsTable(told, session),
    "",
    words.changed,
    ...listed(changesIn(told, session), words.nothing),
    "",
    words.asked,
    ...listed(
      sentencesOf(
        told.warnings.filter(({ code }) => !UNUSED.has(code)),
        session,
      ),
      words.nothing,
    ),
    "",
    words.unused,
    ...listed(
      sentencesOf(
        told.warnings.filter(({ code }) => UNUSED.has(code)),
        session,
      ),
      words.nothing,
    ),
  ];
}

const listed = (lines: readonly string[], nothing: string): readonly string[] =>
  lines.length === 0
    ? [`  ${nothing}`]
    : [
        ...lines.slice(0, MOST).map((line) => `  - ${line}`),
        ...(lines.length > MOST ? [`  … (${lines.length - MOST})`] : []),
      ];

const sentencesOf = (warnings: readonly Warning[], { locale }: Session) => [
  ...new Set(warnings.map((warning) => sanitize(issueText(warning, locale)))),
];

/** Who is to return a workbook by the last day of return, for by then a unit may have given way to others; and who has besides. */
function reportersIn({ plan, register, returns }: MergeTold): readonly string[] {
  const asOf = returns
    .flatMap(({ recorded }) => recorded ?? [])
    .toSorted()
    .at(-1);
  const standing = { ...(register && { register }), ...(asOf !== undefined && { asOf }) };
  const returned = returns.flatMap(({ unit }) => unit ?? []);
  return [...new Set([...reportingUnits(plan, standing), ...returned])];
}

function returnsTable(told: MergeTold, { words, locale, terminal }: Session): readonly string[] {
  const { columns, missing, day } = words.workbook.mergeTables;
  const { plan, register, returns, skipped } = told;
  const known = { ...register?.units, ...plan.units };
  const name = (unit: string) => inLanguage(known[unit]?.name ?? { vi: unit }, locale.language);
  const rows = reportersIn(told).flatMap((unit): readonly TerminalRow[] => {
    const own = returns.filter((one) => one.unit === unit);
    if (own.length === 0) return [rowOf([name(unit), missing, "", "", "", ""])];
    return own.map((one) =>
      rowOf([
        name(unit),
        one.file,
        one.recorded === undefined ? "" : day(one.recorded),
        one.letter ?? "",
        String(one.rows),
        String(skipped.get(one.file) ?? 0),
      ]),
    );
  });
  const [titles, widths] = [columns, [26, 26, 10, 10, 6, 6]];
  return tableLines(
    {
      columns: titles.map((title, index) => ({ title, width: widths[index] ?? 10 })),
      rows,
      heading: plainTone,
      label: plainTone,
    },
    terminal.width,
  );
}

const rowOf = (cells: readonly string[]): TerminalRow => ({
  cells: cells.map((text) => ({ text: sanitize(text) })),
});

/** What the returns of this merge told, changed and took back. */
function changesIn({ register, known, plan, sheetWords }: MergeTold, { words }: Session): readonly string[] {
  if (register === null) return [];
  const lines = journalOf(register).filter(({ id }) => !known.has(id));
  const { change, told } = words.workbook.mergeTables;
  const papers = Object.entries(register.documents);
  const documents = papers.map(([id, paper]) => documentName(id, { ...paper }, sheetWords));
  const terms = termsOf(plan, sheetWords, { units: register.units, documents });
  const changes = lines
    // What was told once more, and is as it was, is no change.
    .filter((line) => line.what !== "told" && (line.what !== "corrected" || differences(line).length > 0))
    .map((line) => {
      const { what, record, cell = "" } = line;
      const subject = register.subjects[record.subject]?.name ?? "";
      const said = (field: string, value: unknown) =>
        saidField({ field, value }, record.stage, { plan, terms });
      const values = differences(line).map(
        ({ field, was, is }) => `${said(field, was)} → ${said(field, is)}`,
      );
      return sanitize(change(what, subject, values.join("; "), saidCell(cell, terms)));
    });
  const counts = new Map<string, number>();
  for (const { what, by = "" } of lines) if (what === "told") counts.set(by, (counts.get(by) ?? 0) + 1);
  return [...[...counts].map(([unit, count]) => told(terms.units.labelOf(unit), count)), ...changes];
}
