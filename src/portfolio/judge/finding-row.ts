import { textIn } from "../../locale/say/values.js";
import type { Plan } from "../../model/plan/plan.js";
import { inLanguage } from "../../model/values/wording.js";
import type { Explanation } from "../../rules/assessment/explanation.js";
import type { Finding, Responsible } from "../../rules/assessment/finding.js";
import { alikeOf, queueOf } from "./groups.js";
import type { PortfolioFinding } from "../finding.js";

type Row = Omit<PortfolioFinding, "row" | "plan" | "register">;

/** A finding in one row; the plan is the one in force on the day of the review. */
export function findingRow(finding: Finding, plan: Plan, language: string): Row {
  const name = inLanguage(finding.title, language);
  const { commitment, key, series, kind, clause, due, atDue, now, verdict, status } = finding;
  return {
    commitment,
    key,
    alike: alikeOf(key, name),
    series,
    kind,
    clause,
    title: name,
    due,
    atDue,
    now,
    verdict,
    status,
    timing: finding.timing.code,
    outlook: finding.outlook.code,
    ...figuresOf(finding),
    causes: [...new Set(finding.causes.map(({ code }) => code))].join(" "),
    ...bodiesOf(finding, plan, language),
  };
}

const figuresOf = ({ measured }: Finding) => ({
  quantity: measured?.kind ?? null,
  comparison: measured?.comparison ?? null,
  valueLeast: measured?.value.least ?? null,
  valueMost: measured?.value.most ?? null,
  needLeast: measured?.need.least ?? null,
  needMost: measured?.need.most ?? null,
});

/** The side is that of the unit that made the promise, so that it is known even where that unit has ended. */
function bodiesOf(finding: Finding, plan: Plan, language: string) {
  const lead = inCharge(finding.responsible);
  const duties = plan.commitments.find(({ id }) => id === finding.commitment)?.responsible ?? [];
  const [side = null] = duties.flatMap(({ unit }) => plan.units[unit]?.party ?? []);
  const nameOf = (party: string) => textIn(plan.parties[party]?.name, language) ?? party;
  const own = { lead: lead?.unit ?? null, leadName: textIn(lead?.name, language) ?? null, side };
  const sideName = side === null ? null : nameOf(side);
  if (finding.verdict !== "unknown") return { ...own, sideName, waiting: null, awaited: null, queue: null };
  const confirming = openWordOf(finding.explanation);
  const others = Object.keys(plan.parties).filter((party) => party !== side);
  const [waiting, awaited] =
    confirming === null
      ? [others.map(nameOf).join("; ") || null, own.leadName]
      : [sideName, nameOf(confirming)];
  return { ...own, sideName, waiting, awaited, queue: queueOf(waiting, awaited) };
}

const inCharge = ({ holders, missing }: Responsible) =>
  missing === null ? (holders.find(({ role }) => role === "lead") ?? holders[0]) : undefined;

/** The side whose word on a duty has not come. */
function openWordOf(explanation: Explanation): string | null {
  if (explanation.verdict !== "unknown") return null;
  switch (explanation.kind) {
    case "attested":
      return explanation.by;
    case "allOf":
    case "anyOf":
      return explanation.parts.map(openWordOf).find((by) => by !== null) ?? null;
    case "count":
    case "sum":
    case "latest":
      return null;
  }
}
