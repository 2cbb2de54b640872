import type { Commitment, Reading } from "../model/commitment.js";
import type { Override, ReadingChoice } from "../model/decision.js";
import { sooner } from "../model/date.js";
import { isFact } from "../model/record.js";
import { exemption } from "./applies.js";
import type { Cause } from "./cause.js";
import { check } from "./check.js";
import { scopeOf, type Scope } from "./closure.js";
import type { Explanation, Tally } from "./explanation.js";
import type { Dissent, Evidence, Finding } from "./finding.js";
import { latest } from "./latest.js";
import { outlookOf } from "./outlook.js";
import { nameOf, responsibleOn } from "./responsible.js";
import { statusOf } from "./status.js";
import { timingOf } from "./timing.js";
import type { World } from "./world.js";

/** Judge one commitment: every reading, the chosen one for the verdict. */
export function judge(commitment: Commitment, world: World): Finding {
  const scope = scopeOf(commitment, world);
  const exempt = exemption(commitment, scope, world);
  const judged = readAll(commitment, exempt, scope, world);
  const { id: reading, verdict, explanation } = chosenOf(judged, choice(commitment.id, world));
  const due = commitment.due ?? world.plan.period.to;
  const timing = timingOf(verdict, explanation.since, due, world.asOf);
  const responsible = responsibleOn(commitment, sooner(due, world.asOf), world);
  return {
    ...headOf(commitment),
    responsible,
    due,
    verdict,
    causes: distinct(exempt?.causes ?? explanation.causes),
    timing,
    status: statusOf(verdict, timing, responsible),
    outlook: outlookOf(commitment, explanation, { applies: verdict !== "not-applicable", due }, world),
    ...dissent(commitment.id, world),
    reading,
    readings: judged.map(({ id, title, verdict: own }) => ({ id, title, verdict: own })),
    ...(explanation.kind === "count" && { count: countOf(explanation) }),
    evidence: evidenceOf(explanation, world),
    explanation,
  };
}

/** Judge one promise alone, in the whole of its plan: where the others lie decides what counts. None before it is added. */
export function judgeOnly(id: string, world: World): Finding | undefined {
  const commitment = world.plan.commitments.find((one) => one.id === id);
  return commitment && judge(commitment, world);
}

type Judged = Finding["readings"][number] & Pick<Finding, "explanation">;

/** What each reading gives; whether the promise applies at all is decided for all of them at once. */
function readAll(
  { readings: [first, ...others] }: Commitment,
  exempt: ReturnType<typeof exemption>,
  scope: Scope,
  world: World,
): readonly [Judged, ...Judged[]] {
  const read = ({ id, title, requirement }: Reading): Judged => {
    const explanation = check(requirement, scope, world);
    const exempted = exempt?.sure === true ? "not-applicable" : "unknown";
    const verdict = exempt === null ? explanation.verdict : exempted;
    return { id, title: title ?? null, verdict, explanation };
  };
  return [read(first), ...others.map(read)];
}

/** The reading that was decided on, else the default. */
const chosenOf = (judged: readonly [Judged, ...Judged[]], chosen: string | undefined): Judged =>
  judged.find(({ id }) => id === chosen) ?? judged[0];

const headOf = ({ id, kind, title, source: { clause, lines } }: Commitment) => ({
  commitment: id,
  kind,
  title,
  clause,
  lines,
});

/** The reading that somebody has decided on. */
const choice = (id: string, world: World) =>
  latest(world.decidedOn(id).filter((decision): decision is ReadingChoice => decision.kind === "reading"))
    ?.reading;

function dissent(id: string, world: World): { override?: Dissent } {
  const last = latest(
    world.decidedOn(id).filter((decision): decision is Override => decision.kind === "override"),
  );
  if (last === undefined) return {};
  const { id: decision, by, verdict, reason } = last;
  return { override: { decision, by, byName: nameOf(by, world.units), verdict, reason } };
}

const countOf = ({ tally: { definite, possible }, need }: Extract<Explanation, { kind: "count" }>) => ({
  definite,
  possible,
  need,
});

const distinct = (causes: readonly Cause[]): readonly Cause[] => [
  ...new Map(causes.map((cause) => [JSON.stringify(cause), cause])).values(),
];

/** The records that a verdict rests on, each once. */
function evidenceOf(explanation: Explanation, { records: known }: World): readonly Evidence[] {
  const found = new Map<string, Evidence>();
  for (const { subjects } of tallies(explanation))
    for (const { records } of subjects)
      for (const id of records) {
        const record = found.has(id) ? undefined : known.get(id);
        if (record === undefined || !isFact(record)) continue;
        const { evidence = [], cell } = record;
        found.set(id, { record: id, documents: evidence, ...(cell !== undefined && { cell }) });
      }
  return [...found.values()];
}

/** Every tally of an explanation, from the top down. */
export function tallies(explanation: Explanation): readonly Tally[] {
  switch (explanation.kind) {
    case "allOf":
    case "anyOf":
      return explanation.parts.flatMap(tallies);
    case "count":
      return [explanation.tally];
    case "share":
      return [explanation.part, explanation.whole];
    case "money":
      return [explanation.sum.tally, explanation.covers.tally];
    case "attested":
      return [];
  }
}
