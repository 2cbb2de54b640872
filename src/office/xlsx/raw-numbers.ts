import { cellName } from "../../sheets/book/sheet.js";
import { unpacked } from "../zip/unpack.js";
import type { ZipEntry } from "../zip/zip-budget.js";
import { sheetPaths } from "./sheet-paths.js";

/** The number of a cell as the file holds it; undefined where it holds none. */
export type RawNumber = (sheet: string, row: number, column: number) => number | undefined;

const CELL = /<c\b[^>]*?\sr="([A-Z]+\d+)"[^>]*>(?:<f\b[^<]*(?:<\/f>)?)?<v>([^<]*)<\/v>/g;

/**
 * Numbers too large for the day that their format asks for, such as an amount under a format for days: programs show signs
 * instead of them, and the library gives none. A sheet is unpacked once more only where there is one.
 */
export function rawNumbers(bytes: Uint8Array, entries: readonly ZipEntry[]): RawNumber {
  const textOf = (name: string): string => {
    const entry = entries.find((one) => one.name.toLowerCase() === name.toLowerCase());
    const part = entry && unpacked(bytes, entry);
    return part === undefined ? "" : new TextDecoder().decode(part);
  };
  let paths: ReadonlyMap<string, string> | undefined;
  const sheets = new Map<string, ReadonlyMap<string, string>>();
  const numbersOf = (sheet: string) => {
    paths ??= sheetPaths(textOf("xl/workbook.xml"), textOf("xl/_rels/workbook.xml.rels"));
    const text = textOf(paths.get(sheet) ?? "");
    return new Map(Array.from(text.matchAll(CELL), ([, cell = "", value = ""]) => [cell, value]));
  };
  return (sheet, row, column) => {
    const known = sheets.get(sheet) ?? numbersOf(sheet);
    sheets.set(sheet, known);
    const value = known.get(cellName(row, column)) ?? "";
    return value === "" || Number.isNaN(Number(value)) ? undefined : Number(value);
  };
}
