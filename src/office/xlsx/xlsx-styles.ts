import type { CellStyle } from "hucre/xlsx";

export const FONT = { name: "Times New Roman", size: 12 };
const THIN = { style: "thin", color: { rgb: "BFBFBF" } } as const;
export const BORDER = { top: THIN, bottom: THIN, left: THIN, right: THIN };
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
/** Heads of groups, over the heads. */
export const GROUP: CellStyle = {
  font: { ...FONT, bold: true, color: { rgb: "FFFFFF" } },
  fill: fill("1F4E79"),
  border: BORDER,
  alignment: { vertical: "center", horizontal: "center", wrapText: true },
};
/** Filled in already, may be changed. */
export const GREY: CellStyle = { ...BODY, fill: fill("F2F2F2") };
/** Free to write in, and nothing else. */
export const BARE: CellStyle = {
  font: FONT,
  alignment: { vertical: "top", wrapText: true },
  protection: { locked: false },
};
const mark = (rgb: string) => ({
  type: "pattern" as const,
  pattern: "solid" as const,
  fgColor: { rgb },
  bgColor: { rgb },
});
export const YELLOW: CellStyle = { fill: mark("FFFF99") };
export const LACKING: CellStyle = { fill: mark("FFD9D9"), font: { bold: true, color: { rgb: "C00000" } } };
export const GOOD: CellStyle = { fill: mark("E2EFDA"), font: { color: { rgb: "375623" } } };
export const INPUT: CellStyle = { ...BODY, fill: fill("FFF2CC") };
export const FAULT: CellStyle = { ...BODY, fill: fill("FFC7CE") };
export const SUM: CellStyle = { ...BODY, font: { ...FONT, bold: true } };
export const WARNING: CellStyle = { font: { ...FONT, bold: true, color: { rgb: "C00000" } } };
export const FORMATS = { day: "dd/mm/yyyy", money: "#,##0", number: "General", order: "0" } as const;
