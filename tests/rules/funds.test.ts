import { describe, expect, test } from "vitest";
import { fundsOf, type StageFunds } from "../../src/rules/funds.js";
import { caseFiles, inputOf, type Case } from "./case.js";

const frame = caseFiles[0]?.plan ?? {};
const title = { vi: "để thử", en: "for tests" };
const covered = (where: object = {}) => ({
  kind: "money",
  sum: { stage: "budget.allocated", ...where },
  covers: { stage: "budget.approved", ...where },
});
const promise = (needs: object, about?: string) => ({
  kind: "funding",
  funds: "recurrent",
  amount: null,
  needs,
  ...(about !== undefined && { about }),
});

/** Every line of money told: what for, source, year, then its stages. */
const told = (given: Omit<Case, "title" | "days">, asOf = "2025-12-31") => {
  const { plan, register } = inputOf(frame, { ...given, title, days: [] });
  return fundsOf(plan, register, { asOf }).map(({ about, source, year, stages }) =>
    [about.join(" ") || "nothing", source, year, ...stages.map(atStage)].join(" · "),
  );
};

const atStage = ({ stage, lines, least, most, closedBy }: StageFunds) =>
  `${stage} ${lines}: ${least}–${most}${closedBy === null ? "" : ` ${closedBy}`}`;

const approved = (subject: string, amount: number, more: object = {}) => ({
  subject,
  stage: "budget.approved",
  on: "2023-01-10",
  attributes: { amount, ...more },
  evidence: ["decision-1"],
});
const NOTHING = "approved 0: null–null · allocated 0: null–null";
const one = (amount: number) => `approved 1: ${amount}–${amount} · allocated 0: null–null`;

describe("where the money of a line comes from", () => {
  test("budget years follow one another, what names none comes last", () => {
    const years = [2024, undefined, 2023, 2022];
    const lines = years.map((year, index) => [`b${index}`, year] as const);
    const found = told({
      promises: { p: promise(covered(), "lime") },
      subjects: Object.fromEntries(lines.map(([id]) => [id, { for: ["lime"] }])),
      records: lines.map(([id, year]) =>
        approved(id, 300, year === undefined ? {} : { "budget-year": year }),
      ),
    });
    expect(found).toEqual(["2022", "2023", "2024", ""].map((year) => `lime ·  · ${year} · ${one(300)}`));
  });

  test("what its acts do not agree on is not stated", () => {
    const allocated = {
      ...approved("b", 100, { source: "recurrent", "budget-year": 2024 }),
      stage: "budget.allocated",
    };
    const found = told({
      promises: { p: promise(covered(), "lime") },
      subjects: { b: { for: ["lime"] } },
      records: [approved("b", 300, { source: "recurrent", "budget-year": 2023 }), allocated],
    });
    expect(found).toEqual(["lime · recurrent ·  · approved 1: 300–300 · allocated 1: 100–100"]);
  });

  test("of a promise with nothing on file it is what the promise asks for, where that is one", () => {
    const asks = (...sources: string[]) =>
      promise(
        covered({
          where: [
            { attribute: "source", in: sources },
            { attribute: "issuer", party: "province" },
          ],
        }),
      );
    expect(told({ promises: { one: asks("recurrent"), several: asks("recurrent", "counterpart") } })).toEqual(
      [`one · recurrent ·  · ${NOTHING}`, `several ·  ·  · ${NOTHING}`],
    );
  });

  test("a line that states no source stands with the promise that asks for one", () => {
    const found = told({
      promises: { p: promise(covered({ where: [{ attribute: "source", in: ["recurrent"] }] }), "lime") },
      subjects: { b: { for: ["lime"] } },
      records: [approved("b", 300)],
    });
    expect(found.map((line) => line.split(" · ").slice(0, 3))).toEqual([["lime", "", ""]]);
  });
});

describe("what a line is put forward for", () => {
  const loose = (promises: Case["promises"]) =>
    told({ promises, subjects: { b: "Khoản B" }, records: [approved("b", 300)] });

  test("for nothing in particular: it stands with the promise that names no matter either", () => {
    expect(loose({ p: promise(covered()) })).toEqual([`nothing ·  ·  · ${one(300)}`]);
  });

  test("and apart from one that names a matter, be it in one of its measures", () => {
    const measured = { ...covered(), sum: { stage: "budget.allocated", for: ["lime"] } };
    for (const needs of [covered({ for: ["lime"] }), measured])
      expect(loose({ p: promise(needs) })).toEqual([`p ·  ·  · ${NOTHING}`, `nothing ·  ·  · ${one(300)}`]);
  });

  test("what is declared complete for one promise is so for its own lines alone", () => {
    const found = told({
      promises: { p: promise(covered(), "lime"), q: promise(covered(), "row-2") },
      subjects: { b: { for: ["lime"] }, c: { for: ["row-2"] } },
      records: [approved("b", 300), approved("c", 200)],
      statements: [{ procedure: "budget", for: ["p"], upTo: "2025-12-31" }],
    });
    expect(found).toEqual([
      "lime ·  ·  · approved 1: 300–300 st1 · allocated 0: 0–0 st1",
      `row-2 ·  ·  · ${one(200)}`,
    ]);
  });
});

test("a promise of money by way of two procedures stands in both, others in their own alone", () => {
  const twoWays = { ...covered(), sum: { stage: "training.held" } };
  expect(told({ promises: { p: promise(twoWays, "lime"), q: promise(covered(), "row-2") } })).toEqual([
    "lime ·  ·  · held 0: null–null",
    `lime ·  ·  · ${NOTHING}`,
    `row-2 ·  ·  · ${NOTHING}`,
  ]);
});
