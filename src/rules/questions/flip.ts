import type { Plan } from "../../model/plan.js";
import type { Register } from "../../model/register.js";
import type { Moment } from "../evaluate.js";
import type { Finding } from "../finding.js";
import { minimalSets } from "./minimal.js";
import type { Asks, Reply } from "./question.js";
import type { Slot } from "./slot.js";
import { restingSlots, slotsOf } from "./slots.js";
import { trialOf, type Trial } from "./trial.js";

/** A new fact: what is asked, and the answer. */
export interface NewFact {
  readonly question: string;
  readonly asks: Asks;
  readonly reply: Reply;
}

/** The smallest sets of new facts, the smallest first, each of which alone makes a finding met, or unmet. */
export interface Flips {
  readonly met: readonly (readonly NewFact[])[];
  readonly unmet: readonly (readonly NewFact[])[];
}

/** Which finding is to be turned, and when. */
export interface Turning extends Moment {
  readonly commitment: string;
  /** The most facts in one set; 4 when absent. */
  readonly most?: number;
}

/**
 * What would turn one finding (điều gì sẽ làm thay đổi kết luận): acts entered, papers, days, decisions, completeness
 * statements. A set is empty where the finding is so already. Readings and waivers are left out: they change what is asked.
 *
 * @throws RangeError when a day is not a calendar day written `YYYY-MM-DD`.
 * @example
 * const { met, unmet } = whatWouldFlip(plan, register, { commitment: "row-3", asOf: "2025-12-31" });
 */
export function whatWouldFlip(plan: Plan, register: Register, turning: Turning): Flips {
  const trial = trialOf(plan, register, turning);
  const finding = trial.findings.find((each) => each.commitment === turning.commitment);
  if (finding === undefined) return { met: [], unmet: [] };
  const slots = flippable(finding, trial);
  const setsFor = (wanted: "met" | "unmet") =>
    minimalSets(
      slots,
      (facts) => trial.judged(facts, [finding])[0]?.verdict === wanted,
      turning.most ?? 4,
    ).map((set) =>
      set.map(({ slot, option }) => ({ question: slot.key, asks: slot.asks, reply: option.reply })),
    );
  return { met: setsFor("met"), unmet: setsFor("unmet") };
}

/** What is open about it; of what is met, whether its records are right and are all there is. */
export const flippable = (finding: Finding, trial: Trial): readonly Slot[] =>
  (finding.verdict === "met" ? restingSlots : slotsOf)(finding, trial).filter(
    ({ asks }) => asks.code !== "succeed",
  );
