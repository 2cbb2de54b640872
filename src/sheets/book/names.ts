import type { Fields } from "../../model/values/fields.js";
import { fieldOf, text } from "../cells/fields.js";
import type { NamedThing } from "./labels.js";
import type { Cell } from "./sheet.js";
import { writeDate } from "../cells/write-date.js";
import type { SheetWords } from "../../locale/words/sheet-words.js";
import { cleanLine } from "../cells/clean-text.js";

/** A subject under its own name. */
export const subjectName = (id: string, fields: Fields): NamedThing => ({
  id,
  names: [line(fields["name"]) || id],
});

/** A paper as it is cited: *quyết định 12/QĐ-UBND (03/10/2022)*; by its title where it has no number. */
export function documentName(id: string, fields: Fields, words: SheetWords): NamedThing {
  const kind = line(fields["kind"]);
  const number = [line(fields["number"]), line(fields["symbol"])].filter((part) => part !== "").join("/");
  const date = fieldOf(fields, "date");
  const day = typeof date === "string" ? `(${shown(writeDate(date, words.dates))})` : "";
  const parts = [words.choices.document[kind] ?? kind, number === "" ? line(fields["title"]) : number, day];
  return {
    id,
    names: [
      parts
        .filter((part) => part !== "")
        .join(" ")
        .slice(0, 200) || id,
    ],
  };
}

const line = (value: unknown) => (typeof value === "string" ? cleanLine(value) : "");

const shown = (cell: Cell) =>
  typeof cell === "object" && cell !== null && "day" in cell
    ? cell.day.split("-").toReversed().join("/")
    : text(cell);
