import type { Column } from "../../sheets/book/column.js";

/** The sheets of a plan workbook: *Thông tin chung · Đơn vị · Nội dung · Loại việc · Danh mục · Chỗ nghi ngờ*. */
export const PART_KEYS = ["general", "units", "contents", "kinds", "lists", "doubts"] as const;
export type PartKey = (typeof PART_KEYS)[number];

const line = (key: string, width: number): Column => ({ key, kind: "line", width });
const lines = (key: string, width: number): Column => ({ key, kind: "whole-lines", width });
const flag = (key: string): Column => ({ key, kind: "flag", width: 11 });
const number = (key: string, width = 10): Column => ({ key, kind: "number", width });
const choice = (key: string, choices: string, width = 16): Column => ({
  key,
  kind: "choice",
  width,
  choices,
});
const hidden = (key: string): Column => ({ key, kind: "line", width: 12, hidden: "always" });

/** A text: one column for each language, the plan's own first. */
const words = (key: string, width: number, languages: readonly string[]): readonly Column[] =>
  languages.map((language) => line(`${key}.${language}`, width));

/** Where the plan says it: its words, its clause or page, its lines. */
const source: readonly Column[] = [
  line("source.quote", 44),
  line("source.clause", 22),
  line("source.lines", 9),
  choice("source.part", "part", 11),
];

type ColumnsOf = (languages: readonly string[]) => readonly Column[];

/** The columns of each sheet, for writing and for reading alike. */
export const COLUMNS: Readonly<Record<PartKey, ColumnsOf>> = {
  general: (languages) => [
    choice("is", "fact", 24),
    ...words("value", 60, languages),
    ...source,
    hidden("id"),
  ],
  units: (languages) => [
    choice("is", "who", 14),
    ...words("name", 44, languages),
    line("party", 30),
    line("unit", 36),
    choice("form", "form", 18),
    lines("aliases", 26),
    ...words("position", 20, languages),
    { key: "founded", kind: "date", width: 13 },
    { key: "ended", kind: "date", width: 13 },
    ...source,
    hidden("id"),
  ],
  contents: (languages) => [
    line("no", 7),
    choice("is", "row", 18),
    ...words("title", 48, languages),
    lines("leads", 28),
    lines("partners", 28),
    lines("receivers", 28),
    choice("measure", "measure", 15),
    lines("level", 20),
    line("unit", 16),
    line("of", 26),
    line("due", 16),
    choice("every", "every", 11),
    ...source,
    line("stage", 32),
    line("attribute", 24),
    line("within", 22),
    lines("where", 34),
    lines("for", 30),
    flag("valid"),
    line("about", 30),
    ...words("class", 26, languages),
    ...words("reading", 26, languages),
    number("quantity"),
    number("bullet"),
    hidden("id"),
    hidden("readingId"),
    hidden("series"),
    hidden("key"),
  ],
  kinds: (languages) => [
    ...words("kind", 32, languages),
    ...words("subject", 22, languages),
    ...words("title", 30, languages),
    flag("end"),
    lines("proof", 24),
    flag("repeats"),
    flag("certificate"),
    ...words("valid", 22, languages),
    hidden("kindId"),
    hidden("id"),
  ],
  lists: (languages) => [
    line("kind", 32),
    ...words("title", 30, languages),
    choice("type", "type", 14),
    ...words("unit", 16, languages),
    number("decimals"),
    flag("adds"),
    choice("told", "told", 16),
    lines("stages", 28),
    ...words("option", 34, languages),
    hidden("id"),
    hidden("optionId"),
  ],
  doubts: (languages) => [
    ...words("reason", 56, languages),
    line("restored", 34),
    number("confidence", 12),
    lines("concerns", 34),
    ...source,
    hidden("id"),
    hidden("row"),
    hidden("field"),
  ],
};
