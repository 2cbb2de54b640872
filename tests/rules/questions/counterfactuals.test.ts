import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Plan } from "../../../src/model/plan.js";
import type { FactRecord } from "../../../src/model/record.js";
import type { Register } from "../../../src/model/register.js";
import { evaluate } from "../../../src/rules/evaluate.js";
import { flippable, whatWouldFlip, type Flips, type NewFact } from "../../../src/rules/questions/flip.js";
import { isPart, type Answered } from "../../../src/rules/questions/minimal.js";
import type { Slot } from "../../../src/rules/questions/slot.js";
import { supposing } from "../../../src/rules/questions/supposed.js";
import { trialOf } from "../../../src/rules/questions/trial.js";
import { GRID, PLANNED, planOf, PROOF, small, STAGES, type Small } from "../arbitrary.js";

const verdictOf = (plan: Plan, register: Register, asOf: string) =>
  evaluate(plan, register, { asOf }).findings[0]?.verdict;

/** Every choice of an answer, or of none, to each slot. */
const choices = (slots: readonly Slot[]): readonly (readonly Answered[])[] =>
  slots.reduce<readonly (readonly Answered[])[]>(
    (sets, slot) => [
      ...sets,
      ...slot.options.flatMap((option) => sets.map((set) => [...set, { slot, option }])),
    ],
    [[]],
  );

const written = (sets: readonly (readonly NewFact[])[]) =>
  sets
    .map((set) =>
      set
        .map(({ question, reply }) => `${question} ${JSON.stringify(reply)}`)
        .toSorted()
        .join(" + "),
    )
    .toSorted();

const flipsOf = ({ requirement, register, asOf }: Small, most: number): Flips =>
  whatWouldFlip(planOf(requirement), register, { commitment: "p", asOf, most });

describe("what would flip a finding", { timeout: 60_000 }, () => {
  test("is what trying every set of answers with the evaluator finds, and nothing else", () => {
    let tried = 0;
    fc.assert(
      fc.property(small, (given) => {
        const { requirement, register, asOf } = given;
        const plan = planOf(requirement);
        const trial = trialOf(plan, register, { asOf });
        const [finding] = trial.findings;
        const slots = finding === undefined ? [] : flippable(finding, trial);
        const size = slots.reduce((product, { options }) => product * (options.length + 1), 1);
        if (size > 120) return;
        tried += size > 3 ? 1 : 0;
        const judged = choices(slots).map((set) => {
          const facts = set.flatMap(({ option }) => option.facts);
          return { set, verdict: verdictOf(plan, supposing(register, facts), asOf) };
        });
        const flips = flipsOf(given, slots.length);
        for (const wanted of ["met", "unmet"] as const) {
          const leading = judged.filter(({ verdict }) => verdict === wanted).map(({ set }) => set);
          const minimal = leading.filter(
            (set) => !leading.some((smaller) => smaller !== set && isPart(smaller, set)),
          );
          const named = minimal.map((set) =>
            set.map(({ slot, option }) => ({ question: slot.key, asks: slot.asks, reply: option.reply })),
          );
          expect(written(flips[wanted])).toEqual(written(named));
        }
      }),
      { numRuns: 80 },
    );
    expect(tried).toBeGreaterThan(20);
  });

  test("comes smallest first, and no set holds another", () => {
    fc.assert(
      fc.property(small, (given) => {
        const { met, unmet } = flipsOf(given, 3);
        for (const sets of [met, unmet]) {
          const sizes = sets.map((set) => set.length);
          expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
        }
      }),
      { numRuns: 60 },
    );
  });

  test("is nothing at all where the finding is so already", () => {
    fc.assert(
      fc.property(small, (given) => {
        const verdict = verdictOf(planOf(given.requirement), given.register, given.asOf);
        const { met, unmet } = flipsOf(given, 2);
        if (verdict === "met") expect(met).toEqual([[]]);
        if (verdict === "unmet") expect(unmet).toEqual([[]]);
      }),
      { numRuns: 60 },
    );
  });

  test("is found wherever a single proved act, thought up without regard to the candidates, settles a finding", () => {
    let settled = 0;
    fc.assert(
      fc.property(small, (given) => {
        const { requirement, register, asOf } = given;
        const plan = planOf(requirement);
        if (verdictOf(plan, register, asOf) !== "unknown") return;
        const reached = acts(asOf).some(
          (record) => verdictOf(plan, withAct(register, record), asOf) === "met",
        );
        settled += reached ? 1 : 0;
        if (reached) expect(flipsOf(given, 4).met).not.toEqual([]);
      }),
      { numRuns: 80 },
    );
    expect(settled).toBeGreaterThan(5);
  });
});

/** Acts of known and new subjects, proved, with every attribute. */
const acts = (asOf: string): readonly FactRecord[] =>
  Object.entries(STAGES).flatMap(([procedure, stages]) =>
    stages.flatMap((stage) =>
      GRID.filter((day) => day <= asOf).flatMap((on) =>
        ["a", "b", "c", "new"].map((subject): FactRecord => ({
          id: "tried",
          subject,
          stage: `${procedure}.${stage}`,
          on,
          recorded: asOf,
          evidence: [PROOF[`${procedure}.${stage}`] ?? ""],
          attributes: { level: "base", proposer: "old-office", amount: 5 },
        })),
      ),
    ),
  );

const withAct = (register: Register, record: FactRecord): Register => ({
  ...register,
  subjects: { ...register.subjects, new: { name: PLANNED, for: ["guava", "lime"] } },
  records: [...register.records, record],
});
