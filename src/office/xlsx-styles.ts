import type { CellStyle } from "hucre/xlsx";

export const FONT = { name: "Times New Roman", size: 12 };
const THIN = { style: "thin", color: { rgb: "BFBFBF" } } as const;
const BORDER = { top: THIN, bottom: THIN, left: THIN, right: THIN };
const fill = (rgb: string) => ({ type: "pattern" as const, pattern: "solid" as const, fgColor: { rgb } });
export const BODY: CellStyle = {
  font: FONT,
  border: BORDER,
  alignment: { vertical: "top", wrapText: true },
  protection: { locked: false },
};
export const HEAD: CellStyle = {
  font: { ...FONT, bold: true },
  fill: fill("DDEBF7"),
  border: BORDER,
  alignment: { vertical: "center", horizontal: "center", wrapText: true },
};
export const TITLE: CellStyle = { font: { ...FONT, size: 14, bold: true } };
export const PROSE: CellStyle = { font: { ...FONT, italic: true } };
export const LABEL: CellStyle = { font: FONT, alignment: { vertical: "center", wrapText: true } };
export const INPUT: CellStyle = { ...BODY, fill: fill("FFF2CC") };
export const FAULT: CellStyle = { ...BODY, fill: fill("FFC7CE") };
export const SUM: CellStyle = { ...BODY, font: { ...FONT, bold: true } };
export const WARNING: CellStyle = { font: { ...FONT, bold: true, color: { rgb: "C00000" } } };
export const FORMATS = { day: "dd/mm/yyyy", money: "#,##0", number: "General" } as const;
