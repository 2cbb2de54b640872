import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isFact, type FactRecord } from "../../../src/model/register/record.js";
import type { Register } from "../../../src/model/register/register.js";
import { evaluate } from "../../../src/rules/evaluate.js";
import { LEAD } from "../arbitrary-plan.js";
import { ENDS, planFor, PROOF, small, STAGES, type Small } from "../arbitrary.js";
import { runs } from "../../runs.js";

const findingOf = (given: Small, asOf = given.asOf) =>
  evaluate(planFor(given), given.register, { asOf }).findings[0];
const documents: Register["documents"] = {
  "application-1": { kind: "application" },
  "decision-1": { kind: "decision" },
  "certificate-1": { kind: "certificate" },
  "voucher-1": { kind: "voucher" },
  "report-1": { kind: "report" },
};
const proving = (stage: string) => `added-${PROOF[stage] ?? ""}`;
const withPapers = (register: Register): Register => ({
  ...register,
  documents: {
    ...register.documents,
    ...Object.fromEntries(Object.entries(documents).map(([id, document]) => [`added-${id}`, document])),
  },
});

/** The procedure of which a small plan and its register speak. */
const focusOf = (given: Small): keyof typeof STAGES => {
  const text = JSON.stringify([given.requirement, given.register.records]);
  if (text.includes('"budget.')) return "budget";
  if (text.includes('"training.')) return "training";
  return text.includes('"survey.') ? "survey" : "mark";
};

/** A definite word may become unknown, never another definite one. */
function expectNoTurn(before: Small, after: Small): boolean {
  const [one, other] = [findingOf(before), findingOf(after)];
  if (one === undefined || other === undefined) throw new Error("no finding");
  if (one.verdict === "unknown") return false;
  expect([one.verdict, "unknown"]).toContain(other.verdict);
  return true;
}

describe("a fact more, that corrects, replaces, ends or contradicts nothing and was not declared away", () => {
  const added = fc.record({
    place: fc.nat(3),
    proved: fc.boolean(),
    on: fc.constantFrom("2021-03-01", "2022-09-01", "2023-03-01", "2022", undefined),
    put: fc.constantFrom(["lime"], ["row-2"], ["row-1"], undefined),
    level: fc.constantFrom("base", "province"),
    value: fc.constantFrom(0, 2, 50),
  });

  test("never turns one definite word into another", () => {
    let definite = 0;
    fc.assert(
      fc.property(small, added, (given, { place, proved, on, put, level, value }) => {
        fc.pre(given.register.statements.length === 0);
        const focus = focusOf(given);
        const stages = STAGES[focus];
        const stage = `${focus}.${stages[place % stages.length] ?? ""}`;
        const values = {
          mark: { proposer: "old-office" },
          budget: { amount: value },
          training: { trainees: value },
          survey: { rate: value, herd: value },
        };
        const record: FactRecord = {
          id: "added",
          subject: "new",
          stage,
          recorded: "2024-01-15",
          attributes: values[focus],
          ...(on !== undefined && { on }),
          ...(proved && { evidence: [proving(stage)] }),
        };
        const register = withPapers({
          ...given.register,
          subjects: {
            ...given.register.subjects,
            new: {
              name: "Hoàn toàn mới",
              ...(put !== undefined && { for: put }),
              ...(focus === "mark" && { attributes: { level } }),
            },
          },
          records: [...given.register.records, record],
        });
        definite += Number(expectNoTurn(given, { ...given, register }));
      }),
      { numRuns: runs(150) },
    );
    expect(definite).toBeGreaterThan(4);
  });
});

describe("finding out more of what is on file", () => {
  const prove = (record: FactRecord): FactRecord => ({
    ...record,
    evidence: [proving(record.stage), ...(record.evidence ?? [])],
  });
  const fill = (record: FactRecord): FactRecord => {
    const told = {
      mark: { proposer: "company" },
      budget: { amount: 2 },
      training: { trainees: 2 },
      survey: { rate: 5 },
    };
    const own = Object.entries(told).find(([focus]) => record.stage.startsWith(`${focus}.`))?.[1];
    return { ...record, attributes: { ...own, ...record.attributes } };
  };
  const isEnd = ({ stage }: FactRecord) =>
    Object.values(ENDS)
      .flat()
      .includes(stage.split(".")[1] ?? "");

  test.each([
    ["stating what it left out", fill],
    ["proving a record whose act is told once", prove],
  ] as const)("%s never turns one definite word into another", (_, change) => {
    let definite = 0;
    fc.assert(
      fc.property(small, fc.nat(3), (given, which) => {
        const records = given.register.records.filter(isFact);
        const chosen = records[which];
        fc.pre(chosen !== undefined && !isEnd(chosen));
        // Where others tell of the same act, what is found out may contradict them.
        fc.pre(
          change === fill ||
            records.every(
              ({ id, replaces, stage }) =>
                id === chosen?.id || (replaces === undefined && stage !== chosen?.stage),
            ),
        );
        fc.pre(chosen?.replaces === undefined);
        const register = withPapers({
          ...given.register,
          records: given.register.records.map((record) =>
            isFact(record) && record === chosen ? change(record) : record,
          ),
        });
        definite += Number(
          expectNoTurn({ ...given, register: withPapers(given.register) }, { ...given, register }),
        );
      }),
      { numRuns: runs(120) },
    );
    expect(definite).toBeGreaterThan(4);
  });
});

describe("a promise that is said to be in time", () => {
  test("is not broken by a declaration that nothing else took place", () => {
    let early = 0;
    fc.assert(
      fc.property(small, (given) => {
        const focus = focusOf(given);
        const toCome = {
          kind: "count",
          atLeast: 1,
          stage: `${focus}.${STAGES[focus][0] ?? ""}`,
          within: "2024",
        } as const;
        const before: Small = {
          ...given,
          when: undefined,
          asOf: "2023-01-01",
          due: "2024-12-31",
          requirement: { kind: "allOf", of: [given.requirement, toCome] },
        };
        const found = findingOf(before);
        fc.pre(found?.status === "not-yet");
        early += 1;
        const register = withPapers(given.register);
        const nothingElse = {
          id: "nothing-else",
          by: LEAD,
          procedure: focus,
          upTo: before.asOf,
          recorded: "2024-06-01",
          evidence: ["added-report-1"],
        };
        const declared = { ...register, statements: [...register.statements, nothingElse] };
        expect(findingOf({ ...before, register: declared })?.status).not.toBe("failed");
      }),
      { numRuns: runs(200) },
    );
    expect(early).toBeGreaterThan(4);
  });
});
