import type { Parsed } from "../../../model/issue/issue.js";
import { parseRegister } from "../../../model/register/parse-register.js";
import { fileKind } from "../../read/json/file-kind.js";
import { loadPlan } from "../../read/input.js";
import { load, sentences } from "../../read/load.js";
import type { RequestOf } from "../../call/command.js";
import type { command } from "./command.js";
import type { ExitCode, Session } from "../../session.js";
import { writeFile } from "../../write/write-file.js";

/** Write a plan or register of an earlier format anew, in the one of today, and tell what was made of it. */
export async function run(
  { file, plan: planFile, output, force }: RequestOf<typeof command>,
  session: Session,
): Promise<ExitCode> {
  const { parsePlan } = await import("../../../model/plan/parse-plan.js");
  const plan = await loadPlan(planFile, session);
  if (plan === null) return 2;
  const read = (value: unknown): Parsed<object> =>
    fileKind(value) === "register" ? parseRegister(value, plan) : parsePlan(value);
  const upgraded = await load(file, read, session);
  if (upgraded === null) return 2;
  if (upgraded.warnings.length > 0) session.terminal.complain(sentences(upgraded.warnings, session));
  return writeFile(output, `${JSON.stringify(upgraded.value, null, 2)}\n`, force, session) ? 0 : 2;
}
