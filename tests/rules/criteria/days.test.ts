import { describe, expect, test } from "vitest";
import type { LegalTest } from "../../../src/model/law/legal-test.js";
import { toldBy, type Given } from "./one-test.js";

describe("less than five years have gone by", () => {
  const five = { kind: "younger", below: 5, unit: "years" } as const;
  const since = (founded: string, filed: string) =>
    toldBy(
      { ...five, since: { attribute: "founded-on" } },
      { attributes: { "founded-on": founded }, acts: { "st-enterprise.filed": filed } },
      { at: "st-enterprise.filed" },
      "verdict",
      "because",
    );

  test("up to the day before; on the day itself it is five years", () => {
    expect(since("2019-05-01", "2024-04-30")).toEqual([{ verdict: "met", because: [] }]);
    expect(since("2019-05-01", "2024-05-01")).toEqual([{ verdict: "unmet", because: [] }]);
  });

  test("for sure, where it is only known since when at the earliest", () => {
    expect(since("2019-05-01/..", "2024-04-30")).toEqual([{ verdict: "met", because: [] }]);
    expect(since("2019-05-01/..", "2024-05-01")).toMatchObject([{ verdict: "unknown" }]);
  });

  test("for sure not, where it is only known since when at the latest", () => {
    expect(since("../2019-05-01", "2024-05-01")).toEqual([{ verdict: "unmet", because: [] }]);
    expect(since("../2019-05-01", "2024-04-30")).toEqual([
      { verdict: "unknown", because: ["date-too-coarse r1 ..2019-05-01 founded-on"] },
    ]);
  });

  test("perhaps, where the act itself took place some day up to then", () => {
    expect(since("2019-05-01", "../2024-06-01")).toMatchObject([{ verdict: "unknown" }]);
    expect(since("2019-05-01", "../2024-04-30")).toMatchObject([{ verdict: "met" }]);
  });

  const sinceGrant = (given: Given) =>
    toldBy({ ...five, since: { stage: "mark.granted" } }, given, { at: "mark.filed" }, "verdict", "because");

  test("says nothing where the time never began", () => {
    const acts = { "mark.filed": "2022-05-01" };
    expect(sinceGrant({ acts, complete: true })).toEqual([{ verdict: "not-applicable", because: [] }]);
    expect(sinceGrant({ acts })).toEqual([
      { verdict: "unknown", because: [expect.stringMatching(/^act-missing/)] },
    ]);
  });

  test("up to the review, where the whole course is judged", () => {
    const rule: LegalTest = { ...five, since: { stage: "mark.granted" } };
    const until = (asOf: string) =>
      toldBy(rule, { acts: { "mark.granted": "2019-05-01" }, asOf }, { procedure: "mark" }, "verdict");
    expect(until("2024-04-30")).toEqual([{ verdict: "met" }]);
    expect(until("2024-05-01")).toEqual([{ verdict: "unmet" }]);
  });

  test("since an act of another subject is not since the act itself", () => {
    const rule: LegalTest = { ...five, since: { stage: "mark.granted", of: "relies-on" } };
    const given: Given = {
      declares: { "relies-on": { type: "text", of: "subject" } },
      attributes: { "relies-on": "other" },
      acts: { "mark.granted": "2023-05-01" },
      others: { other: { "mark.granted": "2015-05-01" } },
    };
    expect(toldBy(rule, given, { at: "mark.granted" }, "verdict")).toEqual([{ verdict: "unmet" }]);
  });

  test("since the same stage of another procedure is not since the act itself", () => {
    const rule: LegalTest = { ...five, since: { stage: "mark.filed" } };
    const acts = { "mark.filed": "2015-05-01", "st-enterprise.filed": "2023-05-01" };
    expect(toldBy(rule, { acts }, { at: "st-enterprise.filed" }, "verdict")).toEqual([{ verdict: "unmet" }]);
  });
});

describe("one day is not before another", () => {
  const rule: LegalTest = {
    kind: "not-before",
    day: { stage: "mark.granted" },
    than: { stage: "mark.filed" },
  };
  const filed = (acts: Given["acts"], more: Partial<Given> = {}) =>
    toldBy(rule, { acts, ...more }, { at: "mark.filed" }, "verdict", "because", "evidence");

  test("is not asked of what never took place", () => {
    expect(filed({ "mark.filed": "2022-05-01" }, { complete: true })).toEqual([
      { verdict: "not-applicable", because: [], evidence: [] },
    ]);
  });

  test("tells of the day that is not known well, the earlier first", () => {
    expect(filed({ "mark.filed": "2022-05-01", "mark.granted": "2022" })).toEqual([
      {
        verdict: "unknown",
        because: ["date-too-coarse r1 r2 2022-01-01..2022-12-31"],
        evidence: ["r1", "r2"],
      },
    ]);
    expect(filed({ "mark.filed": "2022-05", "mark.granted": "2022" })).toMatchObject([
      { because: ["date-too-coarse r1 r2 2022-05-01..2022-05-31"] },
    ]);
  });
});
