import { planDiff } from "../../../rules/change/plan-diff.js";
import { planAt } from "../../../rules/plan-at.js";
import { textIn } from "../../../locale/say/values.js";
import { changeSpeech } from "../../print/change-speech.js";
import { changeLines } from "../../print/plan-change-lines.js";
import { loadPlan } from "../../read/input.js";
import type { ExitCode, Session } from "../../session.js";
import { sanitize } from "../../terminal/width.js";
import type { PlanRequest } from "./plan-request.js";

/** All amendments are in force by then. */
const LAST = "9999-12-31";

/** Tell what two versions of a plan promise differently. */
export async function diffPlans(
  { files: [first = "", second = ""] }: PlanRequest,
  session: Session,
): Promise<ExitCode> {
  const [old, now] = [await loadPlan(first, session), await loadPlan(second, session)];
  if (old === null || now === null) return 2;
  const [before, after] = [planAt(old, LAST), planAt(now, LAST)];
  const locale = await changeSpeech(session);
  const { terminal, words } = session;
  const kept = new Set(after.commitments.map(({ id }) => id));
  const gone = before.commitments.filter(({ id }) => !kept.has(id));
  const changes = planDiff(before, after);
  terminal.write([
    ...changes.flatMap((change) => changeLines(change, { before, after }, session, locale)),
    ...gone.map(({ title }) => `  ${sanitize(textIn(title, locale.language) ?? "")}: ${words.plan.gone}`),
    ...(changes.length + gone.length === 0 ? [words.plan.same] : []),
  ]);
  return 0;
}
