import { minutesOf } from "phoihop/report";
import { describe, expect, test } from "vitest";
import { inputs, vi } from "./examples.js";

const input = inputs["tong-ket-2025"];
const { parties } = input.plan;

describe("the points that a meeting must decide are left to as many sides as the plan has", () => {
  const third = { ...parties, hoi: { name: { vi: "Hội Nông dân", en: "Farmers' Union" }, head: "so-khcn" } };

  test.each([
    ["two", parties, "chỉ hai bên hoặc", "chỉ các bên"],
    ["three", third, "chỉ các bên hoặc", "hai bên"],
  ])("%s", (_, of, said, unsaid) => {
    const text = JSON.stringify(minutesOf({ ...input, plan: { ...input.plan, parties: of } }, vi).body);
    expect(text).toContain(said);
    expect(text).not.toContain(unsaid);
  });
});
