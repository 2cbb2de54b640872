import { planAnnexOf } from "../../../report/papers/plan-annex-of.js";
import { reportSpeech } from "../../print/report-speech.js";
import { loadPlan } from "../../read/input.js";
import type { ExitCode, Session } from "../../session.js";
import { sanitize } from "../../terminal/width.js";
import { formatOf, paperBytes } from "../../write/paper-file.js";
import { writeFile } from "../../write/write-file.js";
import type { PlanRequest } from "./plan-request.js";

/** Write a plan as its own annex, to hold beside the paper. */
export async function printPlan(
  { files: [file = ""], output = "", force }: PlanRequest,
  session: Session,
): Promise<ExitCode> {
  const format = formatOf(output);
  if (format === null) {
    session.terminal.complain([session.words.report.noSuchFormat(sanitize(output))]);
    return 2;
  }
  const plan = await loadPlan(file, session);
  if (plan === null) return 2;
  const locale = await reportSpeech(session);
  const bytes = await paperBytes(planAnnexOf(plan, locale), { format, locale, template: null, session });
  return writeFile(output, bytes, force, session) ? 0 : 2;
}
