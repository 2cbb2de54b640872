import { describe, expect, test } from "vitest";
import { law } from "../../src/law/index.js";
import type { Criterion, CriterionVersion } from "../../src/model/law/criterion.js";
import type { LegalTest } from "../../src/model/law/legal-test.js";
import { saidOf, type LawCase } from "../law/law-case.js";
import { toldOf } from "../law/told.js";
import { timesTold, within } from "./criteria/terms.js";

type Given = Omit<LawCase, "title" | "expect">;

/** What one test says of a subject: of its last act of a stage, or, where none is named, of its whole course. */
function said(rule: LegalTest, given: Given, at?: string, procedure?: string) {
  const { verdict, codes } = told([{ test: rule }], given, at, procedure);
  return [verdict, ...codes];
}

/** The same of the versions of a law, verified and in force at any time where nothing else is said. */
function told(
  versions: readonly [Partial<CriterionVersion>, ...Partial<CriterionVersion>[]],
  given: Given,
  at?: string,
  procedure?: string,
) {
  const [first, ...others] = versions.map((version) => ({ ...LAW, ...version }));
  const criterion: Criterion = {
    statement: { vi: "để thử", en: "for tests" },
    procedure: procedure ?? at?.split(".")[0] ?? "",
    ...(at !== undefined && { at }),
    versions: [first ?? LAW, ...others],
  };
  const whole = { ...given, title: { vi: "", en: "" }, expect: { verdict: "" } };
  const remark = saidOf(whole, "own", { ...law, times: timesTold(), criteria: { own: criterion } });
  return { ...toldOf(remark), codes: remark?.causes.map(({ code }) => code) ?? [], remark };
}

const LAW: CriterionVersion = {
  from: null,
  to: null,
  test: { kind: "not-known" },
  basis: [{ instrument: "Luật (để thử)", confidence: "verified" }],
};
const UNVERIFIED: Pick<CriterionVersion, "basis"> = {
  basis: [{ instrument: "Luật (để thử)", confidence: "unverified" }],
};

describe("what was granted stands", () => {
  const stands: LegalTest = { kind: "stands", stage: "mark.granted" };
  const when = (reported: string) =>
    said(
      stands,
      {
        acts: {
          "mark-management.reported": reported,
          "mark.filed": "2020-01-10",
          "mark.granted": "2021-01-10",
          "mark.revoked": "2023-06-30",
        },
      },
      "mark-management.reported",
    );

  test("on a day before it ended, and not after", () => {
    expect([when("2023-03-01"), when("2023-07-01")]).toEqual([["met"], ["unmet"]]);
  });

  test("perhaps, where the judged act took place some day in the year in which it ended", () => {
    expect(when("2023")).toEqual(["unknown", "date-too-coarse"]);
  });
});

describe("a unit exists", () => {
  const when = (filed: string) =>
    said(
      { kind: "exists", attribute: "owner" },
      { acts: { "mark.filed": { on: filed, attributes: { owner: "lost-office" } } }, complete: true },
      "mark.filed",
    );

  test("on a day before it ended, and not after", () => {
    expect([when("2025-06-30"), when("2025-07-01")]).toEqual([["met"], ["unmet"]]);
  });

  test("perhaps, where the act took place some day in the year in which it ended", () => {
    expect(when("2025")).toEqual(["unknown", "date-too-coarse"]);
    expect(when("../2025-07-15")).toEqual(["unknown", "date-too-coarse"]);
  });
});

describe("the first of several acts", () => {
  const when = (day: string, acts: LawCase["acts"]["x"]) =>
    said(
      {
        kind: "not-before",
        day: { stage: "budget-line.disbursed" },
        than: { stage: "budget-line.estimated" },
      },
      { acts: { "budget-line.estimated": day, "budget-line.disbursed": acts } },
      "budget-line.estimated",
    );

  test("is the earliest, not the one on the first line", () => {
    expect(when("2023-05-01", ["2023-06-06", "2023-04-06"])).toEqual(["unmet"]);
    expect(when("2023-05-01", ["2023-06-06", "2023-09-06"])).toEqual(["met"]);
  });

  test("may be one whose day is known only roughly", () => {
    expect(when("2023-05-01", ["2023", "2023-06-06"])).toEqual(["unknown", "date-too-coarse"]);
    expect(when("2022-05-01", ["2023", "2023-06-06"])).toEqual(["met"]);
    expect(when("2023-07-01", ["2023", "2023-06-06"])).toEqual(["unmet"]);
  });

  test("may be one of which only a last day is known", () => {
    expect(when("2023-05-01", ["../2023-09-06", "2023-06-06"])).toEqual(["unknown", "date-too-coarse"]);
    expect(when("2023-07-01", ["../2023-09-06", "2023-06-06"])).toEqual(["unmet"]);
  });

  test("is not one that came in place of another, though its day is known only roughly", () => {
    const both = [
      { on: "2023-06-06", id: "v1" },
      { on: "2023", id: "v2", replaces: "v1" },
    ];
    expect(when("2023-05-01", both)).toEqual(["met"]);
  });

  test("is the one that is proved, of two on one day", () => {
    const proved = "2023-06-06";
    const unproved = { on: "2023-06-06", evidence: [] };
    expect(when("2023-05-01", [proved, unproved])).toEqual(["met"]);
    expect(when("2023-05-01", [unproved, proved])).toEqual(["met"]);
  });

  test("is sure where a proved one settles it, whatever a later one without papers", () => {
    expect(when("2023-05-01", ["2023-06-06", { on: "2023-09-06", evidence: [] }])).toEqual(["met"]);
    expect(when("2023-05-01", [{ on: "2023-06-06", evidence: [] }, "2023-09-06"])).toEqual([
      "unknown",
      "no-evidence",
    ]);
  });
});

