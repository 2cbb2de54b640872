import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from "docx";
import { mm } from "./page.js";
import { SPACE } from "./section-marks.js";

/** The one font of the form, for every script that Word tells apart. */
const NAME = "Times New Roman";
const FONT = { ascii: NAME, hAnsi: NAME, cs: NAME, eastAsia: NAME };
/** Half points: 14 pt for text, 13 for heads, 12 in tables, 11 for the recipients, 6 below a table. */
export const SIZE = { text: 28, head: 26, table: 24, small: 22, space: 12 } as const;
const INDENT = { firstLine: mm(12.7) };
/** Six points after a paragraph; single lines, as the form allows. */
const TEXT = { before: 0, after: 120, line: 240, lineRule: LineRuleType.AUTO } as const;
const TIGHT = { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } as const;

const style = (
  id: string,
  name: string,
  paragraph: IParagraphStyleOptions["paragraph"],
  run: IParagraphStyleOptions["run"] = {},
): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: "Normal",
  quickFormat: true,
  ...(paragraph !== undefined && { paragraph }),
  run,
});

const heading = (level: 1 | 2 | 3, run: IParagraphStyleOptions["run"]): IParagraphStyleOptions => ({
  ...style(
    `Heading${level}`,
    `heading ${level}`,
    {
      spacing: { ...TEXT, before: 120, after: 60 },
      indent: INDENT,
      keepNext: true,
      keepLines: true,
      outlineLevel: level - 1,
      alignment: AlignmentType.BOTH,
    },
    run,
  ),
  next: "BodyText",
});

/** Styles by the names Word itself knows where it has one, so that an office's own template can restyle them. */
const paragraphStyles: readonly IParagraphStyleOptions[] = [
  heading(1, { bold: true }),
  heading(2, { bold: true }),
  heading(3, { bold: true, italics: true }),
  style("BodyText", "Body Text", { spacing: TEXT, indent: INDENT, alignment: AlignmentType.BOTH }),
  style("ListParagraph", "List Paragraph", { spacing: TEXT, alignment: AlignmentType.BOTH }),
  style(
    "Title",
    "Title",
    { spacing: { ...TIGHT, before: 240 }, alignment: AlignmentType.CENTER, keepNext: true },
    { bold: true },
  ),
  style(
    "Subtitle",
    "Subtitle",
    { spacing: TIGHT, alignment: AlignmentType.CENTER, keepNext: true },
    { bold: true },
  ),
  style(
    "Caption",
    "caption",
    { spacing: { ...TEXT, before: 120, after: 80 }, alignment: AlignmentType.CENTER, keepLines: true },
    { bold: true, size: SIZE.head },
  ),
  style(
    "Note",
    "Note",
    { spacing: TEXT, indent: INDENT, alignment: AlignmentType.BOTH },
    { italics: true, size: SIZE.table },
  ),
  style(
    "Warning",
    "Warning",
    { spacing: { ...TIGHT, before: 120, after: 120 }, alignment: AlignmentType.CENTER },
    { bold: true, size: SIZE.table },
  ),
  style("FormHead", "Form Head", { spacing: TIGHT, alignment: AlignmentType.CENTER }, { size: SIZE.head }),
  style("Recipients", "Recipients", { spacing: TIGHT }, { size: SIZE.small }),
  style(
    "Signature",
    "Signature",
    { spacing: TIGHT, alignment: AlignmentType.CENTER, keepNext: true, keepLines: true },
    { bold: true },
  ),
  style("TableText", "Table Text", { spacing: { ...TIGHT, before: 20, after: 20 } }, { size: SIZE.table }),
  style(SPACE, "After Table", { spacing: TIGHT }, { size: SIZE.space }),
  style(
    "AnnexTitle",
    "Annex Title",
    {
      spacing: { ...TIGHT, after: 60 },
      alignment: AlignmentType.CENTER,
      keepNext: true,
      keepLines: true,
      outlineLevel: 0,
    },
    { bold: true },
  ),
  style(
    "Attached",
    "Attached To",
    { spacing: { ...TIGHT, after: 160 }, alignment: AlignmentType.CENTER },
    { italics: true },
  ),
  style(
    "TOCHeading",
    "TOC Heading",
    { spacing: { ...TEXT, before: 360 }, keepNext: true },
    { bold: true, size: SIZE.head },
  ),
  style("TOC1", "toc 1", { spacing: { ...TIGHT, after: 40 }, keepLines: true }, { size: SIZE.head }),
  style("Header", "header", { spacing: TIGHT, alignment: AlignmentType.CENTER }),
];

export const stylesOf = (language: "vi" | "en"): IStylesOptions => ({
  default: {
    document: {
      run: { font: FONT, size: SIZE.text, language: { value: language === "vi" ? "vi-VN" : "en-GB" } },
      paragraph: { spacing: TIGHT },
    },
  },
  paragraphStyles: [{ id: "Normal", name: "Normal", quickFormat: true, run: {} }, ...paragraphStyles],
  characterStyles: [
    { id: "PlaceholderText", name: "Placeholder Text", run: { color: "595959", italics: true } },
  ],
});

/** Points under a sentence are led by a dash, and run on below like the text. */
export const DASHES = "dashes";
