import { reportOf, type Block } from "phoihop/report";
import { describe, expect, test } from "vitest";
import { inputs, vi } from "../examples.js";

/** The promises of the plan, all owed by units that only act together with others. */
const together = (input: (typeof inputs)[keyof typeof inputs]) => ({
  ...input,
  form: "long" as const,
  plan: {
    ...input.plan,
    commitments: input.plan.commitments.map((commitment) => ({
      ...commitment,
      responsible: commitment.responsible.map((duty) => ({ ...duty, role: "partner" as const })),
    })),
  },
});

describe("a promise that names nobody in charge", () => {
  const blocks = Object.values(inputs).flatMap(
    (input): readonly Block[] => reportOf(together(input), vi).body,
  );

  test("is not owed by an empty name", () => {
    const items = blocks.flatMap((block) => (block.kind === "list" ? block.items : []));
    const texts = items.map(({ text }) =>
      text.map((piece) => (typeof piece === "string" ? piece : "")).join(""),
    );
    expect(texts.filter((text) => text.startsWith(" ("))).toEqual([]);
    expect(texts.some((text) => text.startsWith("Chưa xác định ("))).toBe(true);
  });

  test("has no blank cell among those to be started", () => {
    const rows = blocks.flatMap((block) =>
      block.kind === "table" && block.id === "start" ? block.groups.flatMap(({ rows }) => rows) : [],
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { cells } of rows) expect(cells[1]).not.toBe("");
  });
});
