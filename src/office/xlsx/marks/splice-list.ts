import { escaped } from "./splice-text.js";

/** A line of the list of faults. */
export interface FaultLine {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

interface ListWords {
  readonly title: string;
  readonly cell: string;
  readonly fault: string;
}

const text = (at: string, value: string, style = 0) =>
  `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;

/** The sheet that lists faults, each with a link to its cell; on paper it is one page wide. `style` breaks long lines. */
export function listPart(lines: readonly FaultLine[], words: ListWords, style: number): string {
  const rows = [
    `<row r="1">${text("A1", words.title)}</row>`,
    `<row r="3">${text("A3", words.cell)}${text("B3", words.fault)}</row>`,
    ...lines.map(
      ({ sheet, cell, text: said }, index) =>
        `<row r="${index + 4}">${text(`A${index + 4}`, `${sheet}: ${cell}`, style)}${text(`B${index + 4}`, said, style)}</row>`,
    ),
  ];
  const links = lines.map(
    ({ sheet, cell }, index) =>
      `<hyperlink ref="A${index + 4}" location="${escaped(`'${sheet.replaceAll("'", "''")}'!${cell}`)}" display="${escaped(`${sheet}: ${cell}`)}"/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><tabColor rgb="FFC00000"/><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"/></sheetViews>',
    '<cols><col min="1" max="1" width="34" customWidth="1"/><col min="2" max="2" width="110" customWidth="1"/></cols>',
    `<sheetData>${rows.join("")}</sheetData>`,
    links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`,
    '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    "</worksheet>",
  ].join("");
}
