import { Paragraph } from "docx";

/** Styles that no paper has: paragraphs that stand for something until the file is put together. */
export const MARKS = {
  begin: "phoihop-annexes-begin",
  paper: "phoihop-section-paper",
  portrait: "phoihop-section-portrait",
  landscape: "phoihop-section-landscape",
  end: "phoihop-annexes-end",
} as const;

/** A mark as it is written. */
export const markXml = (mark: (typeof MARKS)[keyof typeof MARKS] | typeof SPACE): string =>
  `<w:p><w:pPr><w:pStyle w:val="${mark}"/></w:pPr></w:p>`;

/** Between a table and what follows it; before the end of a section it would only ask for a page of its own. */
export const SPACE = "AfterTable";
export const afterTable = (): Paragraph => new Paragraph({ style: SPACE });

export const annexesBegin = (): Paragraph => new Paragraph({ style: MARKS.begin });
/** After the list of annexes: all before it is on the page of the paper itself. */
export const paperEnd = (): Paragraph => new Paragraph({ style: MARKS.paper });
export const sectionEnd = (landscape: boolean): Paragraph =>
  new Paragraph({ style: landscape ? MARKS.landscape : MARKS.portrait });
export const annexesEnd = (): Paragraph => new Paragraph({ style: MARKS.end });
