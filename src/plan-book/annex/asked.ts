import { say } from "../../locale/say/by-code.js";
import { cleanLine } from "../../sheets/cells/clean-text.js";
import { cellName } from "../../sheets/book/sheet.js";
import { partOf } from "../book/part.js";
import type { PlanBookWords } from "../book/words.js";
import type { BookRow, BookRows } from "../book/row.js";
import { PARTIES } from "../read/answer-parties.js";
import { HEAD, type Asked } from "../write-plan.js";
import type { AnnexTables } from "./table/annex-rows.js";
import type { MadeRow, Making } from "./made-row.js";
import type { AnnexDoubt } from "./doubt.js";
import type { HeadText } from "./head-text.js";
import { namesIn } from "./names-in.js";
import { dayBefore } from "./due.js";
import type { FieldDoubt } from "./measured-promise.js";

/** All that may be doubted. */
export interface Asking {
  readonly made: readonly MadeRow[];
  readonly rows: BookRows;
  readonly tables: AnnexTables;
  readonly making: Making;
}

/** Every doubt as a note of its cell and as a row of *Chỗ nghi ngờ*. */
export function askedOf({ made, rows, tables, making }: Asking) {
  const { words, head } = making;
  const names = namesIn(rows, words);
  const cells: Asked[] = [];
  const doubts: BookRow[] = [];
  /** What is asked beside no other cell is answered beside the question. */
  const alone: Asked[] = [];
  const ask = (text: string, more: BookRow) => {
    if (more["row"] === undefined && more["source"] === undefined)
      alone.push({ part: "doubts", row: doubts.length, column: "restored", text });
    doubts.push({ id: `doubt-${doubts.length + 1}`, reason: { [words.sheets.language]: text }, ...more });
  };
  for (const [row, one] of made.entries())
    for (const { doubt, field } of unique(one, made)) {
      const text = `${nameOf(one, words)}: ${say(words.doubts, doubt.code, doubt)}`;
      ask(text, {
        concerns: [names.parts.labelOf(one.id)],
        ...(one.fields["source"] !== undefined && { source: one.fields["source"] }),
        ...(field !== null && { row: one.id, field }),
      });
      cells.push({ part: "contents", row, column: field ?? `title.${words.sheets.language}`, text });
    }
  for (const [kind, doubt] of headDoubts(head)) {
    const text = say(words.doubts, doubt.code, doubt);
    const row = rows.general.findIndex(({ is }) => is === kind);
    if (row >= 0) cells.push({ part: "general", row, column: `value.${words.sheets.language}`, text });
    else ask(text, { field: PARTIES });
  }
  for (const doubt of wholeDoubts(tables, making)) ask(say(words.doubts, doubt.code, doubt), {});
  return {
    rows: { ...rows, doubts },
    cells,
    questions: [...cells, ...alone].map((cell) => questionOf(cell, words)),
  };
}

/** The question, with the cell of the workbook in which it is answered. */
function questionOf({ part, row, column, text }: Asked, words: PlanBookWords) {
  const { name, columns } = partOf(part, [words.sheets.language], words);
  const index = columns.findIndex(({ key }) => key === column);
  return { cell: `${name}!${cellName(HEAD + 1 + row, index)}`, text };
}

/** Of rows with one number each is asked about once. */
function unique(one: MadeRow, made: readonly MadeRow[]): readonly FieldDoubt[] {
  const no = one.fields["no"];
  const isTwice =
    typeof no === "string" &&
    made.some(
      (other) => other !== one && other.fields["no"] === no && made.indexOf(other) < made.indexOf(one),
    );
  return isTwice ? [...one.doubts, { doubt: { code: "same-number", found: no }, field: null }] : one.doubts;
}

const nameOf = ({ from, fields }: MadeRow, { made }: PlanBookWords): string => {
  const no = typeof fields["no"] === "string" ? fields["no"] : (from.texts.get("no") ?? "");
  return no === "" ? `${from.sheet}, ${cellName(from.row, 0)}` : made.rowNumber(no);
};

const headDoubts = ({
  title,
  issued,
  from,
  to,
  parties,
}: HeadText): readonly (readonly [string, AnnexDoubt])[] => [
  ...(title === ""
    ? [["title", { code: "no-title" }] as const, ["plan", { code: "no-plan-id" }] as const]
    : []),
  ...(issued === "" ? [["issued", { code: "no-issued" }] as const] : []),
  ...(from === "" || to === "" ? [["from", { code: "no-period" }] as const] : []),
  ...(parties.length === 0 ? [["party", { code: "one-party" }] as const] : []),
];

/** What is asked of the whole: other tables, names alike, what the kinds of work were taken for. */
function wholeDoubts(
  { rows, tables, warnings }: AnnexTables,
  { bodies: named, kinds: found }: Making,
): readonly AnnexDoubt[] {
  const lost = warnings.filter((one) => one.code === "not-used" && one.why === "no-table").length;
  const assumed = found.assumed();
  const times = rows.map(({ texts }) => cleanLine(texts.get("due") ?? ""));
  const before = new Map(
    times.flatMap((time) => {
      const day = dayBefore(time);
      return day === undefined ? [] : [[time, day] as const];
    }),
  );
  return [
    ...(lost > 0 ? [{ code: "several-tables", read: tables, found: tables + lost } as const] : []),
    ...named
      .alike()
      .map(([{ name: other }, { name }]) => ({ code: "similar-units", found: name, other }) as const),
    ...named
      .begun()
      .map(([{ name: found }, { name: other }]) => ({ code: "shorter-unit", found, other }) as const),
    ...(before.size > 0
      ? [{ code: "before-day", found: [...before.keys()], days: [...new Set(before.values())] } as const]
      : []),
    ...(assumed.length > 0 ? [{ code: "kind-assumed", found: assumed.join("; ") } as const] : []),
  ];
}
