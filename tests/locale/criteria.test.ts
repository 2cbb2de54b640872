import { describe, expect, test } from "vitest";
import { law } from "../../src/law/index.js";
import { criterionText, criterionParts, type CriterionLocale } from "../../src/locale/say/criteria.js";
import { criteria as english } from "../../src/locale/en/criteria.js";
import { en } from "../../src/locale/en/index.js";
import { criteria as vietnamese } from "../../src/locale/vi/criteria.js";
import { vi } from "../../src/locale/vi/index.js";
import type { LegalTest } from "../../src/model/law/legal-test.js";
import type { LegalRemark } from "../../src/rules/criteria/remark.js";
import { lawCases, saidOf } from "../law/law-case.js";
import { valuesOf } from "./values.js";

const inVi: CriterionLocale = { ...vi, criteria: vietnamese };
const inEn: CriterionLocale = { ...en, criteria: english };

const remarks = lawCases
  .flatMap(({ criterion, cases }) => cases.map((given) => saidOf(given, given.criterion ?? criterion)))
  .filter((said): said is LegalRemark => said !== undefined);

describe("what the law says, in words", () => {
  test("makes whole sentences without a code", () => {
    for (const locale of [inVi, inEn])
      for (const remark of remarks) {
        const text = criterionText(remark, locale);
        expect(text).toMatch(/^[^a-z].*[^.;:, ]\.$/u);
        expect(text).toBe(text.normalize("NFC"));
        expect(text).not.toMatch(/undefined|\[object|NaN|\b(unmet|act-missing|not-due|attribute-)/);
      }
  });

  test("says why wherever nothing can be decided, and what would settle it unless time will", () => {
    const open = remarks.filter(({ verdict }) => verdict === "unknown");
    const silent = open.filter((remark) => criterionParts(remark, inVi).why.length === 0);
    const helpless = open.filter(
      (remark) =>
        criterionParts(remark, inVi).need.length === 0 &&
        remark.causes.every(({ code }) => code !== "not-due"),
    );
    expect([...silent, ...helpless]).toEqual([]);
  });

  test("carries the same records and numbers in both languages", () => {
    for (const remark of remarks) {
      const [a, b] = [criterionParts(remark, inVi), criterionParts(remark, inEn)];
      expect([...a.why, ...a.need, ...a.law].map(valuesOf)).toEqual(
        [...b.why, ...b.need, ...b.law].map(valuesOf),
      );
    }
  });

  test("an overrun is the authority's or the filer's, and the last day in force is told, not the next", () => {
    const late = remarks.find(({ criterion, overrun }) => criterion === "c-ste-5.reply" && overrun !== null);
    expect(late && criterionText(late, inVi)).toBe(
      "“it” đã nộp hồ sơ (ngày 06 tháng 3 năm 2023): không phù hợp; quá hạn ít nhất 12 ngày, do cơ quan giải quyết. Trả lời về tính hợp lệ của hồ sơ trong 03 ngày làm việc. Nghị định 13/2019/NĐ-CP, Điều 8 khoản 1; áp dụng từ ngày 20 tháng 3 năm 2019 đến hết ngày 13 tháng 10 năm 2025.",
    );
  });

  test("has a name for every attribute that a criterion looks up, and none to spare", () => {
    const reached = Object.values(law.times).flatMap(({ reach }) => reach);
    const asked = new Set([
      ...reached.flatMap((dateRef) => ("attribute" in dateRef ? [dateRef.attribute] : [])),
      ...Object.values(law.criteria).flatMap(({ versions }) =>
        versions.flatMap(({ when, test: asks }) => [
          ...(when ? attributesOf(when) : []),
          ...attributesOf(asks),
        ]),
      ),
    ]);
    for (const { attributes } of [vietnamese, english])
      expect(Object.keys(attributes).toSorted()).toEqual([...asked].toSorted());
  });
});

/** Every attribute that a test names, wherever it does; a sum is one of amounts. */
function attributesOf(part: LegalTest): readonly string[] {
  if (part.kind === "allOf" || part.kind === "anyOf") return part.of.flatMap(attributesOf);
  if (part.kind === "covered") return ["amount"];
  const names: string[] = [];
  JSON.stringify(part, (key, value: unknown) => {
    if (["attribute", "as", "of", "except"].includes(key) && typeof value === "string") names.push(value);
    if (part.kind === "ratio" && ["part", "whole"].includes(key) && typeof value === "string")
      names.push(value);
    return value;
  });
  return names;
}
