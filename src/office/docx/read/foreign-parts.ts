import type { ForeignPart } from "../../../locale/words/report-words.js";
import { type XmlElement } from "../../text/xml.js";

const NAMES: ReadonlyMap<string, ForeignPart> = new Map([
  ["w:tbl", "table"],
  ["w:drawing", "picture"],
  ["w:pict", "picture"],
  ["w:object", "picture"],
  ["m:oMath", "formula"],
  ["m:oMathPara", "formula"],
  ["w:footnoteReference", "footnote"],
  ["w:endnoteReference", "footnote"],
  ["w:numPr", "list"],
  ["w:b", "look"],
  ["w:i", "look"],
  ["w:u", "look"],
]);
const OFF = new Set(["0", "false", "off", "none"]);

/** What an element is of these, if anything. */
export const foreignPart = ({ name, attributes }: XmlElement): ForeignPart | undefined =>
  OFF.has(attributes.get("w:val") ?? "") ? undefined : NAMES.get(name);

/** All of these in an element. */
export function foreignIn(element: XmlElement): ReadonlySet<ForeignPart> {
  const found = new Set<ForeignPart>();
  const visit = (each: XmlElement): void => {
    const part = foreignPart(each);
    if (part !== undefined) found.add(part);
    for (const child of each.children) if (typeof child !== "string") visit(child);
  };
  visit(element);
  return found;
}
