import { capital } from "../../sheets/book/attribute-columns.js";
import type { Amount } from "./numbers/amounts.js";
import { unitIn } from "./numbers/units.js";

/** The words for what is counted: *Lớp tập huấn kỹ thuật*; of a share all that its part must be. */
export function titleOf({ of, isPercent }: Amount, text: string, unit: string): string {
  if (isPercent && of !== "") return capital(firstWords(of, LONGEST));
  const named = of.split(" ").length > 1 ? of : fromUnit(text, of || unit);
  const [phrase = ""] = named.split(/\s+(?:được|đạt|cho|tại|theo|trên địa bàn|trong|so với|vào|có)\s+/iu);
  return capital(firstWords(phrase, LONGEST));
}

const LONGEST = 12;

/** The text from the word for the unit on; the whole of it, the unit before it, where it does not say the unit. */
function fromUnit(text: string, unit: string): string {
  const wanted = unit || unitIn(text);
  const at = wanted === "" ? -1 : text.toLocaleLowerCase("vi").indexOf(wanted.toLocaleLowerCase("vi"));
  return at >= 0 ? text.slice(at) : [unit, withoutNumbers(text)].filter((part) => part !== "").join(" ");
}

const withoutNumbers = (text: string) =>
  text
    .replace(/\s*\d[\d.,]*\s*%?/g, " ")
    .replace(/\s+/g, " ")
    .trim();

/** So many words of a text, without the sign that ends it. */
export const firstWords = (text: string, most: number): string =>
  text
    .replace(/[.;:,]+$/, "")
    .trim()
    .split(" ")
    .slice(0, most)
    .join(" ");

/** What a rate is called: its words up to the number and those that compare. */
export function rateOf(text: string): string {
  const title = text
    .replace(
      /\s*(?:giảm|giảm xuống|xuống)?\s*(?:đạt|trên|dưới|không quá|không vượt quá|tối đa|khoảng|ít nhất|tối thiểu|còn)?\s*(?:ít nhất|trên|dưới|không quá|khoảng)?\s*\d.*$/iu,
      "",
    )
    .trim();
  return title === "" ? firstWords(text, 10) : title;
}
