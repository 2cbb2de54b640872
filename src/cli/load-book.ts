import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, extname } from "node:path";
import type { Parsed } from "../model/issue.js";
import { readCsvSet } from "../office/csv-set.js";
import { readXlsx } from "../office/xlsx.js";
import { LIMITS } from "../office/limits.js";
import type { Book } from "../sheets/sheet.js";
import { csvParts } from "./csv-parts.js";
import { refused } from "./refused.js";
import type { Session } from "./session.js";

/** The sheets of a workbook, or of .csv files, under the name by which the file is told from others. */
export async function loadBook(file: string, name: string, { words }: Session): Promise<Parsed<Book>> {
  try {
    const paths = isCsv(file) ? csvFiles(file) : [file];
    // Looked at before it is read: nobody waits for a file that will be refused.
    const size = paths.reduce((sum, path) => sum + statSync(path).size, 0);
    if (size > LIMITS.bytes)
      return refused({
        code: "too-much",
        path: [],
        file: name,
        what: "bytes",
        found: size,
        limit: LIMITS.bytes,
      });
    const read = paths.map((path) => [basename(path), new Uint8Array(readFileSync(path))] as const);
    return isCsv(file)
      ? readCsvSet(new Map(read), name)
      : await readXlsx(read[0]?.[1] ?? new Uint8Array(), { file: name });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    return refused({ code: "unreadable", path: [], file, reason: words.files.failures[code] ?? code });
  }
}

const isCsv = (file: string) => extname(file).toLowerCase() === ".csv";

/** The file; or, where `so.csv` is the name under which several were written, those. */
function csvFiles(file: string): readonly string[] {
  if (existsSync(file)) return [file];
  const parts = csvParts(file);
  return parts.length === 0 ? [file] : parts;
}
