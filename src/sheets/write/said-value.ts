import type { Attribute } from "../../model/plan/attribute.js";
import type { Plan } from "../../model/plan/plan.js";
import { procedureOf } from "../../model/plan/stage-ref.js";
import type { CellVocabulary } from "../book/vocabulary.js";
import { shownCell } from "../cells/shown-cell.js";
import { writeCell } from "../cells/write-cell.js";
import { attributeColumn } from "../book/attribute-columns.js";
import { writeDate } from "../cells/write-date.js";
import { shownDay } from "./shown-day.js";

/** Days of a record as they stand in a workbook. */
export const saidDays = (on: string, { words }: CellVocabulary): string =>
  shownCell(writeDate(on, words.dates));

/** A field of a record as people read it: its days, or the value of one of its attributes. */
export function saidField(
  { field, value }: { readonly field: string; readonly value: unknown },
  stage: string,
  { plan, terms }: { readonly plan: Plan; readonly terms: CellVocabulary },
): string {
  if (value === undefined) return "–";
  if (field === "on" && typeof value === "string") return saidDays(value, terms);
  const procedure = procedureOf(stage);
  const attribute: Attribute | undefined = plan.procedures[procedure]?.attributes[field];
  if (typeof value === "number")
    return value.toLocaleString(terms.words.language === "vi" ? "vi-VN" : "en-GB");
  if (attribute === undefined) return typeof value === "string" ? value : "";
  return shownCell(writeCell(value, attributeColumn(field, attribute, procedure), terms));
}

/** Where a telling stood, by the name of its unit and the day of return: a file may bear any name. */
export function saidCell(cell: string, { units }: CellVocabulary): string {
  const [, unit = "", day = "", rest = ""] = /^([a-z][\w.-]*) (\d{4}-\d\d-\d\d)(!.*)$/.exec(cell) ?? [];
  return unit === "" ? cell : `${units.labelOf(unit)}, ${shownDay(day)}${rest}`;
}
