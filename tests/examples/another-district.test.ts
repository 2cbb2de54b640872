import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { plan } from "../../examples/another-district/plan.js";
import { review } from "../../examples/another-district/review.js";

const final = review("2024-12-31");

const finding = (commitment: string) => {
  const found = final.findings.find((one) => one.commitment === commitment);
  if (found === undefined) throw new Error(`no finding for ${commitment}`);
  return found;
};

describe("a plan of three sides, written with the public API alone", () => {
  test("its review shows every verdict", () => {
    expect(final.findings.map(({ commitment, status }) => [commitment, status])).toEqual([
      ["high-tech", "met"],
      ["supported", "failed"],
      ["to-district.cold-storage", "met"],
      ["to-district.waste-water", "undetermined"],
      ["to-city.banana", "met-late"],
      ["to-city.mushroom", "failed"],
      ["guidance", "met"],
      ["news", "undetermined"],
      ["access", "failed"],
      ["final-review", "met"],
    ]);
  });

  test("more than 15 %: two of the twelve cooperatives that still operate", () => {
    const { explanation } = finding("high-tech");
    expect(explanation).toMatchObject({
      kind: "count",
      comparison: "moreThan",
      percent: 15,
      tally: { least: 2, most: 2 },
      base: { least: 12, most: 12 },
    });
  });

  test("at least 15 %: help that was no transfer, label or standard, or went to a dissolved cooperative, does not count", () => {
    const { explanation, verdict } = finding("supported");
    expect(explanation).toMatchObject({
      kind: "count",
      comparison: "atLeast",
      share: { least: 100 / 12, most: 100 / 12 },
      base: { least: 12, most: 12 },
    });
    expect(verdict).toBe("unmet");
  });

  test("without a word that all cooperatives are entered, no percentage is known", () => {
    const early = review("2024-12-31", "2024-12-31").findings.slice(0, 2);
    expect(early.map(({ verdict }) => verdict)).toEqual(["unknown", "unknown"]);
    expect(early.map(({ causes }) => causes.map(({ code }) => code))).toEqual([
      ["not-declared-complete"],
      ["not-declared-complete"],
    ]);
  });

  test("a technology counts where the right side received it", () => {
    expect(finding("to-district.cold-storage").responsible.holders.map(({ unit }) => unit)).toEqual([
      "so-cua-bien",
    ]);
    expect(finding("to-city.banana").responsible.holders.map(({ unit }) => unit)).toEqual(["so-nui-xa"]);
    expect(finding("to-district.waste-water").causes.map(({ code }) => code)).toEqual([
      "no-evidence",
      "not-declared-complete",
    ]);
  });

  test("a duty without a number rests on the word of those to whom it is owed", () => {
    expect(finding("news").explanation).toMatchObject({
      kind: "allOf",
      parts: [
        { kind: "attested", by: "province", verdict: "unknown" },
        { kind: "attested", by: "district", verdict: "met" },
      ],
    });
    expect(finding("access").explanation).toMatchObject({
      parts: [
        { by: "province", verdict: "unmet" },
        { by: "city", verdict: "met" },
      ],
    });
  });

  test("the list of all cooperatives, under both percentages, is no double use", () => {
    expect(final.remarks).toEqual([]);
  });

  test("the review reads in Vietnamese", () => {
    expect(final.text).toContain("Trên 15% số hợp tác xã ứng dụng công nghệ cao");
  });
});

test("every promise cites the line on which the plan makes it", () => {
  const lines = readFileSync(
    new URL("../../examples/another-district/ke-hoach.txt", import.meta.url),
    "utf8",
  ).split("\n");
  const sources = [
    ...plan.commitments,
    ...Object.values(plan.tasks).flatMap((task) => [task, ...Object.values(task.items)]),
    ...plan.numbers,
    ...plan.focalUnits,
    ...plan.purposes,
  ].map(({ source }) => source);
  expect(sources.filter(({ lines: [line], quote }) => !lines[line - 1]?.includes(quote))).toEqual([]);
});
