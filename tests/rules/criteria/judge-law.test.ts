import { describe, expect, test } from "vitest";
import type { LegalTest } from "../../../src/model/law/legal-test.js";
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
