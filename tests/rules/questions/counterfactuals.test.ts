import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Plan } from "../../../src/model/plan/plan.js";
import type { FactRecord } from "../../../src/model/register/record.js";
import { measuresOf } from "../../../src/model/requirement/requirement.js";
import { DOCUMENT_KINDS } from "../../../src/model/register/document.js";
import { procedureOf } from "../../../src/model/plan/stage-ref.js";
import type { Register } from "../../../src/model/register/register.js";
import { evaluate } from "../../../src/rules/evaluate.js";
import {
  counterfactuals,
  turning,
  type Counterfactuals,
  type NewFact,
} from "../../../src/rules/questions/counterfactuals.js";
import { isPart, type AnswerableFact, type Answered } from "../../../src/rules/questions/minimal.js";
import { additionsOf, putOnFile } from "../../../src/rules/questions/simulate/on-file.js";
import { simulationOf } from "../../../src/rules/questions/simulate/simulation.js";
import { GRID, planFor, PROOF, small, STAGES, type Small } from "../arbitrary.js";
import { runs } from "../../runs.js";

const verdictOf = (plan: Plan, register: Register, asOf: string) =>
  evaluate(plan, register, { asOf }).findings[0]?.verdict;

/** Every choice of an answer, or of none, to each slot. */
const choices = (facts: readonly AnswerableFact[]): readonly (readonly Answered[])[] =>
  facts.reduce<readonly (readonly Answered[])[]>(
    (sets, fact) => [
      ...sets,
      ...fact.options.flatMap((option) => sets.map((set) => [...set, { fact, option }])),
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

const turnedIn = (given: Small, most: number): Counterfactuals =>
  counterfactuals(planFor(given), given.register, { asOf: given.asOf, most }, "p");

describe("what would turn a finding", { timeout: runs(60_000) }, () => {
  test("is what trying every set of answers with the evaluator finds, and nothing else", () => {
    let tried = 0;
    fc.assert(
      fc.property(small, (given) => {
        const { register, asOf } = given;
        const plan = planFor(given);
        const simulation = simulationOf(plan, register, { asOf });
        const [finding] = simulation.findings;
        const facts = finding === undefined ? [] : turning(finding, simulation);
        const size = facts.reduce((product, { options }) => product * (options.length + 1), 1);
        if (size > 120) return;
        tried += size > 3 ? 1 : 0;
        const judged = choices(facts).map((set) => {
          const more = additionsOf(simulation)(set.map(({ option }) => option.hypothesis));
          return { set, verdict: verdictOf(plan, putOnFile(register, more), asOf) };
        });
        const found = turnedIn(given, facts.length);
        for (const wanted of ["met", "unmet"] as const) {
          const leading = judged.filter(({ verdict }) => verdict === wanted).map(({ set }) => set);
          const minimal = leading.filter(
            (set) => !leading.some((smaller) => smaller !== set && isPart(smaller, set)),
          );
          const named = minimal.map((set) =>
            set.map(({ fact, option }) => ({ question: fact.key, asks: fact.asks, reply: option.reply })),
          );
          expect(written(found[wanted])).toEqual(written(named));
        }
      }),
      { numRuns: runs(25) },
    );
    expect(tried).toBeGreaterThan(2);
  });

  test("comes smallest first, and no set holds another", () => {
    fc.assert(
      fc.property(small, (given) => {
        const { met, unmet } = turnedIn(given, 3);
        for (const sets of [met, unmet]) {
          const sizes = sets.map((set) => set.length);
          expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
        }
      }),
      { numRuns: runs(20) },
    );
  });

  test("is nothing at all where the finding is so already", () => {
    fc.assert(
      fc.property(small, (given) => {
        const verdict = verdictOf(planFor(given), given.register, given.asOf);
        const { met, unmet } = turnedIn(given, 2);
        if (verdict === "met") expect(met).toEqual([[]]);
        if (verdict === "unmet") expect(unmet).toEqual([[]]);
      }),
      { numRuns: runs(20) },
    );
  });

  test("is found wherever a single proved act, thought up without regard to the candidates, settles a finding", () => {
    let settled = 0;
    fc.assert(
      fc.property(small, (given) => {
        const { register, asOf } = given;
        const plan = planFor(given);
        if (verdictOf(plan, register, asOf) !== "unknown") return;
        const reached = actsOf(given).some(
          (record) => verdictOf(plan, withAct(register, record), asOf) === "met",
        );
        settled += reached ? 1 : 0;
        if (reached) expect(turnedIn(given, 4).met).not.toEqual([]);
      }),
      { numRuns: runs(60) },
    );
    expect(settled).toBeGreaterThan(0);
  });
});

/** What acts of each procedure may state. */
const TOLD: Readonly<Record<string, readonly NonNullable<FactRecord["attributes"]>[]>> = {
  mark: [{ proposer: "old-office" }],
  budget: [{ amount: 2 }, { amount: 6 }],
  training: [
    { trainees: 2, topic: "crops" },
    { trainees: 4, topic: "crops" },
  ],
  survey: [
    { rate: 5, herd: 40 },
    { rate: 7.5, herd: 100 },
  ],
};

/** Acts of known and new subjects, proved, with what they may state. */
const actsOf = ({ requirement, asOf }: Small): readonly FactRecord[] => {
  const asked = new Set(measuresOf(requirement).map(({ stage }) => procedureOf(stage)));
  return Object.entries(STAGES).flatMap(([procedure, stages]) =>
    stages
      .filter(() => asked.has(procedure))
      .flatMap((stage) =>
        GRID.filter((day) => day <= asOf).flatMap((on) =>
          ["a", "b", "c", "new"].flatMap((subject) =>
            (TOLD[procedure] ?? []).map((attributes): FactRecord => ({
              id: "tried",
              subject,
              stage: `${procedure}.${stage}`,
              on,
              recorded: "2024-06-30",
              evidence: [`${PROOF[`${procedure}.${stage}`] ?? ""}-tried`],
              attributes,
            })),
          ),
        ),
      ),
  );
};

const withAct = (register: Register, record: FactRecord): Register => ({
  ...register,
  subjects: {
    ...register.subjects,
    new: { name: "Mới tinh", for: ["lime", "row-2", "p"], attributes: { level: "base" } },
  },
  documents: {
    ...register.documents,
    ...Object.fromEntries((record.evidence ?? []).map((id) => [id, { kind: kindOf(id) }])),
  },
  records: [...register.records, record],
});

const kindOf = (id: string) => DOCUMENT_KINDS.find((kind) => id.startsWith(`${kind}-`)) ?? "other";
