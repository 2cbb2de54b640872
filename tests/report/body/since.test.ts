import { reportOf } from "phoihop/report";
import { evaluate } from "phoihop";
import { describe, expect, test } from "vitest";
import { inputs, vi } from "../examples.js";

const input = inputs["so-ket-2023"];
const kept = evaluate(input.plan, input.register, input.moment);
const noted = (previous: typeof kept) =>
  JSON.stringify(reportOf({ ...input, previous }, vi).body).includes(
    "01 kết luận của bản đánh giá kỳ trước đã lưu không còn làm lại được như cũ",
  );

describe("a kept review that no longer comes out the same is told so", () => {
  test("also where nothing has moved since", () => {
    const findings = kept.findings.map((finding, index) =>
      index === 0 ? { ...finding, evidence: [], due: "2030-01-01" } : finding,
    );
    expect(noted(kept)).toBe(false);
    expect(noted({ ...kept, findings })).toBe(true);
  });
});
