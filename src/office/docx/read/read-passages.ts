import type { Parsed } from "../../../model/issue/issue.js";
import { bookmarked } from "./bookmarked.js";
import { contentId } from "../../../model/values/content-id.js";
import { markIn, type PassageMark, trace } from "../passage-tag.js";
import type { ReadOptions } from "../../limits.js";
import type { ForeignPart } from "../../../locale/words/report-words.js";
import { foreignIn } from "./foreign-parts.js";
import { linesOf } from "./word-lines.js";
import { child, type XmlElement, elements } from "../../text/xml.js";

/** What officials wrote in one place of a paper: its lines; none while nothing is written. */
export interface WrittenPassage {
  /** Id of the place. */
  readonly id: string;
  /** Its lines; empty while nothing is written. */
  readonly text: readonly string[];
  /** What stands there besides words and is not taken back: a table, a picture, a list. */
  readonly foreign?: readonly ForeignPart[];
}

/** A paper that came back: what stands in its places, and a trace of all the words beside them. */
export interface ReturnedPaper {
  /** What stands in its places. */
  readonly passages: readonly WrittenPassage[];
  /** A trace of all the words beside them: another one says that somebody has written there. */
  readonly outside: string;
}

/**
 * The officials' own words, taken back from a paper that was edited in Word or LibreOffice; or why it cannot be read.
 *
 * @example
 * const written = await readPassages(readFileSync("bao-cao.docx"), { file: "bao-cao.docx" });
 */
export async function readPassages(
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<Parsed<readonly WrittenPassage[]>> {
  const read = await readReturned(bytes, options);
  return read.ok ? { ...read, value: read.value.passages } : read;
}

/** The same, with a trace of the words outside all places: another trace, and somebody has written there. */
export async function readReturned(
  bytes: Uint8Array,
  { file = "report.docx", limits }: ReadOptions = {},
): Promise<Parsed<ReturnedPaper>> {
  const { bodyOf } = await import("./word-file.js");
  const read = bodyOf(bytes, { file, limits });
  if (!read.ok) return read;
  const body = read.value;
  const controlled = elements(body, "w:sdt").flatMap(ofControl);
  const known = new Set(controlled.map(({ mark: { id } }) => id));
  const booked = ofBookmarks(body).filter(({ mark: { id } }) => !known.has(id));
  const places = [...controlled, ...booked];
  const value = { passages: places.map(writtenIn), outside: outsideOf(body, places) };
  return { ok: true, value, warnings: [] };
}

/** A place that was found, with all that stands in it. */
interface Found {
  readonly mark: PassageMark;
  readonly lines: readonly string[];
  readonly foreign: ReadonlySet<ForeignPart>;
}

/** However its spaces came back; where a line stands in a place as well, it is taken for that. */
function outsideOf(body: XmlElement, places: readonly Found[]): string {
  const inside = new Set(places.flatMap(({ lines }) => lines));
  const lines = elements(body, "w:p").flatMap(linesOf);
  return contentId("words", lines.filter((line) => !inside.has(line)).join(" "));
}

/** Word keeps the content control. */
function ofControl(control: XmlElement): readonly Found[] {
  const properties = child(control, "w:sdtPr");
  const content = child(control, "w:sdtContent");
  if (properties === undefined || content === undefined) return [];
  const mark = markIn(child(properties, "w:tag")?.attributes.get("w:val") ?? "");
  if (mark === undefined) return elements(content, "w:sdt").flatMap(ofControl);
  const lines = isWordsOwnPrompt(properties) ? [] : elements(content, "w:p").flatMap(linesOf);
  return [{ mark, lines, foreign: foreignIn(content) }];
}

/** What Word shows in a control that was emptied: "Click or tap here to enter text". */
function isWordsOwnPrompt(properties: XmlElement): boolean {
  const shown = elements(properties, "w:docPart")[0]?.attributes.get("w:val") ?? "";
  return child(properties, "w:showingPlcHdr") !== undefined && shown.startsWith("DefaultPlaceholder");
}

/** LibreOffice keeps the bookmark and loses the control. */
const ofBookmarks = (body: XmlElement): readonly Found[] =>
  bookmarked(body, (name) => markIn(name) !== undefined).flatMap(({ name, ...rest }) => {
    const mark = markIn(name);
    return mark === undefined ? [] : [{ mark, ...rest }];
  });

function writtenIn({ mark: { id, trace: asked }, lines, foreign }: Found): WrittenPassage {
  if (trace(lines.join(" ")) === asked && ![...foreign].some((part) => part !== "look"))
    return { id, text: [] };
  return {
    id,
    text: trace(lines.join(" ")) === asked ? [] : lines,
    ...(foreign.size > 0 && { foreign: [...foreign] }),
  };
}
