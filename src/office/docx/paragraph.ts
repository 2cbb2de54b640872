import { type FileChild, Paragraph } from "docx";
import type { Note, Paragraph as Text } from "../../report/document.js";
import { runs } from "./runs.js";

export const writeParagraph = ({ text }: Text): readonly FileChild[] => [
  new Paragraph({ style: "BodyText", children: runs(text) }),
];

export const writeNote = ({ text }: Note): readonly FileChild[] => [
  new Paragraph({ style: "Note", children: runs(text) }),
];
