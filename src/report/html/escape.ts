import type { Inline } from "../block-kinds.js";
import { visibleText } from "../../model/values/visible-text.js";

const ENTITIES: Readonly<Record<string, string>> = {
  "<": "&lt;",
  ">": "&gt;",
  "&": "&amp;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text that says nothing but itself in HTML, in an element or in an attribute. */
export const escaped = (text: string): string =>
  visibleText(text).replace(/[<>&"']/g, (mark) => ENTITIES[mark] ?? "");

/** Pieces of a line, set apart where they are. */
export const inlineHtml = (text: readonly Inline[]): string =>
  text
    .map((piece) => {
      if (typeof piece === "string") return escaped(piece);
      return "strong" in piece
        ? `<strong>${escaped(piece.strong)}</strong>`
        : `<em>${escaped(piece.emphasis)}</em>`;
    })
    .join("");
