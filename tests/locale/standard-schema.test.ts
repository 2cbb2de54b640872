import { readFileSync } from "node:fs";
import { join } from "node:path";
import { calendar, law, parseLaw, parseWorkCalendar, procedures } from "phoihop/law";
import { evaluate, parsePlan, parseRegister } from "phoihop";
import { parseAssessment } from "phoihop/findings";
import { en } from "phoihop/locale/en";
import { vi } from "phoihop/locale/vi";
import { parseAmendment } from "phoihop/plan";
import { caoLanh } from "phoihop/plans/cao-lanh";
import { standardSchema } from "phoihop/schemas";
import { describe, expect, test } from "vitest";
import { issueText } from "../../src/locale/say/describe.js";
import type { Parsed } from "../../src/model/issue/issue.js";

const example = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, "../../examples/cao-lanh", name), "utf8"));
const minhHoa = example("minh-hoa.json");

/** Every parser, with what it takes. */
const readers: Readonly<Record<string, { parse: (value: unknown) => Parsed<unknown>; good: unknown }>> = {
  parsePlan: { parse: parsePlan, good: caoLanh },
  parseRegister: { parse: (value) => parseRegister(value, caoLanh), good: minhHoa },
  parseAmendment: {
    parse: (value) => parseAmendment(value, caoLanh),
    good: example("du-thao-dieu-chinh.json"),
  },
  parseLaw: { parse: (value) => parseLaw(value, procedures), good: law },
  parseWorkCalendar: { parse: parseWorkCalendar, good: calendar },
  parseAssessment: {
    parse: parseAssessment,
    good: (() => {
      const register = parseRegister(minhHoa, caoLanh);
      return register.ok ? evaluate(caoLanh, register.value, { asOf: "2025-12-31", law, calendar }) : null;
    })(),
  },
};

describe.each(Object.entries(readers))("%s as a Standard Schema", (_name, { parse, good }) => {
  const { validate, version, vendor } = standardSchema(parse, vi)["~standard"];

  test("says of which version and whose it is", () => {
    expect([version, vendor]).toEqual([1, "phoihop"]);
  });

  test("gives the value of what is right, and no issues", () => {
    const parsed = parse(good);
    expect(validate(good)).toEqual({ value: parsed.ok ? parsed.value : null });
  });

  test.each([null, 7, "text", [], {}, { formatVersion: 2, nonsense: true }])(
    "tells what is wrong with %j",
    (bad) => {
      const parsed = parse(bad);
      expect(parsed.ok).toBe(false);
      const result = validate(bad);
      expect(result.issues).toEqual(
        parsed.ok ? [] : parsed.issues.map((issue) => ({ ...issue, message: issueText(issue, vi) })),
      );
      expect(result).not.toHaveProperty("value");
    },
  );
});

test("an issue says its place as a path, its code and numbers, and its sentence in the language asked for", () => {
  const wrong = { ...caoLanh, issued: "25/03/2022" };
  const issues = [vi, en].map(
    (words) => standardSchema(parsePlan, words)["~standard"].validate(wrong).issues,
  );
  expect(issues).toEqual([
    [
      {
        code: "malformed",
        form: "partial-date",
        found: "25/03/2022",
        path: ["issued"],
        message: expect.any(String),
      },
    ],
    [
      {
        code: "malformed",
        form: "partial-date",
        found: "25/03/2022",
        path: ["issued"],
        message: expect.any(String),
      },
    ],
  ]);
  expect(issues[0]?.[0]?.message).not.toBe(issues[1]?.[0]?.message);
});
