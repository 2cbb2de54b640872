import { isSame } from "../cells/fields.js";
import type { Plan } from "../../model/plan/plan.js";
import { metaOf } from "../book/workbook-meta.js";
import type { Book, Sheet } from "../book/sheet.js";
import { templateBook } from "./template.js";
import type { SheetLocale } from "../../locale/words/sheet-words.js";

/** A returned workbook looking as its template did, on every sheet that still has the template's heads. */
export function dress(book: Book, plan: Plan, locale: SheetLocale): Book {
  const { unit } = metaOf(book);
  const template = templateBook(plan, locale, unit === undefined ? {} : { unit });
  const looks = new Map(template.sheets.map((sheet) => [sheet.name, sheet]));
  return { ...book, sheets: book.sheets.map((sheet) => dressedAs(sheet, looks.get(sheet.name))) };
}

function dressedAs(sheet: Sheet, template: Sheet | undefined): Sheet {
  const look = template?.look;
  if (look === undefined) return sheet;
  const head = look.head ?? 0;
  return isSame(sheet.rows[head], template?.rows[head]) ? { ...sheet, look } : sheet;
}
