import { basename, extname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Parsed } from "../../../model/issue/issue.js";
import { at, elements } from "../../../model/parse/checks.js";
import type { Plan } from "../../../model/plan/plan.js";
import type { Session } from "../../session.js";
import { sanitize } from "../../terminal/width.js";
import { fileKind } from "../json/file-kind.js";
import { isWorkbook } from "../is-workbook.js";
import { load, sentences, type Good } from "../load.js";

/** The plan of a file: JSON, a plan workbook, or a compiled module; null where its faults have been told. */
export async function loadPlanFile(file: string, session: Session): Promise<Good<Plan> | null> {
  const { parsePlan } = await import("../../../model/plan/parse-plan.js");
  const ending = extname(file).toLowerCase();
  if (!isWorkbook(file) && ![".js", ".mjs", ".cjs"].includes(ending))
    return load(file, parsePlan, session, "plan");
  const parsed = isWorkbook(file) ? await ofWorkbook(file, session) : parsePlan(await exported(file));
  if (parsed.ok) return parsed;
  const head = session.words.input.refused(sanitize(file), parsed.issues.length);
  session.terminal.complain([head, ...sentences(parsed.issues, session)]);
  return null;
}

async function ofWorkbook(file: string, session: Session): Promise<Parsed<Plan>> {
  const { loadBook } = await import("../load-book.js");
  const read = await loadBook(file, basename(file), session);
  if (!read.ok) return read;
  const { planFromSheets } = await import("../../../plan-book/index.js");
  return planFromSheets(read.value);
}

/** What a module that was compiled exports as its plan: by that name, alone, or as what looks like one. */
async function exported(file: string): Promise<unknown> {
  const module: unknown = await import(pathToFileURL(resolve(file)).href);
  const all = elements(module).map(([, value]) => value);
  return at(module, "plan") ?? all.find((value) => fileKind(value) === "plan") ?? all[0];
}
