import { textIn } from "../../locale/say/values.js";
import type { Commitment } from "../../model/plan/commitment.js";
import type { Plan } from "../../model/plan/plan.js";
import { inLanguage } from "../../model/values/wording.js";
import type { Explanation } from "../../rules/assessment/explanation.js";
import type { Finding, Responsible } from "../../rules/assessment/finding.js";
import { alikeOf, queueOf } from "./groups.js";
import type { PortfolioFinding } from "../finding.js";

type Row = Omit<PortfolioFinding, "row" | "plan" | "register">;

/** Findings in one row each; the plan is the one in force on the day of the review. */
export function findingRows(findings: readonly Finding[], plan: Plan, language: string): readonly Row[] {
  const sides = new Map(plan.commitments.map(({ id, responsible }) => [id, sideOf(responsible, plan)]));
  const named = Object.keys(plan.parties).map(
    (id) => [id, textIn(plan.parties[id]?.name, language) ?? id] as const,
  );
  const parties = new Map(named);
  return findings.map((finding) =>
    findingRow(finding, { side: sides.get(finding.commitment) ?? null, parties }, language),
  );
}

/** The side of the unit that made a promise, and the names of all sides. */
interface Sides {
  readonly side: string | null;
  readonly parties: ReadonlyMap<string, string>;
}

/** It is known even where that unit has ended. */
function sideOf(responsible: Commitment["responsible"], { units }: Plan): string | null {
  const [side = null] = responsible.flatMap(({ unit }) => units[unit]?.party ?? []);
  return side;
}

function findingRow(finding: Finding, sides: Sides, language: string): Row {
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
    ...bodiesOf(finding, sides, language),
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

function bodiesOf(finding: Finding, { side, parties }: Sides, language: string) {
  const lead = inCharge(finding.responsible);
  const nameOf = (party: string) => parties.get(party) ?? party;
  const own = { lead: lead?.unit ?? null, leadName: textIn(lead?.name, language) ?? null, side };
  const sideName = side === null ? null : nameOf(side);
  if (finding.verdict !== "unknown") return { ...own, sideName, waiting: null, awaited: null, queue: null };
  const confirming = openWordOf(finding.explanation);
  const others = [...parties.keys()].filter((party) => party !== side);
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
