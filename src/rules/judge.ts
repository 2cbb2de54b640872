import type { Commitment, Reading } from "../model/commitment.js";
import type { Override, ReadingChoice } from "../model/decision.js";
import { isFact } from "../model/record.js";
import { exemption } from "./applies.js";
import type { Cause } from "./cause.js";
import { check } from "./check.js";
import { scopeOf } from "./closure.js";
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
  const { asOf, plan } = world;
  const scope = scopeOf(commitment, world);
  const exempt = exemption(commitment, scope, world);
  const read = ({ id, title, requirement }: Reading) => ({
    id,
    title: title ?? null,
    explanation: check(requirement, scope, world),
  });
  const [first, ...others] = commitment.readings;
  const judged = [read(first), ...others.map(read)] as const;
  const chosen = choice(commitment.id, world);
  const { id: reading, explanation } = judged.find(({ id }) => id === chosen) ?? judged[0];
  const verdictOf = (truth: Finding["verdict"]) =>
    exempt === null ? truth : exempt.sure ? "not-applicable" : "unknown";
  const verdict = verdictOf(explanation.verdict);
  const due = commitment.due ?? plan.period.to;
  const timing = timingOf(verdict, explanation.since, due, asOf);
  const responsible = responsibleOn(commitment, due < asOf ? due : asOf, world);
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
    readings: judged.map(({ id, title, explanation: own }) => ({
      id,
      title,
      verdict: verdictOf(own.verdict),
    })),
    ...(explanation.kind === "count" && { count: countOf(explanation) }),
    evidence: evidenceOf(explanation, world),
    explanation,
  };
}

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

const distinct = (causes: readonly Cause[]): readonly Cause[] =>
  causes.length < 2 ? causes : [...new Map(causes.map((cause) => [JSON.stringify(cause), cause])).values()];

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
