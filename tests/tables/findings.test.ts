import { expect, test } from "vitest";
import { evaluate } from "../../src/index.js";
import { findingTable, rows } from "../../src/tables/index.js";
import { en, plan, register, vi } from "./sample.js";

const assessment = evaluate(plan, register, { asOf: "2023-12-31" });

test("a finding is one row, in the order of the plan", () => {
  const found = rows(findingTable(assessment, plan, vi));
  expect(found.map(({ commitment }) => commitment)).toEqual(
    assessment.findings.map(({ commitment }) => commitment),
  );
});

test("a language changes words, and nothing else", () => {
  const [first] = rows(findingTable(assessment, plan, vi));
  const [same] = rows(findingTable(assessment, plan, en));
  expect(same?.commitment).toBe(first?.commitment);
  expect(same?.title).not.toBe(first?.title);
});
