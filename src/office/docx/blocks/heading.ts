import { type FileChild, Paragraph } from "docx";
import type { HeadingBlock } from "../../../report/block-kinds.js";
import { runs } from "./runs.js";

/** `I. KẾT QUẢ`, `1. …`, `a) …`: a heading of Word's own, so that it stands in the navigation pane. */
export const writeHeading = ({ level, number, text }: HeadingBlock): readonly FileChild[] => [
  new Paragraph({ style: `Heading${level}`, children: runs(number === "" ? text : `${number} ${text}`) }),
];
