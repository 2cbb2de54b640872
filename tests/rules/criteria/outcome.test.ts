import { describe, expect, test } from "vitest";
import type { LegalTest } from "../../../src/model/law/legal-test.js";
import { toldBy } from "./one-test.js";
import { within } from "./terms.js";

describe("several terms together", () => {
  const calendar = { from: "2022-01-01", to: "2023-12-31", holidays: [] };
  const term = (atMost: number, stage: string): LegalTest =>
    within({ reach: [{ stage }], atMost, unit: "days", by: "authority" });
  const filed = (kind: "allOf" | "anyOf", of: readonly LegalTest[]) =>
    toldBy(
      { kind, of },
      {
        acts: { "mark.filed": "2022-03-01", "mark.published": "2022-03-31", "mark.granted": "2022-04-20" },
        calendar,
      },
      { at: "mark.filed" },
      "verdict",
      "overrun",
    );
  // Ten days end on 11 March, twenty on 21 March: all of them days of work.
  const [ten, twenty, forty] = [
    term(10, "mark.published"),
    term(20, "mark.granted"),
    term(41, "mark.published"),
  ];

  test("are overrun by the longest where all must be kept, by the shortest where one is enough", () => {
    expect(filed("allOf", [ten, twenty])).toEqual([
      { verdict: "unmet", overrun: { days: 30, by: "authority" } },
    ]);
    expect(filed("allOf", [twenty, ten])).toEqual([
      { verdict: "unmet", overrun: { days: 30, by: "authority" } },
    ]);
    expect(filed("anyOf", [ten, twenty])).toEqual([
      { verdict: "unmet", overrun: { days: 20, by: "authority" } },
    ]);
    expect(filed("anyOf", [twenty, ten])).toEqual([
      { verdict: "unmet", overrun: { days: 20, by: "authority" } },
    ]);
  });

  test("are overrun by those that are, whatever else was kept", () => {
    expect(filed("allOf", [ten, forty])).toEqual([
      { verdict: "unmet", overrun: { days: 20, by: "authority" } },
    ]);
    expect(filed("allOf", [forty, ten])).toEqual([
      { verdict: "unmet", overrun: { days: 20, by: "authority" } },
    ]);
  });

  test("are not overrun where one is enough and was kept", () => {
    expect(filed("anyOf", [ten, forty])).toEqual([{ verdict: "met", overrun: null }]);
  });
});
