import { type FileChild, Paragraph } from "docx";
import type { Heading } from "../../../report/document.js";
import { runs } from "./runs.js";

/** `I. KẾT QUẢ`, `1. …`, `a) …`: a heading of Word's own, so that it stands in the navigation pane. */
export const writeHeading = ({ level, number, text }: Heading): readonly FileChild[] => [
  new Paragraph({ style: `Heading${level}`, children: runs(number === "" ? text : `${number} ${text}`) }),
];
