import type { Parsed } from "../model/issue.js";
import { bookmarked } from "./bookmarked.js";
import { markIn, type PassageMark, trace } from "./docx/passage-tag.js";
import { linesOf } from "./word-lines.js";
import { child, type Element, elements, parseXml } from "./xml.js";

/** What officials wrote in one place of a paper: its lines; none while nothing is written. */
export interface WrittenPassage {
  readonly id: string;
  readonly text: readonly string[];
}

/**
 * The officials' own words, taken back from a paper that was edited in Word or LibreOffice; or why it cannot be read.
 *
 * @example
 * const written = await readPassages(readFileSync("bao-cao.docx"), { file: "bao-cao.docx" });
 */
export async function readPassages(
  bytes: Uint8Array,
  { file = "report.docx" }: { readonly file?: string } = {},
): Promise<Parsed<readonly WrittenPassage[]>> {
  const { partsOf, textOf, notA, TEXT } = await import("./word-file.js");
  const parts = partsOf(bytes, file);
  if (!parts.ok) return parts;
  const root = parseXml(textOf(parts.value, TEXT));
  const body = root === undefined ? undefined : child(root, "w:body");
  if (body === undefined) return { ok: false, issues: [notA("broken", file)] };
  const controlled = elements(body, "w:sdt").flatMap(ofControl);
  const known = new Set(controlled.map(({ id }) => id));
  const booked = ofBookmarks(body).filter(({ id }) => !known.has(id));
  return { ok: true, value: [...controlled, ...booked], warnings: [] };
}

/** Word keeps the content control. */
function ofControl(control: Element): readonly WrittenPassage[] {
  const properties = child(control, "w:sdtPr");
  const content = child(control, "w:sdtContent");
  if (properties === undefined || content === undefined) return [];
  const mark = markIn(child(properties, "w:tag")?.attributes.get("w:val") ?? "");
  if (mark === undefined) return elements(content, "w:sdt").flatMap(ofControl);
  const lines = isWordsOwnPrompt(properties) ? [] : elements(content, "w:p").flatMap(linesOf);
  return [writtenIn(lines, mark)];
}

/** What Word shows in a control that was emptied: "Click or tap here to enter text". */
function isWordsOwnPrompt(properties: Element): boolean {
  const shown = elements(properties, "w:docPart")[0]?.attributes.get("w:val") ?? "";
  return child(properties, "w:showingPlcHdr") !== undefined && shown.startsWith("DefaultPlaceholder");
}

/** LibreOffice keeps the bookmark and loses the control. */
const ofBookmarks = (body: Element): readonly WrittenPassage[] =>
  bookmarked(body).flatMap(({ name, lines }) => {
    const mark = markIn(name);
    return mark === undefined ? [] : [writtenIn(lines, mark)];
  });

const writtenIn = (lines: readonly string[], { id, trace: asked }: PassageMark): WrittenPassage => ({
  id,
  text: trace(lines.join(" ")) === asked ? [] : lines,
});
