import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { plan } from "../../examples/plan-of-figures/plan.js";
import { review } from "../../examples/plan-of-figures/review.js";

const first = review("2022-12-31", "2023-01-15");
const final = review("2024-12-31");
const later = review("2025-02-28");

type Review = ReturnType<typeof review>;
const find = ({ findings }: Review, commitment: string) => {
  const found = findings.find((one) => one.commitment === commitment);
  if (found === undefined) throw new Error(`no finding for ${commitment}`);
  return found;
};
const statuses = ({ findings }: Review) =>
  Object.fromEntries(findings.map(({ commitment, status }) => [commitment, status]));

describe("a plan of figures, written with the public API alone", () => {
  test("its first review knows little, its last one nearly all", () => {
    expect(statuses(first)).toEqual({
      training: "undetermined",
      forest: "not-yet",
      "insured.2022": "undetermined",
      "insured.2023": "undetermined",
      "insured.2024": "undetermined",
      rank: "undetermined",
      income: "undetermined",
      poor: "undetermined",
      offtake: "undetermined",
      fire: "kept",
      counterpart: "not-yet",
      "farmers-fund": "undetermined",
      guidance: "reached",
      members: "undetermined",
      publish: "undetermined",
      "final-review": "undetermined",
    });
    expect(statuses(final)).toEqual({
      training: "met",
      forest: "failed",
      "insured.2022": "met",
      "insured.2023": "failed",
      "insured.2024": "met",
      rank: "failed",
      income: "met",
      poor: "undetermined",
      offtake: "met",
      fire: "met",
      counterpart: "failed",
      "farmers-fund": "met",
      guidance: "met",
      members: "undetermined",
      publish: "met",
      "final-review": "met",
    });
  });

  test.each([
    ["training", [1070, 1070], 1000, "lượt người"],
    ["forest", [118, 118], 120, "ha"],
    ["insured.2023", [89.2, 89.2], 90, "%"],
    ["rank", [6, 6], 5, "hạng"],
    ["poor", [3.8, 3.95], 3.85, "%"],
    ["income", [46.9, 46.9], 46.2, "triệu đồng/năm"],
    ["fire", [2, 2], 2, "vụ cháy rừng"],
  ])("%s came to its figure, in its own unit, held against its target", (id, value, need, unit) => {
    const { measured } = find(final, id);
    expect(measured).toMatchObject({
      value: { least: value[0], most: value[1] },
      need: { least: need, most: need },
      in: { unit: { vi: unit }, currency: null },
    });
  });

  test("sums are exact decimals: hectares with one place do not drift", () => {
    expect(find(first, "forest").measured?.value).toEqual({ least: 79.5, most: 79.5 });
    expect(find(final, "forest").measured?.value).toEqual({ least: 118, most: 118 });
  });

  test("money is told in its currency, and nothing else is", () => {
    const inMoney = final.findings.filter(({ measured }) => measured?.in.currency === "VND");
    expect(inMoney.map(({ commitment }) => commitment)).toEqual(["counterpart", "farmers-fund"]);
  });

  test("the figure from which a target starts stands beside it", () => {
    expect(find(final, "income").measured?.baseline).toEqual({ least: 42, most: 42 });
    expect(find(final, "poor").measured?.baseline).toEqual({ least: 4.85, most: 4.85 });
    expect(find(final, "forest").measured?.baseline).toBeNull();
  });

  test("six of the nine cooperatives that still operate have a contract", () => {
    expect(find(final, "offtake").measured).toMatchObject({
      percent: 60,
      value: { least: 6, most: 6 },
      share: { least: 200 / 3, most: 200 / 3 },
    });
    expect(find(final, "offtake").explanation).toMatchObject({ base: { least: 9, most: 9 } });
  });

  test("the steps of the rising rate are one series, each due at the end of its year", () => {
    const steps = final.findings.filter(({ series }) => series === "insured");
    expect(steps.map(({ due }) => due)).toEqual(["2022-12-31", "2023-12-31", "2024-12-31"]);
  });

  test("funds that came after the due day are late, and the due day stays unmet", () => {
    expect(find(later, "counterpart")).toMatchObject({
      status: "met-late",
      atDue: "unmet",
      judgedOn: "2025-01-20",
    });
    expect(find(later, "forest").status).toBe("over-term");
  });

  test("a rank is told as officials write it, its word before the number", () => {
    expect(final.text).toContain("không vượt quá hạng 5: số liệu là hạng 6; chưa đạt");
    expect(final.text).not.toMatch(/\d hạng/);
  });

  test("the review reads in Vietnamese, and says no đồng of hectares", () => {
    const told = final.text.split("\n").filter((line) => line.includes("ha rừng") || line.includes(" ha"));
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((line) => line.includes("đồng"))).toEqual([]);
  });
});

test("every promise cites the line on which the programme makes it", () => {
  const lines = readFileSync(
    new URL("../../examples/plan-of-figures/ke-hoach.txt", import.meta.url),
    "utf8",
  ).split("\n");
  const sources = [...plan.commitments, ...plan.numbers, ...plan.focalUnits].map(({ source }) => source);
  expect(sources.filter(({ lines: [line], quote }) => !lines[line - 1]?.includes(quote))).toEqual([]);
  const cited = new Set(plan.commitments.map(({ source }) => source.lines[0]));
  expect(
    lines.flatMap((line, index) => (/^\d\. /.test(line) && !cited.has(index + 1) ? [line] : [])),
  ).toEqual([]);
});
