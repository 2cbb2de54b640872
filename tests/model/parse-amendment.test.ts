import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseAmendment } from "../../src/model/plan/parse-amendment.js";
import { caoLanh } from "../../src/plans/cao-lanh/index.js";
import { issuesOf, said } from "./read.js";

const draft = JSON.parse(readFileSync("examples/cao-lanh/du-thao-dieu-chinh.json", "utf8"));
const [lower, later, withdraw, add] = draft.changes;
const withChanges = (...changes: readonly unknown[]) => parseAmendment({ ...draft, changes }, caoLanh);

test("the example draft fits the plan", () => {
  expect(parseAmendment(draft, caoLanh)).toEqual({ ok: true, value: draft, warnings: [] });
});

test("every fault is told at once, by its place in the draft", () => {
  const misspelt = {
    ...lower,
    commitment: { ...lower.commitment, responsible: [{ unit: "phong", role: "lead" }] },
  };
  const faulty = {
    ...draft,
    on: "soon",
    signers: [""],
    changes: [misspelt, { kind: "withdraw", id: "row-66" }],
  };
  expect(issuesOf(parseAmendment(faulty, caoLanh))).toEqual([
    "on malformed",
    "signers/0 empty",
    "changes/0/commitment/responsible/0/unit unknown-id",
    "changes/1/id unknown-id",
  ]);
});

test("what it adds must be new, and it is told where the plan has it already", () => {
  const taken = withChanges({
    ...add,
    commitment: { ...later.commitment, readings: add.commitment.readings },
  });
  expect(issuesOf(taken)).toContain("changes/0/commitment/id duplicate-id");
  expect(said(taken, "changes/0/commitment/id")).toContainEqual(
    expect.objectContaining({ first: ["plan", "commitments", expect.any(Number), "id"] }),
  );
});

test("what it replaces must be there", () => {
  const replaced = withChanges({ kind: "replace", commitment: add.commitment });
  expect(issuesOf(replaced)).toContain("changes/0/commitment/id unknown-id");
});

test("its own id must be new among the plan's amendments", () => {
  const amended = { ...caoLanh, amendments: [{ ...draft, on: "2024-01-01", changes: [withdraw] }] };
  expect(issuesOf(parseAmendment({ ...draft, changes: [later] }, amended))).toEqual(["id duplicate-id"]);
});

test.each([[null], [[]], ["draft"], [{}]])("%j is no amendment, and nothing is thrown", (value) => {
  expect(parseAmendment(value, caoLanh).ok).toBe(false);
});
