import { describeAll } from "../locale/describe.js";
import type { Issue, Parsed, Warning } from "../model/issue.js";
import { parsePlan } from "../model/parse-plan.js";
import { parseRegister } from "../model/parse-register.js";
import type { Plan } from "../model/plan.js";
import type { Register } from "../model/register.js";
import { isWorkbook } from "./is-workbook.js";
import { readJson } from "./read-json.js";
import type { Judging } from "./request.js";
import type { Session } from "./session.js";
import { harmless } from "./width.js";

/** What is to be judged, against what, and what is odd in it. */
export interface Input {
  readonly plan: Plan;
  readonly register: Register;
  readonly warnings: readonly Warning[];
}

/** Read a plan and its register; null where their faults have been told. */
export async function loadInput(
  files: Pick<Judging, "plan" | "register">,
  session: Session,
): Promise<Input | null> {
  const plan = await loadPlan(files.plan, session);
  return plan === null ? null : loadRegister(files.register, plan, session);
}

/** The plan of a file, or the built-in one; null where its faults have been told. */
export async function loadPlan(file: string | undefined, session: Session): Promise<Plan | null> {
  if (file === undefined) return (await import("../plans/cao-lanh/index.js")).caoLanh;
  return (await load(file, parsePlan, session))?.value ?? null;
}

/** The register of a file, beside its plan; null where its faults have been told. */
export async function loadRegister(file: string, plan: Plan, session: Session): Promise<Input | null> {
  const parsed = isWorkbook(file)
    ? await loadWorkbook(file, plan, session)
    : await load(file, (value) => parseRegister(value, plan), session);
  return parsed && { plan, register: parsed.value, warnings: parsed.warnings };
}

/** The register that a workbook holds, each record with its cell. */
async function loadWorkbook(file: string, plan: Plan, session: Session): Promise<Good<Register> | null> {
  const { loadSource } = await import("./load-source.js");
  const { mergeRegisters } = await import("../sheets/from-sheets.js");
  const source = await loadSource(file, plan, session);
  const parsed = source.ok ? mergeRegisters([source.value], plan, { locate: true }) : source;
  if (parsed.ok) return parsed;
  const head = session.words.input.refused(harmless(file), parsed.issues.length);
  session.terminal.complain([head, ...sentences(parsed.issues, session)]);
  return null;
}

type Good<T> = Extract<Parsed<T>, { readonly ok: true }>;

/** What a JSON file holds; null where its faults have been told. */
export async function load<T>(
  file: string,
  parse: (value: unknown) => Parsed<T>,
  session: Session,
): Promise<Good<T> | null> {
  const { input, files } = session.words;
  const refuse = (count: number, lines: readonly string[]) => {
    session.terminal.complain([input.refused(harmless(file), count), ...lines]);
    return null;
  };
  const json = readJson(file, files);
  if ("twice" in json)
    return refuse(
      json.twice.length,
      json.twice.map(({ line, column, found }) => `  - ${input.twice(line, column, harmless(found ?? ""))}`),
    );
  const parsed: Parsed<T> = "issue" in json ? { ok: false, issues: [json.issue] } : parse(json.value);
  return parsed.ok ? parsed : refuse(parsed.issues.length, sentences(parsed.issues, session));
}

/** So many sentences can be read; of a file full of garbage the others would only bury them. */
const MOST = 50;

/** One line for each thing that is wrong or odd, so that other programs can find and count them. */
export function sentences(
  found: readonly (Issue | Warning)[],
  { words, locale }: Session,
): readonly string[] {
  const all = describeAll(found, locale);
  const more = all.length > MOST ? [`  … ${words.input.others(all.length - MOST)}`] : [];
  return [...all.slice(0, MOST).map((text) => `  - ${harmless(text)}`), ...more];
}
