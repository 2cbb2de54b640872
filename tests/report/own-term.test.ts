import { readFileSync } from "node:fs";
import { evaluate, parseRegister, type Plan } from "phoihop";
import { briefOf, lettersOf, minutesOf, reportOf, type Printout } from "phoihop/report";
import { describe, expect, test } from "vitest";
import { plan as cooperatives } from "../../examples/bac-kan-cooperatives/plan.js";
import { plan as figures } from "../../examples/plan-of-figures/plan.js";
import { inOwnTerm } from "../../src/report/facts/own-term.js";
import { en, inputs, vi } from "./examples.js";

const given = (folder: string, plan: Plan, asOf: string) => {
  const register = parseRegister(JSON.parse(readFileSync(`examples/${folder}/minh-hoa.json`, "utf8")), plan);
  if (!register.ok) throw new Error(JSON.stringify(register.issues));
  return { kind: "so-ket", plan, register: register.value, moment: { asOf } } as const;
};
const programmes = [
  given("plan-of-figures", figures, "2023-12-31"),
  given("bac-kan-cooperatives", cooperatives, "2023-12-31"),
];
const told = ({ body, annexes }: Printout): string => JSON.stringify([body, annexes]);
/** Where a text still speaks of a plan. */
const left = (text: string, term: RegExp) => text.match(term)?.slice(0, 5) ?? [];

describe("a paper on a document that is no plan", () => {
  test.each(programmes)("calls it what it calls itself, from its first sentence on: $plan.id", (input) => {
    const papers = [reportOf(input, vi), reportOf({ ...input, form: "long" }, vi), minutesOf(input, vi)];
    const letters = lettersOf(input, vi).map(({ document }) => document);
    for (const paper of [...papers, ...letters])
      expect(
        left(told(paper), /.{0,30}(?<!Sở |Phòng Tài chính – |Phòng Tài chính - )Kế hoạch.{0,20}/gu),
      ).toEqual([]);
    expect(told(reportOf(input, vi))).toContain("sau đây gọi là Chương trình");
  });

  test("in English where it has an English name, and else a plan as before", () => {
    const [unnamed, named] = programmes.map((input) => told(reportOf(input, en)));
    expect(left(named ?? "", /.{0,30}\bthe Plan\b.{0,20}/gu)).toEqual([]);
    expect(named).toContain("the Programme");
    expect(unnamed).toContain("the Plan");
  });

  test("is called so where its review begins, with its number", () => {
    for (const { plan, register, moment } of programmes) {
      const brief = briefOf(
        { plan, register, assessment: evaluate(plan, register, moment), questions: [] },
        vi,
      );
      expect(brief.title).not.toContain("Kế hoạch");
      if (plan.numbers.length > 0) expect(brief.title).toContain("Chương trình số");
    }
  });

  test("may call itself what a pattern means", () => {
    const { report } = inOwnTerm(vi, { form: { vi: "$& quy chế" } });
    expect(report.direction.focal([["Sở", "Phòng"]])).toBe(
      "Theo $& quy chế, Sở giao Phòng làm đơn vị đầu mối.",
    );
  });

  test("does not rename what it is told of", () => {
    const { report } = inOwnTerm(vi, { form: { vi: "quy chế phối hợp" } });
    const office = "Sở Kế hoạch và Đầu tư";
    expect(report.direction.focal([["Sở", office]])).toBe(
      `Theo Quy chế, Sở giao ${office} làm đơn vị đầu mối.`,
    );
    expect(inOwnTerm(vi, inputs["so-ket-2023"].plan)).toBe(vi);
  });
});
