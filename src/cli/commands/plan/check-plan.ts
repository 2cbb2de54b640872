import { inLanguage } from "../../../model/values/wording.js";
import { loadPlanFile } from "../../read/load-plan.js";
import { sentences } from "../../read/load.js";
import type { ExitCode, Session } from "../../session.js";
import { sanitize } from "../../terminal/width.js";
import type { PlanRequest } from "./plan-request.js";

/** Look a plan over: every fault with its cell; else what it holds, and the doubts that nobody has settled. */
export async function checkPlan({ files: [file = ""] }: PlanRequest, session: Session): Promise<ExitCode> {
  const loaded = await loadPlanFile(file, session);
  if (loaded === null) return 2;
  const { value: plan, warnings } = loaded;
  const { terminal, words, locale } = session;
  const { language } = locale;
  const open = plan.emendations.filter(({ restored, confidence }) => restored === null || confidence < 1);
  terminal.write([
    sanitize(inLanguage(plan.title, language)),
    words.plan.sound(
      plan.commitments.length,
      Object.keys(plan.units).length,
      Object.keys(plan.parties).length,
    ),
    ...(open.length + warnings.length === 0 ? [] : [words.plan.open(open.length + warnings.length)]),
    ...sentences(warnings, session),
    ...open.map(({ reason }) => `  - ${sanitize(inLanguage(reason, language))}`),
  ]);
  return 0;
}
