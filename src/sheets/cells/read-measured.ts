import { fold } from "../../model/values/wording.js";
import { readNumber, type ReadNumber } from "./read-number.js";

/** Words that multiply or that are money: in a column of another measure they say something else than its figures. */
const OTHER = /(?:nghìn|ngàn|triệu|tỷ|tỉ|đồng|vnđ|vnd|thousand|million|billion)/iu;

/**
 * A figure in a column whose head names the unit: *88%*, *12,5 ha* and *65 triệu* under *triệu đồng/năm* are the figure
 * alone. Money in another measure than the head's is never guessed.
 */
export function readMeasured(text: string, units: readonly string[]): ReadNumber {
  const [, figure = "", said = ""] = /^([+-]?\d[\d.,\s']*?)\s*([^\d\s.,].*)$/u.exec(text) ?? [];
  if (said === "") return readNumber(text);
  if (units.some((unit) => begins(fold(unit), fold(said)))) return readNumber(figure);
  const isMoney = units.some((unit) => OTHER.test(unit));
  return isMoney && OTHER.test(said) ? { ok: false, why: "malformed" } : readNumber(text);
}

/** Whether a unit is what was said, or begins with it as a word. */
const begins = (unit: string, said: string): boolean =>
  unit.startsWith(said) && !/^[\p{L}\p{N}]/u.test(unit.slice(said.length));
