import type { Column } from "../../sheets/book/column.js";
import { COLUMNS, type PartKey } from "./columns.js";
import type { PlanBookWords } from "./words.js";

/** One sheet of a plan workbook: its columns with their heads, in the languages of the plan. */
export interface Part {
  readonly key: PartKey;
  readonly name: string;
  readonly about: string;
  readonly columns: readonly Column[];
  readonly heads: ReadonlyMap<string, string>;
}

/** A sheet with columns for each language of the plan, its own first. */
export function partOf(key: PartKey, languages: readonly string[], words: PlanBookWords): Part {
  const columns = COLUMNS[key](languages);
  const heads = columns.map(({ key: column }): [string, string] => [
    column,
    headOf(column, { key, languages, words }),
  ]);
  return { key, ...words.parts[key], columns, heads: new Map(heads) };
}

interface Heads {
  readonly key: PartKey;
  readonly languages: readonly string[];
  readonly words: PlanBookWords;
}

/** A hidden column stands under its key. */
function headOf(column: string, { key, languages, words }: Heads): string {
  const [field = "", language = ""] = column.split(".");
  const isWords = languages.includes(language);
  const name = isWords ? field : column;
  const head = words.heads[`${key}.${name}`] ?? words.heads[name] ?? column;
  return isWords && language !== languages[0] ? words.inLanguage(head, language) : head;
}
