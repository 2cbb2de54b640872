import { describe, expect, test } from "vitest";
import { defineRegister } from "../../src/model/define-register.js";
import { addRecord, correctRecord, replaceRecord } from "../../src/model/edit-register.js";
import type { Parsed } from "../../src/model/issue.js";
import type { Register } from "../../src/model/register.js";
import { smallPlan } from "../fixtures/small-plan.js";
import { issuesOf, warningsOf } from "./read.js";

const granted = {
  id: "r-1",
  subject: "guava-mark",
  stage: "mark.granted",
  on: "2023-06-06",
  by: "office",
  recorded: "2023-07-01",
  evidence: ["certificate"],
  attributes: { owner: "cooperative" },
  cell: "a.xlsx!1!C7",
} as const;

const register = defineRegister(smallPlan, {
  id: "small-register",
  nature: "illustrative",
  title: { vi: "Sổ nhỏ", en: "Small register" },
  units: {},
  subjects: { "guava-mark": { name: "Ổi lê", for: ["guava"] } },
  documents: { certificate: { kind: "certificate" }, decision: { kind: "decision" } },
  records: [granted],
  statements: [],
  decisions: [],
});

const last = (parsed: Parsed<Register>) => (parsed.ok ? parsed.value.records.at(-1) : issuesOf(parsed));

describe("a record more", () => {
  test("stands at the end, and the register before is as it was", () => {
    const filed = { ...granted, id: "r-2", stage: "mark.filed", on: "2022-06" };
    expect(last(addRecord(register, filed, smallPlan))).toEqual(filed);
    expect(register.records).toEqual([granted]);
  });

  test("is refused with every issue", () => {
    const wrong = { ...granted, subject: "nobody", on: "2023-02-30" };
    expect(issuesOf(addRecord(register, wrong, smallPlan))).toEqual([
      "records/1/id duplicate-id",
      "records/1/subject unknown-id",
      "records/1/on no-such-day",
    ]);
  });

  test("may withdraw another", () => {
    const withdrawal = { id: "r-2", recorded: "2023-08-01", corrects: "r-1" };
    expect(last(addRecord(register, withdrawal, smallPlan))).toEqual(withdrawal);
  });

  test("brings its warnings", () => {
    expect(warningsOf(addRecord(register, { ...granted, id: "r-2", evidence: [] }, smallPlan))).toEqual([
      "records/1 no-evidence",
    ]);
  });
});

describe("a record corrected", () => {
  test("keeps all that the correction does not say, but not the cell it came from", () => {
    const { cell: _, ...kept } = granted;
    const correction = { id: "r-2", recorded: "2023-08-01", corrects: "r-1", on: "2023-06-16" };
    expect(last(correctRecord(register, correction, smallPlan))).toEqual({ ...kept, ...correction });
  });

  test("is not withdrawn by a correction of its evidence alone", () => {
    const correction = { id: "r-2", recorded: "2023-08-01", corrects: "r-1", evidence: ["decision"] };
    expect(last(correctRecord(register, correction, smallPlan))).toMatchObject({
      stage: "mark.granted",
      on: "2023-06-06",
      evidence: ["decision"],
    });
  });

  test("must exist", () => {
    const correction = { id: "r-2", recorded: "2023-08-01", corrects: "r-9" };
    expect(issuesOf(correctRecord(register, correction, smallPlan))).toEqual([
      "records/1/corrects unknown-id",
    ]);
  });
});

describe("a record replaced", () => {
  test("keeps its subject, stage and attributes; day, papers and reporter are those of the new act", () => {
    const replacement = {
      id: "r-2",
      recorded: "2024-02-01",
      replaces: "r-1",
      on: "2024-01-15",
      by: "department",
      evidence: ["decision"],
    };
    expect(last(replaceRecord(register, replacement, smallPlan))).toEqual({
      subject: "guava-mark",
      stage: "mark.granted",
      attributes: { owner: "cooperative" },
      ...replacement,
    });
  });

  test("does not lend its day to the act that replaces it", () => {
    const replacement = { id: "r-2", recorded: "2024-02-01", replaces: "r-1" };
    expect(last(replaceRecord(register, replacement, smallPlan))).not.toHaveProperty("on");
  });
});
