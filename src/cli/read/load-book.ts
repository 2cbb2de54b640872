import { existsSync } from "node:fs";
import { basename, extname } from "node:path";
import type { Parsed } from "../../model/issue/issue.js";
import { readCsvSet } from "../../office/text/csv-set.js";
import { readXlsx } from "../../office/xlsx/read-xlsx.js";
import type { Book } from "../../sheets/book/sheet.js";
import { csvParts } from "./csv-parts.js";
import { bytesOf } from "./paper/load-word.js";
import { refused } from "./refused.js";
import type { Session } from "../session.js";

/** The sheets of a workbook, or of .csv files, under the name by which the file is told from others. */
export async function loadBook(file: string, name: string, session: Session): Promise<Parsed<Book>> {
  const { limits } = session;
  const paths = isCsv(file) ? csvFiles(file) : [file];
  const read = new Map<string, Uint8Array>();
  let size = 0;
  for (const path of paths) {
    const bytes = bytesOf(path, session, name);
    if (!bytes.ok) return bytes;
    size += bytes.value.length;
    if (size > limits.bytes)
      return refused({
        code: "too-much",
        path: [],
        file: name,
        what: "bytes",
        found: size,
        limit: limits.bytes,
      });
    read.set(basename(path), bytes.value);
  }
  return isCsv(file)
    ? readCsvSet(read, { file: name, limits })
    : readXlsx(read.get(basename(file)) ?? new Uint8Array(), { file: name, limits });
}

const isCsv = (file: string) => extname(file).toLowerCase() === ".csv";

/** The file; or, where `so.csv` is the name under which several were written, those. */
function csvFiles(file: string): readonly string[] {
  if (existsSync(file)) return [file];
  const parts = csvParts(file);
  return parts.length === 0 ? [file] : parts;
}
