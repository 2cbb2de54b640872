import { existsSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import type { Plan } from "../../model/plan/plan.js";
import { isOfCsvSet } from "../../office/text/csv-set.js";
import { layoutOf } from "../../sheets/book/layout.js";
import { namesIn } from "./expand.js";
import { sheetWordsOf } from "../sheet-words.js";

/** The files of `so.csv`, where that is the name under which several were written: all `so - ….csv` beside it. */
export function csvParts(file: string): readonly string[] {
  const [folder, stem] = [dirname(file), basename(file, extname(file))];
  return namesIn(folder)
    .filter((name) => isOfCsvSet(name, stem))
    .toSorted()
    .map((name) => join(folder, name));
}

/** What a register written under this name takes the place of; somebody's own `so - ghi chú.csv` is none of it. */
export async function writtenParts(file: string, plan: Plan): Promise<readonly string[]> {
  const locales = await Promise.all([sheetWordsOf("vi"), sheetWordsOf("en")]);
  const sheets = new Set(
    locales.flatMap(({ sheets: each }) => [
      ...Object.values(each.sheets),
      ...layoutOf(plan, each).map(({ name }) => name),
    ]),
  );
  const isOurs = (sheet: string) => sheet.startsWith("_") || sheets.has(sheet);
  const parts = csvParts(file).filter((part) => isOurs(sheetOf(part)));
  return existsSync(file) ? [file, ...parts] : parts;
}

const sheetOf = (part: string) => basename(part, extname(part)).normalize("NFC").split(" - ").at(-1) ?? "";
