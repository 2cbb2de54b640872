import { describe, expect, test } from "vitest";
import { parseWorkCalendar } from "../../src/api/law.js";
import { parseAmendment } from "../../src/api/plan.js";
import { jsonSchemas } from "../../src/api/schemas.js";
import { law } from "../../src/law/index.js";
import { ownLaw } from "../../src/model/law/own-law.js";
import { caoLanh } from "../../src/plans/cao-lanh/index.js";
import draft from "../../examples/cao-lanh/du-thao-dieu-chinh.json" with { type: "json" };

describe("every file that an office writes has its JSON Schema", () => {
  const schemas = jsonSchemas();

  test("by the name of its file", () => {
    expect(Object.keys(schemas).toSorted()).toEqual([
      "amendment",
      "assessment",
      "law",
      "own-law",
      "plan",
      "register",
      "work-calendar",
    ]);
  });

  test("which the file itself may name", () => {
    for (const schema of [schemas.amendment, schemas["own-law"], schemas["work-calendar"], schemas.law])
      expect(schema.properties).toHaveProperty("$schema");
    expect(parseAmendment({ $schema: "amendment.json", ...draft }, caoLanh)).toEqual(
      parseAmendment(draft, caoLanh),
    );
  });

  test("an own law file needs a name and a version, and of a criterion only what differs", () => {
    expect(schemas["own-law"].required).toEqual(["id", "version"]);
    const own = { id: "own", version: "1", criteria: { "c-ste-3": { advice: true } } };
    expect(ownLaw().safeParse(own).success).toBe(true);
    expect(ownLaw().safeParse(law).success).toBe(true);
    expect(ownLaw().safeParse({ ...own, criteria: { "c-ste-3": { advise: true } } }).success).toBe(false);
  });
});

describe("a calendar of working days", () => {
  const year = { from: "2025-01-01", to: "2025-12-31", holidays: ["2025-01-01"], worked: ["2025-04-26"] };

  test("comes out as it was written, without the name of its schema", () => {
    expect(parseWorkCalendar({ $schema: "x", ...year })).toEqual({ ok: true, value: year, warnings: [] });
  });

  test("says every day that lies beyond it, each at its place", () => {
    const parsed = parseWorkCalendar({
      ...year,
      holidays: ["2024-12-31", "2025-01-01"],
      worked: ["2026-01-03"],
    });
    expect(parsed.ok ? [] : parsed.issues.map(({ code, path }) => [code, ...path])).toEqual([
      ["outside-period", "holidays", 0],
      ["outside-period", "worked", 0],
    ]);
  });

  test.each([null, [], "2025", 7, { ...year, holidays: "2025-01-01" }, { ...year, days: [] }])(
    "that is none is refused: %j",
    (nonsense) => expect(parseWorkCalendar(nonsense).ok).toBe(false),
  );
});
