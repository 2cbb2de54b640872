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

const text = (at: string, value: string) =>
  `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;

/** The sheet that lists faults, each with a link to its cell. */
export function listPart(lines: readonly FaultLine[], words: ListWords): string {
  const rows = [
    `<row r="1">${text("A1", words.title)}</row>`,
    `<row r="3">${text("A3", words.cell)}${text("B3", words.fault)}</row>`,
    ...lines.map(
      ({ sheet, cell, text: said }, index) =>
        `<row r="${index + 4}">${text(`A${index + 4}`, `${sheet}: ${cell}`)}${text(`B${index + 4}`, said)}</row>`,
    ),
  ];
  const links = lines.map(
    ({ sheet, cell }, index) =>
      `<hyperlink ref="A${index + 4}" location="${escaped(`'${sheet.replaceAll("'", "''")}'!${cell}`)}" display="${escaped(`${sheet}: ${cell}`)}"/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><tabColor rgb="FFC00000"/></sheetPr><sheetViews><sheetView workbookViewId="0"/></sheetViews>',
    '<cols><col min="1" max="1" width="34" customWidth="1"/><col min="2" max="2" width="110" customWidth="1"/></cols>',
    `<sheetData>${rows.join("")}</sheetData>`,
    links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`,
    "</worksheet>",
  ].join("");
}