describe("two attributes set side by side", () => {
  const acts = (evidence?: readonly string[]) => ({
    "st-enterprise.filed": {
      on: "2023-03-01",
      attributes: { "total-revenue": 100, receiver: "company" },
      ...(evidence && { evidence }),
    },
    "st-enterprise.certified": { on: "2023-05-01", attributes: { "st-revenue": 30, filer: "company" } },
  });
  const rules: readonly LegalTest[] = [
    { kind: "ratio", part: "st-revenue", whole: "total-revenue", percent: 30 },
    { kind: "same", attribute: "filer", as: "receiver" },
  ];

  const number = { type: "number", unit: { vi: "đồng" }, of: "act" } as const;
  const body = { type: "unit", of: "act" } as const;
  const declares = { "total-revenue": number, "st-revenue": number, receiver: body, filer: body };

  test.each(rules)("are sure where the papers prove both acts that state them: $kind", (rule) => {
    expect(said(rule, { declares, acts: acts() }, undefined, "st-enterprise")).toEqual(["met"]);
  });

  test.each(rules)("are not where those of the second prove nothing: $kind", (rule) => {
    expect(said(rule, { declares, acts: acts([]) }, undefined, "st-enterprise")).toEqual([
      "unknown",
      "no-evidence",
    ]);
  });
});

describe("a number", () => {
  const score = (value: number) =>
    said(
      { kind: "number", attribute: "score", below: 50 },
      { attributes: { score: value }, acts: { "ocop.recognised": "2023-05-01" } },
      "ocop.recognised",
    );

  test("may be bounded above alone", () => {
    expect([score(49.5), score(50)]).toEqual([["met"], ["unmet"]]);
  });
});

describe("a designation", () => {
  const named = (form: string, designation: string, on: string) =>
    said(
      { kind: "form", attribute: "designation", form },
      { attributes: { designation }, acts: { "base-standard.published": on } },
      "base-standard.published",
    );

  test("need not hold a year", () => {
    expect(named("TCCS {number}/{sign}", "TCCS 01/TP", "2023-03-01")).toEqual(["met"]);
    expect(named("TCCS {number}/{sign}", "TCCS 01", "2023-03-01")).toEqual(["unmet"]);
  });

  test("of an earlier year may be right where nobody knows since when it was published, of a later one not", () => {
    const form = "TCCS {number}:{year}/{sign}";
    expect(named(form, "TCCS 01:2020/TP", "../2023-03-01")).toEqual(["unknown", "date-too-coarse"]);
    expect(named(form, "TCCS 01:2024/TP", "../2023-03-01")).toEqual(["unmet"]);
  });
});

describe("a term", () => {
  const thirty = { atMost: 30, unit: "days", by: "filer" } as const;
  const registered = within({ ...thirty, reach: [{ stage: "st-task.result-registered" }] });
  const accepted = (given: Given) => said(registered, given, "st-task.accepted");

  test("that nobody knows when began is not surely kept, nor surely still running", () => {
    const acts = { "st-task.accepted": "../2023-03-01" };
    expect(accepted({ acts: { ...acts, "st-task.result-registered": "2023-03-20" } })).toEqual([
      "unknown",
      "date-too-coarse",
    ]);
    expect(accepted({ acts, asOf: "2023-03-20" })).toEqual(["unknown", "act-missing"]);
  });

  test("runs from the day of the review where the whole course is judged", () => {
    const acts = { "st-task.accepted": "2023-03-01" };
    expect(said(registered, { acts, asOf: "2023-03-20" }, undefined, "st-task")).toEqual([
      "unknown",
      "not-due",
    ]);
    expect(
      said(
        registered,
        { acts: { ...acts, "st-task.result-registered": "2023-03-10" } },
        undefined,
        "st-task",
      ),
    ).toEqual(["met"]);
  });

  test("is kept by whichever came first by a day that is known, though the other may have come before", () => {
    const either = within({
      ...thirty,
      reach: [{ attribute: "handed-in" }, { stage: "st-task.result-registered" }],
    });
    const attributes = { "handed-in": "2023-03-10/.." };
    const declares = { "handed-in": { type: "day", of: "subject" } } as const;
    const { verdict, found } = told(
      [{ test: either }],
      {
        declares,
        attributes,
        acts: { "st-task.accepted": "2023-03-01", "st-task.result-registered": "2023-03-20" },
      },
      "st-task.accepted",
    );
    expect({ verdict, found }).toEqual({
      verdict: "met",
      found: ["đã đăng ký kết quả thực hiện nhiệm vụ: 2023-03-20", "handed-in: 2023-03-10/.."],
    });
  });
});

