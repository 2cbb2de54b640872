import type { Plan } from "../../model/plan/plan.js";
import type { Register } from "../../model/register/register.js";
import type { Moment } from "../evaluate.js";
import type { Finding } from "../assessment/finding.js";
import { minimalSets, type AnswerableFact } from "./minimal.js";
import { optionsOf } from "./open-fact.js";
import { openFactsOf, restingFacts } from "./open/open-facts.js";
import type { Asks } from "./asks.js";
import type { Reply } from "./reply.js";
import { simulationOf, verdictOf, type Simulation } from "./simulate/simulation.js";

/** A new fact: what is asked, and the answer. */
export interface NewFact {
  /** What the fact is known by: the same for the same fact. */
  readonly question: string;
  /** What is asked. */
  readonly asks: Asks;
  /** The answer. */
  readonly reply: Reply;
}

/** The smallest sets of new facts, the smallest first, each of which alone makes a finding met, or unmet. */
export interface Counterfactuals {
  /** Sets that make it met; one empty set where it is met already, none where no set found does. */
  readonly met: readonly (readonly NewFact[])[];
  /** Sets that make it unmet; one empty set where it is unmet already, none where no set found does. */
  readonly unmet: readonly (readonly NewFact[])[];
}

/** From when it is looked at, and how many facts a set may hold: 4 when absent. */
export interface Depth extends Moment {
  /** How many facts a set may hold; 4 where absent. */
  readonly most?: number;
}

/**
 * What would turn one finding (điều gì sẽ làm thay đổi kết luận): acts and figures entered, papers, days, decisions,
 * completeness statements. A set is empty where the finding is so already. Readings and waivers are left out: they change
 * what is asked.
 *
 * @throws RangeError when a day is not a calendar day written `YYYY-MM-DD`, the register is another plan's, or the plan has
 * no such commitment.
 * @example
 * const { met, unmet } = counterfactuals(plan, register, { asOf: "2025-12-31" }, "row-3");
 */
export function counterfactuals(
  plan: Plan,
  register: Register,
  { most = 4, ...moment }: Depth,
  commitment: string,
): Counterfactuals {
  const simulation = simulationOf(plan, register, moment);
  const finding = simulation.findings.find((each) => each.commitment === commitment);
  if (finding === undefined) {
    const accepted = [...simulation.commitments.keys()].join(", ");
    throw new RangeError(`the plan has no commitment "${commitment}"; give one of: ${accepted}`);
  }
  const facts = turning(finding, simulation);
  const verdictWith = verdictOf(finding, simulation);
  const setsFor = (wanted: "met" | "unmet") =>
    minimalSets(facts, (hypotheses) => verdictWith(hypotheses) === wanted, most).map((set) =>
      set.map(({ fact, option }) => ({ question: fact.key, asks: fact.asks, reply: option.reply })),
    );
  return { met: setsFor("met"), unmet: setsFor("unmet") };
}

/** What is open about it; of what is met, whether its records are right and are all there is. */
export function turning(finding: Finding, simulation: Simulation): readonly AnswerableFact[] {
  const location = simulation.locationOf(finding);
  if (location === undefined) return [];
  const facts = (finding.verdict === "met" ? restingFacts : openFactsOf)(finding, location);
  return facts
    .filter(({ asks }) => asks.code !== "succeed" && asks.code !== "reading")
    .map((fact) => ({ ...fact, options: optionsOf(fact, simulation) }));
}
