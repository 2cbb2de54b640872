import { BorderStyle, type FileChild, Paragraph } from "docx";
import type { Printout } from "../../report/printout.js";
import { mm } from "./page.js";
import { rule } from "./rule.js";
import { runs } from "./blocks/runs.js";

/** The kind of paper and its abstract (tên loại, trích yếu), with a line under a third of them; nothing over a letter. */
export const titleOf = ({ form }: Printout): readonly FileChild[] => [
  ...(form.type === null
    ? []
    : [
        new Paragraph({ style: "Title", children: runs(form.type) }),
        new Paragraph({ style: "Subtitle", children: runs(form.abstract) }),
        rule(mm(58)),
      ]),
  new Paragraph({ style: "FormHead", spacing: { after: 120 }, children: [] }),
];

/** What must be known before the first line is read: that the data are made up. */
export const warningOf = ({ warning }: Printout): readonly FileChild[] =>
  warning === null
    ? []
    : [
        new Paragraph({
          style: "Warning",
          indent: { left: 100, right: 100 },
          border: { top: LINE, bottom: LINE, left: LINE, right: LINE },
          children: runs(warning),
        }),
      ];

const LINE = { style: BorderStyle.SINGLE, size: 6, space: 4, color: "000000" };
