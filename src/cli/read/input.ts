import type { Warning } from "../../model/issue/issue.js";
import { parseRegister } from "../../model/register/parse-register.js";
import type { Plan } from "../../model/plan/plan.js";
import type { Register } from "../../model/register/register.js";
import { isWorkbook } from "./is-workbook.js";
import { load, sentences, type Good } from "./load.js";
import type { JudgingRequest } from "../call/options.js";
import type { Session } from "../session.js";
import { sanitize } from "../terminal/width.js";

/** What is to be judged, against what, and what is odd in it. */
export interface Input {
  readonly plan: Plan;
  readonly register: Register;
  readonly warnings: readonly Warning[];
}

/** Read a plan and its register; null where their faults have been told. */
export async function loadInput(
  files: Pick<JudgingRequest, "plan" | "register">,
  session: Session,
): Promise<Input | null> {
  const plan = await loadPlan(files.plan, session);
  return plan === null ? null : loadRegister(files.register, plan, session);
}

/** The plan of a file, or the built-in one; null where its faults have been told. */
export async function loadPlan(file: string | undefined, session: Session): Promise<Plan | null> {
  if (file === undefined) return (await import("../../plans/cao-lanh/index.js")).caoLanh;
  const { loadPlanFile } = await import("./load-plan.js");
  return (await loadPlanFile(file, session))?.value ?? null;
}

/** The register of a file, beside its plan; null where its faults have been told. */
export async function loadRegister(file: string, plan: Plan, session: Session): Promise<Input | null> {
  const parsed = isWorkbook(file)
    ? await loadWorkbook(file, plan, session)
    : await load(file, (value) => parseRegister(value, plan), session, "register");
  return parsed && { plan, register: parsed.value, warnings: parsed.warnings };
}

/** The register that a workbook holds, each record with its cell. */
async function loadWorkbook(file: string, plan: Plan, session: Session): Promise<Good<Register> | null> {
  const { loadBookSource } = await import("./load-source.js");
  const { mergeRegisters } = await import("../../sheets/merge/from-sheets.js");
  const source = await loadBookSource(file, session);
  const parsed = source.ok ? mergeRegisters([source.value], plan, { locate: true }) : source;
  if (parsed.ok) return parsed;
  const head = session.words.input.refused(sanitize(file), parsed.issues.length);
  session.terminal.complain([head, ...sentences(parsed.issues, session)]);
  return null;
}
