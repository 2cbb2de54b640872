import { plainText } from "../../../model/values/visible-text.js";
import type { XmlElement } from "../../text/xml.js";

/** The lines of a paragraph of Word's, as a person sees them: without what was struck out, and without the names of fields. */
export const linesOf = (paragraph: XmlElement): readonly string[] =>
  wordsOf(paragraph)
    .split("\n")
    .map((line) => plainText(line).replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");

const wordsOf = (element: XmlElement): string =>
  element.children
    .map((each) => {
      if (typeof each === "string") return element.name === "w:t" ? each : "";
      switch (each.name) {
        case "w:br":
        case "w:cr":
          return "\n";
        case "w:tab":
        case "w:ptab":
          return " ";
        case "w:noBreakHyphen":
          return "-";
        case "w:del":
        case "w:moveFrom":
        case "w:instrText":
        case "w:pPr":
        case "w:rPr":
        case "mc:Fallback":
          return "";
        default:
          return wordsOf(each);
      }
    })
    .join("");
