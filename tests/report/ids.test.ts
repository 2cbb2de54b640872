import { reportOf } from "phoihop/report";
import { describe, expect, test } from "vitest";
import { inputs, vi } from "./examples.js";

/** All that a reader reads; what a piece rests on, names of places in the paper, and the column for the office's own codes are not read. */
function readIn(value: unknown, key = ""): readonly string[] {
  if (key === "from" || key === "id" || key === "about") return [];
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap((one) => readIn(one));
  if (typeof value !== "object" || value === null) return [];
  if ("kind" in value && value.kind === "table" && "id" in value && value.id === "evidence") return [];
  return Object.entries(value).flatMap(([name, one]) => readIn(one, name));
}

describe.each(Object.entries(inputs))("the paper %s", (_name, input) => {
  test("calls no record by its id: by its row in the annex of evidence, or by what was done", () => {
    const texts = readIn(reportOf(input, vi));
    expect(texts.length).toBeGreaterThan(100);
    const ids = input.register.records.map(({ id }) => id).filter((id) => /[-.]/.test(id));
    const leaks = ids.flatMap((id) => texts.filter((text) => text.includes(id)).slice(0, 2));
    expect(leaks).toEqual([]);
  });
});