describe("an act that is looked up", () => {
  test("is of no subject of the register, whatever word stands for one", () => {
    const { because } = told(
      [{ test: { kind: "recorded", what: { stage: "mark.filed", of: "other" } } }],
      {
        declares: { other: { type: "text", of: "subject" } },
        attributes: { other: "constructor" },
        acts: { "st-enterprise.filed": "2025-11-03" },
        complete: true,
      },
      "st-enterprise.filed",
    );
    expect(because).toEqual(["attribute-unusable r1 other constructor subject"]);
  });

  test("is told by its id where the plan has no such procedure, or no such stage", () => {
    const missing = ["elsewhere.done", "mark.done"].map((stage) =>
      told(
        [{ test: { kind: "recorded", what: { stage } } }],
        { acts: { "st-enterprise.filed": "2025-11-03" } },
        "st-enterprise.filed",
      ),
    );
    expect(missing.map(({ remark }) => remark?.causes)).toEqual([
      [
        {
          code: "act-missing",
          stage: "elsewhere.done",
          title: { vi: "elsewhere.done", en: "elsewhere.done" },
        },
      ],
      [{ code: "act-missing", stage: "mark.done", title: { vi: "mark.done", en: "mark.done" } }],
    ]);
  });
});

describe("the versions of a law", () => {
  const declares = { kind: { type: "text", of: "subject" } } as const;
  const signed = (
    versions: readonly [Partial<CriterionVersion>, ...Partial<CriterionVersion>[]],
    on: string,
    given: Partial<Given> = {},
  ) =>
    told(
      versions,
      { declares, ...given, acts: { "tt-contract.signed": on, ...given.acts } },
      "tt-contract.signed",
    );
  const kind = (...values: string[]): LegalTest => ({ kind: "in", attribute: "kind", values });
  const attributes = { kind: "a" };

  test("of which one is perhaps met and the other perhaps unmet leave it open which is likely", () => {
    const versions = [
      { ...UNVERIFIED, to: "2023-07-01", test: kind("a") },
      { ...UNVERIFIED, from: "2023-07-01", test: kind("b") },
    ] as const;
    expect(signed(versions, "2023-06", { attributes })).toMatchObject({ verdict: "unknown", likely: "met" });
    expect(signed(versions, "2023-08", { attributes })).toMatchObject({
      verdict: "unknown",
      likely: "unmet",
    });
    const { verdict, likely, codes } = signed(versions, "2023", { attributes });
    expect({ verdict, likely, codes }).toEqual({
      verdict: "unknown",
      likely: null,
      codes: ["date-too-coarse", "law-unverified"],
    });
  });

  test("leave a gap on the days between them", () => {
    const versions = [
      { to: "2023-03-01", test: kind("a") },
      { from: "2023-06-01", test: kind("a") },
    ] as const;
    const on = (day: string) => signed(versions, day, { attributes }).verdict;
    expect(["2023-02-28", "2023-03-01", "2023-06-01", "2023"].map(on)).toEqual([
      "met",
      "not-applicable",
      "met",
      "unknown",
    ]);
  });

  test("that were both broken tell of an overrun only as far as it is sure under each", () => {
    const filed = (atMost: number): LegalTest =>
      within({ reach: [{ stage: "tt-contract.filed" }], atMost, unit: "days", by: "filer" });
    const versions = [
      { to: "2023-07-01", test: filed(30) },
      { from: "2023-07-01", test: filed(60) },
    ] as const;
    const calendar = { from: "2023-01-01", to: "2024-12-31", holidays: [] };
    const acts = { "tt-contract.filed": "2023-12-01" };
    // Signed by 4 July at the latest: 60 days end on Saturday 2 September, so on Monday 4.
    expect(signed(versions, "2023-06-29/2023-07-04", { acts, calendar })).toMatchObject({
      verdict: "unmet",
      overrun: { days: 88, by: "filer" },
    });
  });

  test("decide where one of several sources is verified", () => {
    const basis = [...LAW.basis, ...UNVERIFIED.basis] as const;
    expect(signed([{ basis, test: kind("a") }], "2023-01-10", { attributes }).verdict).toBe("met");
    expect(signed([{ ...UNVERIFIED, test: kind("a") }], "2023-01-10", { attributes }).verdict).toBe(
      "unknown",
    );
  });

  test("of which one asks nothing leave only the day open", () => {
    const versions = [
      { to: "2023-07-01", when: kind("b"), test: kind("a") },
      { from: "2023-07-01", test: kind("a") },
    ] as const;
    expect(signed(versions, "2023", { attributes })).toMatchObject({
      verdict: "unknown",
      because: ["date-too-coarse r1 2023-01-01..2023-12-31"],
    });
  });

  test("ask nothing where their condition does not apply", () => {
    // The plan gives no name that the subject could bear.
    const when: LegalTest = { kind: "as-planned" };
    expect(signed([{ when, test: kind("b") }], "2023-01-10", { attributes }).verdict).toBe("not-applicable");
  });
});
