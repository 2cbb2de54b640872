import type { Commitment } from "../../../model/plan/commitment.js";
import type { Day } from "../../../model/values/date.js";
import type { Plan } from "../../../model/plan/plan.js";
import type { Entry } from "../../../model/register/record.js";
import type { Register } from "../../../model/register/register.js";
import { judge } from "../../commitment/judge.js";
import { snapshotAt, type Moment } from "../../evaluate.js";
import type { Finding } from "../../assessment/finding.js";
import type { Verdict } from "../../verdict.js";
import { closureOf } from "../../requirement/closure.js";
import type { Hypothesis } from "./hypothesis.js";
import { judgedAgain } from "./judged-again.js";
import type { OpenLocation, Scene } from "../open-location.js";
import { todayIn } from "./on-file.js";
import type { PromiseNamed } from "../named.js";

/** Things as they stand, and a way to try what they would be with some answers more. */
export interface Simulation extends Scene {
  readonly findings: readonly Finding[];
  readonly commitments: ReadonlyMap<string, Commitment>;
  /** Where a finding is open. */
  locationOf(finding: Finding): OpenLocation | undefined;
  /** The same findings, judged by the same evaluator with these answers on file. */
  judged(hypotheses: readonly Hypothesis[], findings: readonly Finding[]): readonly Finding[];
}

/** Judge as `evaluate` does. What is supposed is new, so what is known by a day is picked out once, before. */
export function simulationOf(plan: Plan, register: Register, { asOf, knownBy }: Moment): Simulation {
  const known = knownBy === undefined ? register : registerBy(register, knownBy);
  const snapshot = { ...snapshotAt(plan, known, { asOf }), memory: {} };
  const commitments = new Map(snapshot.plan.commitments.map((commitment) => [commitment.id, commitment]));
  const scene = { snapshot, today: todayIn(known, asOf) };
  return {
    ...scene,
    commitments,
    findings: snapshot.plan.commitments.map((commitment) => judge(commitment, snapshot)),
    locationOf: (finding) => {
      const commitment = commitments.get(finding.commitment);
      if (commitment === undefined) return undefined;
      const closure = closureOf(commitment, snapshot);
      return { ...scene, commitment, matter: matterOf(finding), closure, day: finding.judgedOn };
    },
    judged: judgedAgain(scene),
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

/** The verdict on a finding with some answers on file; the same answers are tried once. */
export function verdictOf(
  finding: Finding,
  simulation: Simulation,
): (hypotheses: readonly Hypothesis[]) => Verdict | undefined {
  const names = new Map<Hypothesis, number>();
  const known = new Map<string, Verdict | undefined>();
  const nameOf = (hypothesis: Hypothesis) => {
    const name = names.get(hypothesis) ?? names.size;
    names.set(hypothesis, name);
    return name;
  };
  return (hypotheses) => {
    const key = hypotheses.map(nameOf).join(" ");
    if (!known.has(key)) known.set(key, simulation.judged(hypotheses, [finding])[0]?.verdict);
    return known.get(key);
  };
}

/** Something may still change it: it is unknown, or unmet. */
export const isOpen = ({ verdict }: Pick<Finding, "verdict">): boolean =>
  verdict === "unknown" || verdict === "unmet";

export const matterOf = ({ commitment, title, clause }: Finding): PromiseNamed => ({
  commitment,
  title,
  clause,
});
