import { readFileSync } from "node:fs";
import { en } from "phoihop/locale/en";
import { vi } from "phoihop/locale/vi";
import {
  acrossPlans,
  acrossSections,
  acrossSentence,
  acrossSummary,
  judgePortfolio,
  portfolioIssueText,
  portfolioWords,
  readPortfolio,
  type AcrossPlans,
} from "phoihop/portfolio";
import { describe, expect, test } from "vitest";
import { UNREAD } from "../../src/portfolio/entry.js";

const example = readFileSync(new URL("../../examples/many-plans/tinh.ndjson", import.meta.url));
const acrossOf = (language: string): Promise<AcrossPlans> =>
  acrossPlans(judgePortfolio(readPortfolio([example]), { asOf: "2025-06-30" }, { language }));
const locales = {
  vi: { ...vi, portfolio: portfolioWords.vi },
  en: { ...en, portfolio: portfolioWords.en },
};

describe("the example of many plans", () => {
  test("has something to show in every table: broken everywhere, waited for, used twice, without a register", async () => {
    const { promises, waits, papers, issues, isWhole, reviews } = await acrossOf("vi");
    expect(isWhole).toBe(true);
    expect(reviews.map(({ nature }) => nature)).toEqual([
      "illustrative",
      "illustrative",
      "illustrative",
      null,
    ]);
    expect(new Set(promises.map(({ brokenEverywhere }) => brokenEverywhere))).toEqual(
      new Set(["yes", "no", "unknown"]),
    );
    expect(waits.some(({ plans }) => plans > 1)).toBe(true);
    expect(papers.map(({ plans }) => plans.length)).toEqual([3]);
    expect(issues.map(({ fault }) => fault.code)).toEqual(["no-register"]);
  });

  test.each(["vi", "en"] as const)("is said without an id, a code or an empty cell, %s", async (language) => {
    const locale = locales[language];
    const across = await acrossOf(language);
    for (const { heads, rows } of acrossSections(across, locale))
      for (const row of rows) {
        expect(row.length).toBe(heads.length);
        for (const cell of row) expect(cell).toMatch(/\S/);
      }
    const { totals } = across;
    if (totals === null) throw new Error("the last row is missing");
    const { title, sum, statuses, notes, warnings } = acrossSummary(across, locale);
    const texts = [title, sum ?? "", acrossSentence(totals, locale), ...notes, ...warnings];
    for (const text of [...texts, ...statuses.map((each) => each.text)])
      expect(text).not.toMatch(/undefined|null|\[object|\d{4}-\d{2}|undetermined|failed/);
  });

  test("says the same numbers in both languages", async () => {
    const [first, second] = [await acrossOf("vi"), await acrossOf("en")].map((across, at) =>
      acrossSections(across, at === 0 ? locales.vi : locales.en).map(({ name, rows }) => [
        name,
        rows.map((row) => row.filter((cell) => /^[\d–]+$/.test(cell)).join(" ")).toSorted(),
      ]),
    );
    expect(first).toEqual(second);
  });
});

test.each(["vi", "en"] as const)(
  "every reason why something was not judged has its sentence, %s",
  (language) => {
    const fault = (code: "no-plan" | "no-register") =>
      portfolioIssueText({ fault: { code } }, locales[language]);
    const said = [
      ...UNREAD.map((why) => portfolioIssueText({ fault: { code: "unread", why } }, locales[language])),
      fault("no-plan"),
      fault("no-register"),
    ];
    expect(new Set(said).size).toBe(UNREAD.length + 2);
  },
);

test("a file in which rows are missing says so, and names no day", async () => {
  const { reviews } = await acrossOf("vi");
  const across = await acrossPlans([]);
  const { title, sum, warnings } = acrossSummary({ ...across, reviews }, locales.vi);
  expect(title).toBe("Tổng hợp 4 kế hoạch, tính đến chưa rõ");
  expect(sum).toBe(null);
  expect(warnings[0]).toBe(locales.vi.portfolio.partial);
});
