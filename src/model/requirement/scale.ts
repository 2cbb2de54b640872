import { fold, type Wording } from "../values/wording.js";
import type { Scale } from "./vocabulary.js";

/** Whether two quantities are told in one unit, so that they can be compared. */
export function isSameScale(a: Scale, b: Scale): boolean {
  if (a === "subjects" || b === "subjects") return a === b;
  if (a.type === "money" || b.type === "money")
    return a.type === "money" && b.type === "money" && a.currency === b.currency;
  return isSameUnit(a.unit, b.unit);
}

/** One language in which both are written alike is enough. */
const isSameUnit = (a: Wording, b: Wording) =>
  Object.entries(a).some(([language, words]) => fold(words) === fold(b[language] ?? ""));

/** The unit of a quantity as the plan writes it; null for a number of subjects. */
export function unitOf(scale: Scale): string | null {
  if (scale === "subjects") return null;
  return scale.type === "money" ? scale.currency : (Object.values(scale.unit)[0] ?? null);
}
