import { type FileChild, Paragraph } from "docx";
import type { ListBlock } from "../../../report/block-kinds.js";
import { runs } from "./runs.js";
import { DASHES } from "../styles.js";

export const writeList = ({ items }: ListBlock): readonly FileChild[] =>
  items.map(
    ({ text }) =>
      new Paragraph({
        style: "ListParagraph",
        numbering: { reference: DASHES, level: 0 },
        children: runs(text),
      }),
  );
