import { type FileChild, Paragraph } from "docx";
import type { NoteBlock, ParagraphBlock as Text } from "../../../report/block-kinds.js";
import type { Context } from "../context.js";
import { runs } from "./runs.js";

export const writeParagraph = ({ text }: Text, { leads = false }: Context): readonly FileChild[] => [
  new Paragraph({
    style: "BodyText",
    ...(leads && { keepNext: true, keepLines: true }),
    children: runs(text),
  }),
];

export const writeNote = ({ text }: NoteBlock): readonly FileChild[] => [
  new Paragraph({ style: "Note", children: runs(text) }),
];
