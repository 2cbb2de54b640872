import { parseAmendment } from "../../../model/plan/parse-amendment.js";
import type { Plan } from "../../../model/plan/plan.js";
import { reviewKind } from "../../../report/brief/brief.js";
import type { ReportInput } from "../../../report/input.js";
import { parseOfficeForm, type OfficeForm } from "../../../report/office-form.js";
import type { Passages } from "../../../report/passages.js";
import type { Assessment } from "../../../rules/assessment/assessment.js";
import { parseAssessment } from "../../../rules/assessment/parse-assessment.js";
import { loadInput } from "../input.js";
import { lawfulMoment } from "../law-of-day.js";
import { load } from "../load.js";
import type { ReportRequest } from "../../commands/report/command.js";
import type { Session } from "../../session.js";
import { sanitize } from "../../terminal/width.js";

/** All that a paper is written from; null where the faults of some file have been told. */
export async function loadReportInput(
  request: ReportRequest,
  passages: Passages | null,
  session: Session,
): Promise<ReportInput | null> {
  const { kind, draft, form: length, office } = request;
  const input = await loadInput(request, session);
  if (input === null) return null;
  const { plan, register } = input;
  const moment = await lawfulMoment(plan, request, session);
  const previous = await loadPrevious(request.previous, plan, session);
  const amendment =
    draft === undefined
      ? undefined
      : await load(draft, (value) => parseAmendment(value, plan), session, "amendment");
  const form = await loadForm(office, request.plan === undefined, session);
  if (moment === null || previous === null || amendment === null || form === null) return null;
  return {
    kind:
      kind === "bao-cao" || kind === "bien-ban" || kind === "cong-van"
        ? reviewKind(plan, request.asOf)
        : kind,
    form: length,
    plan,
    register,
    moment,
    office: form,
    ...(previous !== undefined && { previous }),
    ...(amendment !== undefined && { drafts: [amendment.value] }),
    ...(passages !== null && { passages }),
  };
}

/** The review before; undefined where none was asked for. */
async function loadPrevious(
  file: string | undefined,
  plan: Plan,
  session: Session,
): Promise<Assessment | null | undefined> {
  if (file === undefined) return undefined;
  const kept = (await load(file, parseAssessment, session, "assessment"))?.value ?? null;
  if (kept === null || kept.plan.id === plan.id) return kept;
  session.terminal.complain([session.words.compare.otherPlan(sanitize(file), kept.plan.id, plan.id)]);
  return null;
}

async function loadForm(
  file: string | undefined,
  isBuiltIn: boolean,
  session: Session,
): Promise<OfficeForm | null> {
  if (file !== undefined) return (await load(file, parseOfficeForm, session))?.value ?? null;
  return isBuiltIn ? (await import("../../../plans/cao-lanh/index.js")).caoLanhForm : {};
}
