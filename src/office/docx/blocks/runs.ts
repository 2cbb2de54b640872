import { type IRunOptions, TextRun } from "docx";
import type { Inline } from "../../../report/block-kinds.js";
import { plainText } from "../../../model/values/visible-text.js";
import { withoutMarkers } from "../own-braces.js";

/** A line of text with what is set apart in it; its own line breaks stay. */
export const runs = (text: string | readonly Inline[], look: IRunOptions = {}): readonly TextRun[] =>
  typeof text === "string" ? lines(text, look) : text.flatMap((piece) => inline(piece, look));

function inline(piece: Inline, look: IRunOptions): readonly TextRun[] {
  if (typeof piece === "string") return lines(piece, look);
  return "strong" in piece
    ? lines(piece.strong, { ...look, bold: true })
    : lines(piece.emphasis, { ...look, italics: true });
}

const lines = (text: string, look: IRunOptions) =>
  withoutMarkers(plainText(text))
    .split("\n")
    .map((line, at) => new TextRun({ ...look, text: line, ...(at > 0 && { break: 1 }) }));
