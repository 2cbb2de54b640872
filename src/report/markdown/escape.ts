import type { Inline } from "../block-kinds.js";
import { visibleText } from "../../model/values/visible-text.js";

/** Characters that Markdown reads as marks anywhere in a line. */
const MARKS = /[\\`*_[\]<>|~#]|&(?=#?\w*(?:;|$))/g;

/** Text that says nothing but itself in Markdown. */
export const escaped = (text: string): string =>
  visibleText(text)
    .trimStart()
    .replace(MARKS, (mark) => ENTITIES[mark] ?? `\\${mark}`)
    .replace(/^(\d+)([.)])/, "$1\\$2")
    .replace(/^([-+=])/, "\\$1");

const ENTITIES: Readonly<Record<string, string>> = { "<": "&lt;", ">": "&gt;", "&": "&amp;" };

/** Pieces of a line, set apart where they are. */
export const inlineText = (text: readonly Inline[]): string =>
  text
    .map((piece, index) => {
      if (typeof piece === "string") return index === 0 ? escaped(piece) : escapedWithin(piece);
      return "strong" in piece ? marked("**", piece.strong) : marked("*", piece.emphasis);
    })
    .join("");

/** A mark beside a space is no mark: what stands out begins and ends with a sign that is seen. */
function marked(mark: string, text: string): string {
  const [, before = "", within = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(escapedWithin(text)) ?? [];
  return within === "" ? `${before}${after}` : `${before}${mark}${within}${mark}${after}`;
}

/** Not at the beginning of a line. */
export const escapedWithin = (text: string): string => escaped(`x${text}`).slice(1);
