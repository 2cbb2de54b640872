import type { Commitment } from "../../model/commitment.js";
import { assertDays, type Day } from "../../model/date.js";
import { measuresOf } from "../../model/measures.js";
import type { Plan } from "../../model/plan.js";
import { isFact, type Entry, type RegisterRecord } from "../../model/record.js";
import type { Register } from "../../model/register.js";
import { procedureOf } from "../../model/stage-ref.js";
import type { Moment } from "../evaluate.js";
import type { Finding } from "../finding.js";
import { judge } from "../judge.js";
import { planAt } from "../plan-at.js";
import { settle, type World } from "../world.js";
import type { Matter } from "./question.js";
import { supposing, type Supposed } from "./supposed.js";
import { touchedBy } from "./touched.js";

/** Things as they stand, and a way to try what they would be with some facts more. */
export interface Trial {
  readonly world: World;
  readonly findings: readonly Finding[];
  readonly commitments: ReadonlyMap<string, Commitment>;
  /** The same findings, judged by the same evaluator with these facts more. */
  judged(facts: readonly Supposed[], findings: readonly Finding[]): readonly Finding[];
}

/** Judge as `evaluate` does. What is supposed is new, so what is known by a day is picked out once, before. */
export function trialOf(plan: Plan, register: Register, { asOf, knownBy }: Moment): Trial {
  assertDays(asOf, knownBy);
  const inForce = planAt(plan, asOf);
  const known = knownBy === undefined ? register : registerBy(register, knownBy);
  const world = settle(inForce, known, asOf, null);
  return {
    world,
    commitments: new Map(inForce.commitments.map((commitment) => [commitment.id, commitment])),
    findings: inForce.commitments.map((commitment) => judge(commitment, world)),
    judged: retrial(world),
  };
}

/** Judge again those promises alone which the facts can touch, on those records alone which they measure. */
function retrial(world: World): Trial["judged"] {
  const { plan, register, asOf } = world;
  const measured = new Map(plan.commitments.map((commitment) => [commitment.id, proceduresOf(commitment)]));
  return (facts, findings) => {
    const touches = touchedBy(facts, world);
    const wanted = new Set(findings.map(({ commitment }) => commitment));
    const touched = plan.commitments.filter(
      ({ id }) => wanted.has(id) && touches(id, measured.get(id) ?? []),
    );
    const procedures = touched.flatMap(({ id }) => measured.get(id) ?? []);
    const supposed = settle(plan, supposing(recordsOn(procedures, register), facts), asOf, null);
    const again = new Map(touched.map((commitment) => [commitment.id, judge(commitment, supposed)]));
    return findings.map((finding) => again.get(finding.commitment) ?? finding);
  };
}

/** Only the records of some procedures: the others need not be settled again. */
function recordsOn(procedures: readonly string[], register: Register): Register {
  const wanted = new Set(procedures);
  const isNeeded = (record: RegisterRecord) => !isFact(record) || wanted.has(procedureOf(record.stage));
  return { ...register, records: register.records.filter(isNeeded) };
}

/** The procedures that a promise measures. */
const proceduresOf = (commitment: Commitment): readonly string[] => [
  ...new Set(measuresOf(commitment).map(({ stage }) => procedureOf(stage))),
];

function registerBy(register: Register, day: Day): Register {
  const { records, statements, decisions } = register;
  return {
    ...register,
    records: by(records, day),
    statements: by(statements, day),
    decisions: by(decisions, day),
  };
}

const by = <E extends Entry>(entries: readonly E[], day: Day) =>
  entries.filter(({ recorded }) => recorded <= day);

/** Something may still change it: it is unknown, or unmet. */
export const isOpen = ({ verdict }: Pick<Finding, "verdict">): boolean =>
  verdict === "unknown" || verdict === "unmet";

export const matterOf = ({ commitment, title, clause }: Finding): Matter => ({ commitment, title, clause });
