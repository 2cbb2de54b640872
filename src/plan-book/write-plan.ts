import type { Plan } from "../model/plan/plan.js";
import type { Wording } from "../model/values/wording.js";
import { rowOf } from "../sheets/read/rows.js";
import type { Column } from "../sheets/book/column.js";
import type { Book, Cell, ColumnLook, Sheet } from "../sheets/book/sheet.js";
import type { CellVocabulary } from "../sheets/book/vocabulary.js";
import { metaSheet, TEMPLATE_VERSION } from "../sheets/book/workbook-meta.js";
import { PART_KEYS, type PartKey } from "./book/columns.js";
import { partOf, type Part } from "./book/part.js";
import type { BookRows } from "./book/row.js";
import { termsOf } from "./book/terms.js";
import type { PlanBookWords } from "./book/words.js";
import { rowsOfPlan } from "./rows/rows-of-plan.js";

/** A cell of a workbook that is being written, with what is asked about it. */
export interface Asked {
  readonly part: PartKey;
  /** The row among those of its sheet, from 0. */
  readonly row: number;
  readonly column: string;
  readonly text: string;
}

/** What a plan workbook is made of. */
export interface PlanBookContent {
  readonly id: string;
  readonly version: string;
  /** The languages of its texts, the plan's own first. */
  readonly languages: readonly string[];
  readonly rows: BookRows;
  readonly asked: readonly Asked[];
}

/**
 * A plan as a workbook (sổ kế hoạch) that an official can read and change; `planFromBook` gives the plan back. What the
 * sheets cannot say is told by `unheld`.
 */
export const planToBook = (plan: Plan, words: PlanBookWords): Book =>
  bookOf(
    {
      id: plan.id,
      version: plan.version,
      languages: languagesOf(plan),
      rows: rowsOfPlan(plan, words),
      asked: [],
    },
    words,
  );

/** Rows as sheets, with lists, widths and the notes of what is asked. */
export function bookOf({ id, version, languages, rows, asked }: PlanBookContent, words: PlanBookWords): Book {
  const terms = termsOf(words);
  const parts = PART_KEYS.map((key) => partOf(key, languages, words));
  const lists = listsOf(rows, terms, words);
  return {
    file: `${id}.xlsx`,
    sheets: [
      ...parts.map((part) =>
        sheetOf(part, { rows, asked: asked.filter((one) => one.part === part.key), terms, lists, words }),
      ),
      lists.sheet,
      metaSheet({
        plan: id,
        planVersion: version,
        template: TEMPLATE_VERSION,
        language: words.sheets.language,
        languages: languages.join(","),
      }),
    ],
  };
}

interface Lists {
  readonly sheet: Sheet;
  readonly listFor: (column: Column) => ColumnLook["list"];
}

interface Making {
  readonly rows: BookRows;
  readonly asked: readonly Asked[];
  readonly terms: CellVocabulary;
  readonly lists: Lists;
  readonly words: PlanBookWords;
}

const SPARE = 30;
/** The row of heads of every sheet, from 0. */
export const HEAD = 3;

/** A sheet: its title, what it is for, the heads, the rows. */
function sheetOf(part: Part, { rows, asked, terms, lists, words }: Making): Sheet {
  const { columns, name, about, heads, key } = part;
  const at = (column: string) => columns.findIndex((each) => each.key === column);
  const notes = columns.flatMap((column, index) => {
    const text = words.notes[`${key}.${column.key}`] ?? words.notes[column.key];
    return text === undefined ? [] : [{ row: HEAD, column: index, text }];
  });
  const questions = asked.map(({ row, column, text }) => ({ row: HEAD + 1 + row, column: at(column), text }));
  return {
    name,
    rows: [
      [name.toLocaleUpperCase(words.sheets.language)],
      [about],
      [],
      columns.map((column): Cell => heads.get(column.key) ?? column.key),
      ...rows[key].map((row) => rowOf(row, columns, terms)),
    ],
    look: {
      columns: columns.map((column): ColumnLook => {
        const list = lists.listFor(column);
        return {
          width: column.width,
          ...(column.hidden === "always" && { hidden: true as const }),
          ...(column.kind === "date" && { format: "day" as const }),
          ...(list !== undefined && { list }),
        };
      }),
      head: HEAD,
      spare: SPARE,
      titles: [0],
      prose: [1],
      notes: [...notes, ...questions],
      faults: questions,
    },
  };
}

/** The hidden sheet of drop-down lists: choices, yes and no, stages, sides. */
function listsOf(rows: BookRows, terms: CellVocabulary, words: PlanBookWords): Lists {
  const language = (text: unknown): readonly string[] =>
    typeof text === "object" && text !== null ? Object.values(text).slice(0, 1).map(String) : [];
  const lists = new Map<string, readonly string[]>([
    ["flag", [terms.words.yes, terms.words.no]],
    [
      "stage",
      rows.kinds.flatMap(({ kind, title }) =>
        language(kind).flatMap((one) => language(title).map((two) => `${one}: ${two}`)),
      ),
    ],
    ["party", rows.units.flatMap(({ is, name }) => (is === "party" ? language(name) : []))],
    ...Object.entries(terms.choices).map(([name, { all }]): [string, readonly string[]] => [name, all]),
  ]);
  const names = [...lists.keys()];
  const longest = Math.max(...[...lists.values()].map(({ length }) => length));
  const columns = [...lists.values()];
  return {
    sheet: {
      name: words.choicesSheet,
      hidden: true,
      rows: Array.from({ length: longest }, (_, row) => columns.map((values): Cell => values[row] ?? null)),
    },
    listFor: ({ key, kind, choices = "" }) => {
      const name = kind === "flag" ? "flag" : kind === "choice" ? choices : key;
      const count = kind === "whole-lines" ? 0 : (lists.get(name)?.length ?? 0);
      return count === 0 ? undefined : { column: names.indexOf(name), count };
    },
  };
}

/** Every language in which the plan says something, its own first. */
export function languagesOf(plan: Plan): readonly string[] {
  const found = new Set([plan.language]);
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) visit(each);
    else if (typeof value === "object" && value !== null)
      for (const [key, inner] of Object.entries(value)) {
        if (TEXTS.has(key)) for (const language of Object.keys(asText(inner))) found.add(language);
        visit(inner);
      }
  };
  visit(plan);
  return [...found];
}

/** Fields that are texts in languages. */
const TEXTS = new Set([
  "title",
  "name",
  "subject",
  "valid",
  "unit",
  "text",
  "form",
  "position",
  "reason",
  "receiverClass",
]);

const asText = (value: unknown): Wording =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value).flatMap(([key, word]) =>
          /^[a-z]{2,3}$/.test(key) && typeof word === "string" ? [[key, word]] : [],
        ),
      )
    : {};
