import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { caoLanh } from "../../../src/plans/cao-lanh/index.js";
import { evaluate } from "../../../src/rules/evaluate.js";
import type { Finding } from "../../../src/rules/assessment/finding.js";
import { byUnit } from "../../../src/rules/questions/by-unit.js";
import { questions } from "../../../src/rules/questions/questions.js";
import { planFor, small } from "../arbitrary.js";
import { brief, example } from "./read.js";

const asOf = "2025-12-31";

describe("what to ask about the public record", () => {
  const asked = questions(caoLanh, example("public-record"), { asOf });
  const find = (id: string) => asked.find((question) => question.id.startsWith(id));

  test("first, who follows the district; then what settles most", () => {
    expect(asked.slice(0, 10).map(brief)).toEqual([
      "succeed ubnd-huyen (so-khcn-dong-thap): names 11",
      "complete budget-line (so-khcn-dong-thap): settles 6",
      "complete handover (phong-qlcn-cn): settles 5",
      "complete support (so-khcn-dong-thap): settles 4",
      "complete budget-line (so-khcn-dong-thap): settles 4",
      "complete base-standard (chi-cuc-tcdlcl): settles 4",
      "complete act (so-khcn-dong-thap): settles 3",
      "attest (so-khcn-dong-thap): settles 3",
      "complete support (phong-qlcn-cn): settles 3",
      "complete review (so-khcn-dong-thap): settles 2",
    ]);
  });

  test("then each doubt that only together with others settles something", () => {
    expect(asked.filter(({ bears }) => bears.every(({ how }) => how === "helps")).map(brief)).toEqual([
      "prove mark-guava (phong-qlcn-cn): helps 1",
      "decide mark-guava (phong-qlcn-cn): helps 1",
      "end mark-lime (phong-qlcn-cn): helps 1",
      "prove mark-lime (phong-qlcn-cn): helps 1",
    ]);
  });

  test("every promise that is open is asked about, and every question has somebody to answer it", () => {
    const open = evaluate(caoLanh, example("public-record"), { asOf }).findings;
    const asking = new Set(asked.flatMap(({ bears }) => bears.map(({ commitment }) => commitment)));
    expect(open.map(({ commitment }) => commitment).filter((id) => !asking.has(id))).toEqual([]);
    expect(asked.filter(({ ask }) => ask.length === 0)).toEqual([]);
  });

  test("nothing funded at all leaves nothing to compare with, so the funding duty does not apply", () => {
    const funding = find("complete:budget-line:ubnd-huyen");
    expect(funding?.answers.map(({ reply, effects }) => [reply.code, effects[0]?.verdict])).toEqual([
      ["entered", "met"],
      ["none", "not-applicable"],
    ]);
  });

  test("a unit that may have ended is named first, and its head behind it", () => {
    const standards = find("complete:base-standard");
    expect(standards?.ask.map(({ unit, uncertain = false }) => [unit, uncertain])).toEqual([
      ["chi-cuc-tcdlcl", true],
      ["so-khcn-dong-thap", false],
    ]);
  });

  test("where the print has lost the lead, the focal unit is asked", () => {
    expect(find("complete:handover:phong-qlcn-cn")?.ask[0]?.why).toBe("focal");
  });
});

describe("what to ask about the invented register", () => {
  const register = example("minh-hoa");

  test("at the end: the unknown first, what is missing for good last", () => {
    expect(questions(caoLanh, register, { asOf }).map(brief)).toEqual([
      "succeed ubnd-huyen (so-khcn-dong-thap): names 3",
      "complete budget-line (so-khcn-dong-thap): settles 2",
      "attribute line-so-44-2025 (so-khcn-dong-thap): settles 1",
      "complete budget-line (so-khcn-dong-thap): settles 1",
      "settle line-row-2 (phong-qlcn-cn): settles 1",
      "prove handover-soursop (phong-qlcn-cn): settles 1",
      "complete handover (phong-qlcn-cn): settles 1",
      "attribute line-row-6 (so-khcn-dong-thap): helps 1",
      "record so-42.innovation (so-khcn-dong-thap): turns 1",
      "record huyen-56.row-4 (ubnd-xa-my-hiep): turns 1",
      "record row-1.6 (phong-qlcn-cn): turns 1",
      "record row-3 (phong-qlcn-cn): turns 1",
      "record row-4.2 (chi-cuc-tcdlcl): turns 1",
      "record row-6 (phong-qlkh): turns 1",
    ]);
  });

  test("two sides read one decision differently: whichever is right, the finding is settled", () => {
    const settle = questions(caoLanh, register, { asOf }).find(({ asks }) => asks.code === "settle");
    const verdicts = settle?.answers.map(({ effects }) => effects.map(({ verdict }) => verdict).join());
    expect(verdicts?.toSorted()).toEqual(["met", "unmet"]);
  });

  test("a record is asked about of the unit that reported it, while that unit exists", () => {
    const asked = questions(caoLanh, register, { asOf: "2023-12-31" });
    expect(asked.filter(({ id }) => id.startsWith("prove:support-standards")).map(brief)).toEqual([
      "prove support-standards (chi-cuc-tcdlcl): settles 1",
    ]);
  });

  test("what was not known by a day is not used", () => {
    const asked = questions(caoLanh, register, { asOf: "2023-12-31", knownBy: "2022-12-31" });
    expect(asked.flatMap(({ records }) => records).filter((id) => id.includes("2023"))).toEqual([]);
  });
});

const isOnlyOfWaiver = ({ causes }: Finding) =>
  causes.every((cause) => cause.code === "no-evidence" && cause.records.join() === "waiver");

describe("questions", { timeout: 60_000 }, () => {
  test("are asked of everything unknown but a waiver without a paper, which is no unit's to tell", () => {
    fc.assert(
      fc.property(small, (given) => {
        const { register, asOf } = given;
        const plan = planFor(given);
        const [finding] = evaluate(plan, register, { asOf }).findings;
        if (finding?.verdict === "unknown" && !isOnlyOfWaiver(finding))
          expect(questions(plan, register, { asOf })).not.toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("tell what an answer does: what settles alone is told apart from what only helps", () => {
    fc.assert(
      fc.property(small, (given) => {
        const { register, asOf } = given;
        for (const { answers, bears } of questions(planFor(given), register, { asOf })) {
          const settled = answers.some(({ effects }) => effects.some(({ verdict }) => verdict !== "unknown"));
          expect(bears.some(({ how }) => how === "settles" || how === "turns")).toBe(settled);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("are the same on every run", () => {
    const register = example("minh-hoa");
    expect(questions(caoLanh, register, { asOf })).toEqual(questions(caoLanh, register, { asOf }));
  });

  test("leave the register as it was", () => {
    const register = example("minh-hoa");
    questions(caoLanh, register, { asOf });
    expect(register).toEqual(example("minh-hoa"));
  });

  test("want a day of the calendar", () => {
    expect(() => questions(caoLanh, example("public-record"), { asOf: "2025-02-30" })).toThrow(RangeError);
  });
});

describe("the page of a unit", () => {
  test("holds every question once, the unit with the first question first", () => {
    const asked = questions(caoLanh, example("public-record"), { asOf });
    const pages = byUnit(asked);
    expect(pages.map(({ unit, questions: own }) => [unit?.unit, own.length])).toEqual([
      ["so-khcn-dong-thap", 10],
      ["phong-qlcn-cn", 10],
      ["chi-cuc-tcdlcl", 1],
      ["truong-cd-cong-dong", 2],
      ["phong-qlkh", 1],
    ]);
    expect(pages.flatMap(({ questions: own }) => own).length).toBe(asked.length);
  });
});
