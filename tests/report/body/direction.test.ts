import { expect, test } from "vitest";
import type { Register } from "phoihop";
import { directionBlocks } from "../../../src/report/body/direction.js";
import { citedFully } from "../../../src/report/facts/cited.js";
import { materialOf } from "../../../src/report/material.js";
import { inputs, vi } from "../examples.js";

const input = { ...inputs["so-ket-2023"], form: "long" } as const;

/** The papers by which the plan was run, as they are listed. */
function papers(register: Register): readonly string[] {
  const blocks = directionBlocks(materialOf({ ...input, register }, vi));
  const listed = blocks.flatMap((block) => (block.kind === "list" ? [block.items] : []))[0] ?? [];
  return listed.map(({ text }) => text.map((piece) => (typeof piece === "string" ? piece : "")).join(""));
}

test("papers without a day come after those that have one", () => {
  const { documents } = input.register;
  const [first] = papers(input.register);
  const id = Object.keys(documents).find((each) => `${citedFully(documents[each], vi)}.` === first) ?? "";
  const { date, ...undated } = documents[id] ?? {};
  const register = { ...input.register, documents: { ...documents, [id]: undated } };
  expect(date).toBeDefined();
  expect(papers(register).at(-1)).toBe(`${citedFully(undated, vi)}.`);
});
