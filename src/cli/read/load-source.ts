import { basename } from "node:path";
import type { Parsed } from "../../model/issue/issue.js";
import { parseRegister } from "../../model/register/parse-register.js";
import type { Plan } from "../../model/plan/plan.js";
import type { RegisterSource } from "../../sheets/read/source.js";
import { load } from "./load.js";
import type { Session } from "../session.js";
import { sheetWordsOf } from "../sheet-words.js";

/** A returned workbook, as something that can be merged, under its name among others. */
export async function loadBookSource(
  file: string,
  session: Session,
  name = basename(file),
): Promise<Parsed<RegisterSource>> {
  const { loadBook } = await import("./load-book.js");
  const read = await loadBook(file, name, session);
  if (!read.ok) return read;
  const { languageOf } = await import("../../sheets/read/read-book.js");
  const locale = await sheetWordsOf(languageOf(read.value) === "en" ? "en" : "vi");
  return { ok: true, value: { book: read.value, locale }, warnings: read.warnings };
}

/** A register, likewise; null where its faults have been told, with its name. */
export async function loadRegisterSource(
  file: string,
  plan: Plan,
  { name, session }: { readonly name: string; readonly session: Session },
): Promise<RegisterSource | null> {
  const parsed = await load(file, (value) => parseRegister(value, plan), session, "register");
  return parsed && { register: parsed.value, file: name };
}
