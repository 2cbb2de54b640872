import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseRegister } from "../../src/model/register/parse-register.js";
import { caoLanh } from "../../src/plans/cao-lanh/index.js";
import { evaluate } from "../../src/rules/evaluate.js";

const read = (file: string) => {
  const parsed = parseRegister(
    JSON.parse(readFileSync(join(import.meta.dirname, "../..", file), "utf8")),
    caoLanh,
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed;
};

/** The illustrative register as it was written in format version 1, before the letters of January 2026. */
const before = read("tests/fixtures/first-edition/minh-hoa.json");
const now = read("examples/cao-lanh/minh-hoa.json");

describe("a register of format version 1", () => {
  test("is read, and said to be so once", () => {
    expect(before.warnings.filter(({ code }) => code === "old-format")).toHaveLength(1);
  });

  test("loses nothing: every attribute it tells is declared, and lies where it belongs", () => {
    expect(before.warnings.filter(({ code }) => code === "attribute-dropped")).toEqual([]);
    expect(before.value.records).toEqual(now.value.records);
    expect(before.value.subjects).toEqual(now.value.subjects);
  });

  test.each(["2023-12-31", "2024-12-31", "2025-06-30", "2025-07-01", "2025-12-31", "2026-06-30"])(
    "as of %s it comes to what its version 2 comes to, but for the words that reach the last day",
    (asOf) => {
      const words = new Map(
        evaluate(caoLanh, now.value, { asOf }).findings.map(({ commitment, status }) => [commitment, status]),
      );
      const differing = evaluate(caoLanh, before.value, { asOf }).findings.filter(
        ({ commitment, status }) => words.get(commitment) !== status,
      );
      expect(differing.map(({ commitment, verdict }) => `${commitment} ${verdict}`)).toEqual(
        asOf < "2025-12-31" ? [] : ["huyen-50 unknown", "huyen-58 unknown"],
      );
    },
  );
});
