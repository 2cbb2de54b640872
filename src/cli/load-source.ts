import { basename } from "node:path";
import type { Parsed } from "../model/issue.js";
import { parseRegister } from "../model/parse-register.js";
import type { Plan } from "../model/plan.js";
import type { Source } from "../sheets/source.js";
import { isWorkbook } from "./is-workbook.js";
import { readJson } from "./read-json.js";
import { refused } from "./refused.js";
import type { Session } from "./session.js";
import { sheetWordsOf } from "./sheet-words.js";

/** A register or a returned workbook, as something that can be merged. */
export async function loadSource(file: string, plan: Plan, session: Session): Promise<Parsed<Source>> {
  if (!isWorkbook(file)) return loadRegisterSource(file, plan, session);
  const { loadBook } = await import("./load-book.js");
  const read = await loadBook(file, session);
  if (!read.ok) return read;
  const { languageOf } = await import("../sheets/read-book.js");
  const words = await sheetWordsOf(languageOf(read.value) === "en" ? "en" : "vi");
  return { ok: true, value: { book: read.value, words }, warnings: read.warnings };
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
