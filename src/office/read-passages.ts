import type { Parsed } from "../model/issue.js";
import { tagged, trace } from "./docx/passage-tag.js";
import { plainText } from "./plain-text.js";
import { child, type Element, elements, parseXml } from "./xml.js";

/** What officials wrote in one place of a paper: its lines; none while nothing is written. */
export interface WrittenPassage {
  readonly id: string;
  readonly text: readonly string[];
}

/** The officials' own words, taken back from a paper that was edited in Word or LibreOffice; or why it cannot be read. */
export async function readPassages(
  bytes: Uint8Array,
  { file = "report.docx" }: { readonly file?: string } = {},
): Promise<Parsed<readonly WrittenPassage[]>> {
  const { partsOf, textOf, notA, TEXT } = await import("./word-file.js");
  const parts = partsOf(bytes, file);
  if (!parts.ok) return parts;
  const root = parseXml(textOf(parts.value, TEXT));
  if (root === undefined) return { ok: false, issues: [notA("broken", file)] };
  return { ok: true, value: elements(root, "w:sdt").flatMap(passageOf), warnings: [] };
}

function passageOf(control: Element): readonly WrittenPassage[] {
  const properties = child(control, "w:sdtPr");
  const content = child(control, "w:sdtContent");
  if (properties === undefined || content === undefined) return [];
  const found = tagged(child(properties, "w:tag")?.attributes.get("w:val") ?? "");
  if (found === undefined) return elements(content, "w:sdt").flatMap(passageOf);
  const lines = elements(content, "w:p").flatMap(linesOf);
  const asked = trace(lines.join(" ")) === found.trace || isWordsOwnPrompt(properties);
  return [{ id: found.id, text: asked ? [] : lines }];
}

/** What Word shows in a control that was emptied: "Click or tap here to enter text". */
function isWordsOwnPrompt(properties: Element): boolean {
  const shown = elements(properties, "w:docPart")[0]?.attributes.get("w:val") ?? "";
  return child(properties, "w:showingPlcHdr") !== undefined && shown.startsWith("DefaultPlaceholder");
}

const linesOf = (paragraph: Element): readonly string[] =>
  wordsOf(paragraph)
    .split("\n")
    .map((line) => plainText(line).replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");

/** What a person sees of it: without what was struck out, and without the names of fields. */
const wordsOf = (element: Element): string =>
  element.children
    .map((each) => {
      if (typeof each === "string") return element.name === "w:t" ? each : "";
      switch (each.name) {
        case "w:br":
        case "w:cr":
          return "\n";
        case "w:tab":
          return " ";
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
