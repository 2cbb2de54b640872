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
      text.map((piece) => (typeof piece === "string" ? piece : Object.values(piece).join(""))).join(""),
    );
    expect(texts.filter((text) => /^ ?:/u.test(text))).toEqual([]);
    expect(texts.some((text) => /^Chưa xác định: \d+ nội dung – /u.test(text))).toBe(true);
  });

  test("has no blank cell among those to be started", () => {
    const rows = blocks.flatMap((block) =>
      block.kind === "table" && block.id === "start" ? block.groups.flatMap(({ rows }) => rows) : [],
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { cells } of rows) expect(cells[1]).not.toBe("");
  });
});

describe("what is still in time", () => {
  const onTrack = vi.report.ahead.onTrack;

  test("is said to begin by the day in the table only where a row has one", () => {
    expect(onTrack(3, 0)).toBe(
      "Có 03 nội dung còn kịp thời hạn; các bước còn lại phải bắt đầu không muộn hơn ngày nêu trong bảng.",
    );
    expect(onTrack(3, 1)).toBe(
      "Có 03 nội dung còn kịp thời hạn, trong đó 01 nội dung đã bắt đầu; các bước còn lại phải bắt đầu không muộn hơn ngày nêu trong bảng.",
    );
    expect(onTrack(3, 3)).toBe("Có 03 nội dung đã bắt đầu và còn kịp thời hạn.");
  });

  test.each(Object.keys(inputs) as (keyof typeof inputs)[])("%s", (name) => {
    const body = reportOf({ ...inputs[name], form: "long" }, vi).body;
    const undated = body
      .flatMap((block) =>
        block.kind === "table" && block.id === "start" ? block.groups.flatMap(({ rows }) => rows) : [],
      )
      .filter(({ cells }) => cells[3] === null).length;
    expect(JSON.stringify(body).includes("nội dung đã bắt đầu")).toBe(undated > 0);
  });
});
