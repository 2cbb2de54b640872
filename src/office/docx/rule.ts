import { BorderStyle, LineRuleType, Paragraph } from "docx";

/**
 * The line under a name: the lower border of an empty paragraph three points high. An upper border would strike
 * through the text above it in LibreOffice.
 */
export const rule = (indent: number): Paragraph =>
  new Paragraph({
    style: "FormHead",
    spacing: { before: 0, after: 0, line: 60, lineRule: LineRuleType.EXACT },
    indent: { left: indent, right: indent },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: "000000" } },
    children: [],
  });
