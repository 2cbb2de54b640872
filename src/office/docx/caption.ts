import { type FileChild, Paragraph } from "docx";
import { runs } from "./runs.js";
import type { Context } from "./context.js";

/** What a table or picture shows: above a table, below a picture. */
export const captionOf = (of: "table" | "figure", caption: string, _context: Context): readonly FileChild[] =>
  caption === ""
    ? []
    : [new Paragraph({ style: "Caption", keepNext: of === "table", children: runs(caption) })];
