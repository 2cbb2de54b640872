import { describe, expect, test } from "vitest";
import type { LegalTest } from "../../../src/model/law/legal-test.js";
import { law } from "../../../src/law/index.js";
import { judgeLaw } from "../../../src/rules/criteria/judge-law.js";
import { frame } from "../../law/law-case.js";
import { inputOf } from "../case.js";
import { toldBy, type Given } from "./one-test.js";

describe("a criterion", () => {
  const recorded: LegalTest = { kind: "recorded", what: { stage: "ocop.recognised" } };
  const again: Given = {
    acts: {
      "ocop.recognised": [
        { on: "2020-05-20", id: "old" },
        { on: "2023-05-20", id: "anew", replaces: "old" },
      ],
    },
  };
  const owned: LegalTest = { kind: "in", attribute: "unit", values: ["company"] };

  test("for the day of an act judges every one of its stage, replaced or not", () => {
    expect(toldBy(owned, again, { at: "ocop.recognised" }, "because")).toEqual([
      { because: ["attribute-missing old unit"] },
      { because: ["attribute-missing anew unit"] },
    ]);
  });

  test("for the day of the review judges only what stands then", () => {
    expect(toldBy(owned, again, { at: "ocop.recognised", on: "review" }, "because")).toEqual([
      { because: ["attribute-missing anew unit"] },
    ]);
  });

  test("of an end says nothing before it, for no act shows that it took place", () => {
    const given = { acts: { "mark.filed": "2022-05-01", "mark.granted": "2023-05-01" } };
    expect(toldBy(recorded, given, { at: "mark.revoked" }, "verdict")).toEqual([]);
  });

  test("of a stage asks for its act once a later one is on record, and only then", () => {
    const filed = { acts: { "mark.filed": "2022-05-01" } };
    const granted = { acts: { "mark.filed": "2022-05-01", "mark.granted": "2023-05-01" } };
    expect(toldBy(recorded, filed, { at: "mark.published" }, "verdict")).toEqual([]);
    expect(toldBy(recorded, granted, { at: "mark.published" }, "because")).toEqual([
      { because: ["act-missing mark.published"] },
    ]);
  });
});

describe("an act that is not on file, and that a later one implies", () => {
  /** Whether it is asked for, of a mark put forward for a place, when a unit that owes a promise has declared all marks entered. */
  const isAskedFor = (place: string, owes: object, by = "farm-office") => {
    const { plan, register } = inputOf(frame, {
      title: { vi: "", en: "" },
      promises: { p: { needs: { kind: "count", atLeast: 1, stage: "mark.granted" }, ...owes } },
      subjects: { it: { for: [place] } },
      records: [{ subject: "it", stage: "mark.granted", on: "2023-05-01", evidence: ["certificate-1"] }],
      statements: [{ procedure: "mark", upTo: "2025-12-31", by }],
      days: [],
    });
    const { criteria } = judgeLaw(plan, register, law, { asOf: "2025-12-31" });
    return criteria.some(({ causes }) => causes.some(({ code }) => code === "act-missing"));
  };

  test("is not asked for where all is declared entered by who owes a promise that the mark is put forward for", () => {
    expect(isAskedFor("lime", { about: "row-1" })).toBe(false);
    expect(isAskedFor("p", {})).toBe(false);
  });

  test("is asked for where that unit owes another promise", () => {
    expect(isAskedFor("lime", { about: "row-2" })).toBe(true);
  });

  test("is not asked for where a focal unit declares it, whatever it owes", () => {
    expect(isAskedFor("lime", { about: "row-2" }, "focal-office")).toBe(false);
  });
});
