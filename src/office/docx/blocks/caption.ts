import { type FileChild, Paragraph } from "docx";
import { runs } from "./runs.js";

/** What a table or picture shows: above a table, below a picture. */
export const captionOf = (of: "table" | "figure", caption: string): readonly FileChild[] =>
  caption === ""
    ? []
    : [new Paragraph({ style: "Caption", keepNext: of === "table", children: runs(caption) })];
