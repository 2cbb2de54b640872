import { readFileSync, statSync } from "node:fs";
import { basename, extname } from "node:path";
import type { Issue, Parsed } from "../model/issue.js";
import { parseRegister } from "../model/parse-register.js";
import type { Plan } from "../model/plan.js";
import type { Source } from "../sheets/source.js";
import type { Book } from "../sheets/sheet.js";
import { isWorkbook } from "./is-workbook.js";
import { readJson } from "./read-json.js";
import type { Session } from "./session.js";
import { sheetWordsOf } from "./sheet-words.js";

/** A register or a returned workbook, as something that can be merged. */
export async function loadSource(file: string, plan: Plan, session: Session): Promise<Parsed<Source>> {
  if (!isWorkbook(file)) return loadRegisterSource(file, plan, session);
  const read = await loadBook(file, session);
  if (!read.ok) return read;
  const { languageOf } = await import("../sheets/read-book.js");
  const words = await sheetWordsOf(languageOf(read.value) === "en" ? "en" : "vi");
  return { ok: true, value: { book: read.value, words }, warnings: read.warnings };
}

async function loadBook(file: string, { words }: Session): Promise<Parsed<Book>> {
  const { LIMITS } = await import("../office/zip-budget.js");
  try {
    // Looked at before it is read: nobody waits for a file that will be refused.
    const { size } = statSync(file);
    if (size > LIMITS.bytes)
      return refused({ code: "too-much", path: [], file, what: "bytes", found: size, limit: LIMITS.bytes });
    const bytes = new Uint8Array(readFileSync(file));
    const name = basename(file);
    if (extname(file).toLowerCase() === ".csv")
      return (await import("../office/csv.js")).readCsv(bytes, name);
    return await (await import("../office/xlsx.js")).readXlsx(bytes, { file: name });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    return refused({ code: "unreadable", path: [], file, reason: words.files.failures[code] ?? code });
  }
}

function loadRegisterSource(file: string, plan: Plan, { words }: Session): Parsed<Source> {
  const json = readJson(file, words.files);
  if ("twice" in json)
    return refused({
      code: "not-json",
      path: [],
      line: json.twice[0]?.line ?? 1,
      column: json.twice[0]?.column ?? 1,
      found: json.twice[0]?.found ?? "",
    });
  if ("issue" in json) return refused(json.issue);
  const parsed = parseRegister(json.value, plan);
  return parsed.ok ? { ...parsed, value: { register: parsed.value, file: basename(file) } } : parsed;
}

const refused = (issue: Issue) => ({ ok: false as const, issues: [issue] as const });
