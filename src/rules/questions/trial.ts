import type { Commitment } from "../../model/commitment.js";
import { assertDays, type Day } from "../../model/date.js";
import type { Plan } from "../../model/plan.js";
import type { Entry } from "../../model/record.js";
import type { Register } from "../../model/register.js";
import type { Moment } from "../evaluate.js";
import type { Finding } from "../finding.js";
import { judge } from "../judge.js";
import { planAt } from "../plan-at.js";
import { settle, type World } from "../world.js";
import type { Matter } from "./question.js";
import { retrial } from "./retrial.js";
import type { Supposed } from "./supposed.js";

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
