import { documentName, subjectName } from "../book/names.js";
import type { SheetWords } from "../../locale/words/sheet-words.js";
import type { OwnNames } from "../book/vocabulary.js";
import type { Fields } from "../../model/values/fields.js";
import { fieldOf, text } from "../cells/fields.js";
import type { DraftRow } from "./draft.js";

/** What a workbook itself names besides the plan. */
export function ownNames(
  rows: Readonly<Record<"units" | "subjects" | "documents", readonly DraftRow[]>>,
  words: SheetWords,
  epoch: 1900 | 1904 = 1900,
): OwnNames {
  const id = ({ fields }: DraftRow) => String(fields["id"]);
  return {
    units: Object.fromEntries(rows.units.map((row) => [id(row), unitName(row.fields)])),
    subjects: rows.subjects.map((row) => subjectName(id(row), row.fields)),
    documents: rows.documents.map((row) => documentName(id(row), row.fields, words)),
    epoch,
  };
}

function unitName(fields: Fields) {
  const word = (key: string) => text(fieldOf(fields, key));
  const aliases = fields["aliases"];
  return {
    name: { vi: word("name.vi"), en: word("name.en") || word("name.vi") },
    aliases: Array.isArray(aliases) ? aliases.map(String) : [],
  };
}
