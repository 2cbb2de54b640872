import { expect, test } from "vitest";
import type { Decision } from "../../../src/model/register/decision.js";
import type { FactRecord, RegisterRecord } from "../../../src/model/register/record.js";
import type { Register } from "../../../src/model/register/register.js";
import type { Requirement } from "../../../src/model/requirement/requirement.js";
import type { Subject } from "../../../src/model/register/subject.js";
import { LEAD, planWith } from "../arbitrary-plan.js";
import { kept } from "../oracle/keeping.js";
import { promisedIn, worldsOf } from "../oracle/worlds.js";

interface Given {
  readonly requirement: Requirement;
  readonly subjects?: Readonly<Record<string, Subject>>;
  readonly records?: readonly RegisterRecord[];
  readonly completeTo?: string | undefined;
  readonly decisions?: readonly Decision[];
  readonly when?: Requirement;
  readonly due?: string;
}

const TOLD = "2026-01-15";
const KINDS = ["application", "decision", "certificate", "voucher", "report", "news"] as const;
const documents: Register["documents"] = Object.fromEntries(
  KINDS.flatMap((kind) => ["1", "2", "3"].map((number) => [`${kind}-${number}`, { kind }] as const)),
);

let count = 0;
/** One proved fact, unless its paper is another. */
const fact = (
  subject: string,
  stage: string,
  on: string,
  more: Partial<Omit<FactRecord, "on" | "evidence">> & { readonly paper?: string } = {},
): FactRecord => {
  const { paper, ...rest } = more;
  count += 1;
  return { id: `r${count}`, subject, stage, on, recorded: TOLD, evidence: [paper ?? "decision-1"], ...rest };
};

/** All that the promise may have come to, whatever happened besides what is on file. */
function possible(
  { requirement, subjects, records = [], completeTo, decisions = [], ...terms }: Given,
  asOf: string,
) {
  const plan = planWith(requirement, terms);
  const promised = promisedIn(plan);
  const register: Register = {
    formatVersion: 2,
    id: "so",
    plan: "small",
    nature: "illustrative",
    title: { vi: "Sổ" },
    units: {},
    subjects: subjects ?? { a: { name: "A", for: ["lime"] }, b: { name: "B", for: ["lime"] } },
    documents,
    records,
    statements:
      completeTo === undefined
        ? []
        : [
            {
              id: "st",
              by: LEAD,
              procedure: requirementProcedure(requirement),
              upTo: completeTo,
              recorded: TOLD,
              evidence: ["report-1"],
            },
          ],
    decisions,
    notes: [],
  };
  const { worlds } = worldsOf(promised, register, {
    knownBy: null,
    days: [asOf],
    exhaustive: 300,
    sampled: 600,
    seed: 1,
  });
  expect(worlds.length).toBeGreaterThan(0);
  return [
    ...new Set(worlds.map((world) => kept({ promised, world, ofNothing: "not-applicable" }, asOf))),
  ].toSorted();
}

const requirementProcedure = (requirement: Requirement) =>
  "stage" in requirement ? (requirement.stage.split(".")[0] ?? "") : "mark";

const granted = { kind: "count", stage: "mark.granted" } as const;

test("1. an implied allocation took place, its amount is not known", () => {
  const given: Given = {
    requirement: {
      kind: "sum",
      stage: "budget.allocated",
      attribute: "amount",
      atLeast: { percent: 100, of: { kind: "sum", stage: "budget.approved", attribute: "amount" } },
    },
    records: [
      fact("a", "budget.approved", "2022-01-10", { attributes: { amount: 100 } }),
      fact("a", "budget.paid", "2022-03-01", { paper: "voucher-1", attributes: { amount: 100 } }),
    ],
    completeTo: "2025-12-31",
  };
  expect(possible(given, "2022-12-31")).toEqual(["met", "unmet"]);
});

test("granted twice, the second time after the term of the first has surely run out: two tries, and the first was accepted", () => {
  const given: Given = {
    requirement: { kind: "count", stage: "mark.accepted", valid: true, atLeast: 1 },
    records: [
      fact("a", "mark.granted", "2021-03-01", { paper: "certificate-1" }),
      fact("a", "mark.granted", "2023-09-01", { paper: "certificate-2" }),
    ],
  };
  expect(possible(given, "2022-03-01")).toEqual(["met"]);
});

test("3. refused, then certified: it counts, and is valid", () => {
  const records = [
    fact("a", "mark.refused", "2022-03-01"),
    fact("a", "mark.granted", "2022-09-01", { paper: "certificate-1" }),
  ];
  expect(
    possible(
      { requirement: { ...granted, valid: true, atLeast: 1 }, records, completeTo: "2025-12-31" },
      "2022-12-31",
    ),
  ).toEqual(["met"]);
});

test("4. an implied act that is not on file lies after the statement: unmet at the due day, late afterwards", () => {
  const given: Given = {
    requirement: { kind: "count", stage: "budget.allocated", atLeast: 1 },
    records: [fact("a", "budget.paid", "2023-01-15", { paper: "voucher-1" })],
    completeTo: "2022-12-31",
  };
  expect(possible(given, "2022-12-31")).toEqual(["unmet"]);
  expect(possible(given, "2023-01-15")).toEqual(["met"]);
});

test("6. a withdrawal that is itself withdrawn gives the record back", () => {
  const record = fact("a", "mark.granted", "2022-03-01", { id: "r", paper: "certificate-1" });
  const withdrawal = { id: "w1", recorded: TOLD, corrects: "r" };
  const given = { requirement: { ...granted, atLeast: 1 }, completeTo: "2025-12-31" } as const;
  expect(possible({ ...given, records: [record, withdrawal] }, "2022-12-31")).toEqual(["unmet"]);
  expect(
    possible(
      { ...given, records: [record, withdrawal, { id: "w2", recorded: TOLD, corrects: "w1" }] },
      "2022-12-31",
    ),
  ).toEqual(["met"]);
});

test("9. two certified that are put forward for nothing are possible", () => {
  const given: Given = {
    requirement: { ...granted, for: ["lime"], atLeast: 2 },
    subjects: { a: { name: "A" }, b: { name: "B" } },
    records: [
      fact("a", "mark.granted", "2022-03-01", { paper: "certificate-1" }),
      fact("b", "mark.granted", "2022-03-01", { paper: "certificate-2" }),
    ],
    completeTo: "2025-12-31",
  };
  expect(possible(given, "2022-12-31")).toEqual(["met", "unmet"]);
});

test("10. complete to the due day: broken on it, not known since", () => {
  const given = { requirement: { ...granted, atLeast: 1 }, completeTo: "2022-12-31" } as const;
  expect(possible(given, "2022-12-31")).toEqual(["unmet"]);
  expect(possible(given, "2023-01-01")).toEqual(["met", "unmet"]);
});

test("22. one certificate for two, or names alike: one sure, two at most", () => {
  const records = (paper: string) => [
    fact("a", "mark.granted", "2022-03-01", { paper: "certificate-1" }),
    fact("b", "mark.granted", "2022-09-01", { paper }),
  ];
  const given = { requirement: { ...granted, atLeast: 2 }, completeTo: "2025-12-31" } as const;
  expect(possible({ ...given, records: records("certificate-2") }, "2022-12-31")).toEqual(["met"]);
  expect(possible({ ...given, records: records("certificate-1") }, "2022-12-31")).toEqual(["met", "unmet"]);
  const subjects = { a: { name: "Ánh Dương" }, b: { name: "ÁNH DƯƠNG" } };
  expect(possible({ ...given, subjects, records: records("certificate-2") }, "2022-12-31")).toEqual([
    "met",
    "unmet",
  ]);
  const apart: Decision = {
    kind: "same",
    what: "subjects",
    ids: ["a", "b"],
    same: false,
    id: "d",
    by: "department",
    on: TOLD,
    recorded: TOLD,
  };
  expect(
    possible({ ...given, subjects, records: records("certificate-2"), decisions: [apart] }, "2022-12-31"),
  ).toEqual(["met"]);
});

test("15. a word of the other side: so far, and at the due day only one that covers it", () => {
  const word: Decision = {
    kind: "attestation",
    commitment: "p",
    kept: true,
    id: "d",
    by: "department",
    on: "2022-03-01",
    recorded: TOLD,
    evidence: ["report-1"],
  };
  const requirement = { kind: "attested", by: "province" } as const;
  expect(possible({ requirement, decisions: [word] }, "2022-06-30")).toEqual(["met"]);
  expect(possible({ requirement, decisions: [word] }, "2022-12-31")).toEqual(["open"]);
  expect(possible({ requirement, decisions: [{ ...word, upTo: "2022-12-31" }] }, "2022-12-31")).toEqual([
    "met",
  ]);
});

test("23. over half of the schools, one opened on a day not known: not enough on any day", () => {
  const school = { kind: "count", stage: "mark.filed" } as const;
  const given: Given = {
    requirement: { kind: "count", stage: "mark.accepted", moreThan: { percent: 50, of: school } },
    records: [
      fact("a", "mark.filed", "2022-03-02", { paper: "application-1" }),
      fact("a", "mark.accepted", "2022-03-02"),
      fact("b", "mark.filed", "2022-03-02/2022-03-04", { paper: "application-2" }),
    ],
    completeTo: "2022-03-05",
    due: "2022-03-03",
  };
  for (const day of ["2022-03-03", "2022-03-04", "2022-03-05", "2022-03-06"])
    expect(possible(given, day)).toEqual(["met", "unmet"]);
});

test("26. the rate of a year stands from its last day on, whenever published", () => {
  const records = [
    fact("a", "survey.measured", "2022", { paper: "report-1", attributes: { rate: 5, herd: 1 } }),
  ];
  const requirement = { kind: "latest", stage: "survey.measured", attribute: "rate", atMost: 5 } as const;
  expect(possible({ requirement, records }, "2022-12-31")).toEqual(["met"]);
  expect(possible({ requirement, records }, "2022-06-30")).toEqual(["open"]);
});

test("27. of running totals the last one of each", () => {
  const records = [
    fact("a", "survey.measured", "2022-03-31", { paper: "report-1", attributes: { herd: 101 } }),
    fact("a", "survey.measured", "2022-06-30", { paper: "report-2", attributes: { herd: 104 } }),
    fact("b", "survey.measured", "2022-06-30", { paper: "report-3", attributes: { herd: 6 } }),
  ];
  const herd = { kind: "latest", stage: "survey.measured", attribute: "herd" } as const;
  expect(
    possible({ requirement: { ...herd, atLeast: 110 }, records, completeTo: "2022-12-31" }, "2022-12-31"),
  ).toEqual(["met"]);
  expect(
    possible({ requirement: { ...herd, moreThan: 110 }, records, completeTo: "2022-12-31" }, "2022-12-31"),
  ).toEqual(["unmet"]);
});

test("28. one decision that tells two days tells two acts; two of one day and figure are perhaps one", () => {
  const requirement = { kind: "sum", stage: "budget.allocated", attribute: "amount", atLeast: 177 } as const;
  const act = (on: string, amount: number, paper: string) =>
    fact("a", "budget.allocated", on, { paper, attributes: { amount } });
  const told = (records: readonly FactRecord[]) =>
    possible({ requirement, records, completeTo: "2025-12-31" }, "2022-12-31");
  expect(told([act("2022-03-01", 85, "decision-1"), act("2022-06-01", 92, "decision-1")])).toEqual(["met"]);
  expect(told([act("2022-03-01", 90, "decision-1"), act("2022-03-01", 90, "decision-2")])).toEqual([
    "met",
    "unmet",
  ]);
  expect(told([act("2022-03-01", 90, "decision-1"), act("2022-03-01", 90, "decision-1")])).toEqual(["unmet"]);
});

test("29. a cut that no paper proves: one of the two amounts, never both", () => {
  const records = [
    fact("a", "budget.allocated", "2022-03-01", { id: "old", attributes: { amount: 80 } }),
    fact("a", "budget.allocated", "2022-06-01", {
      replaces: "old",
      paper: "news-1",
      attributes: { amount: 50 },
    }),
  ];
  const sum = { kind: "sum", stage: "budget.allocated", attribute: "amount" } as const;
  const given = { records, completeTo: "2025-12-31" };
  expect(possible({ ...given, requirement: { ...sum, atLeast: 50 } }, "2022-12-31")).toEqual(["met"]);
  expect(possible({ ...given, requirement: { ...sum, atLeast: 80 } }, "2022-12-31")).toEqual([
    "met",
    "unmet",
  ]);
  expect(possible({ ...given, requirement: { ...sum, moreThan: 80 } }, "2022-12-31")).toEqual(["unmet"]);
});

test("29a. both perhaps the same, one of them in the whole", () => {
  const given: Given = {
    requirement: {
      ...granted,
      within: "2022",
      atLeast: { percent: 100, of: { kind: "count", stage: "mark.granted", for: ["lime"] } },
    },
    subjects: { a: { name: "Ánh Dương", for: ["lime"] }, b: { name: "ánh dương", for: ["row-2"] } },
    records: [
      fact("a", "mark.granted", "2021-09-01", { paper: "certificate-1" }),
      fact("b", "mark.granted", "2022-03-01", { paper: "certificate-2" }),
    ],
    completeTo: "2025-12-31",
  };
  expect(possible(given, "2022-12-31")).toContain("unmet");
});

test("29b. each a subject of its own: nothing is doubled", () => {
  const names = ["Xã Một", "Xã Hai", "Xã Ba"];
  const records = names.map((_, index) =>
    fact(`s${index}`, "training.held", "2022-03-01", { paper: "report-1", attributes: { trainees: 30 } }),
  );
  const subjects = Object.fromEntries(names.map((name, index) => [`s${index}`, { name, for: ["lime"] }]));
  const requirement = { kind: "sum", stage: "training.held", attribute: "trainees", atLeast: 90 } as const;
  expect(possible({ requirement, subjects, records, completeTo: "2025-12-31" }, "2022-12-31")).toEqual([
    "met",
  ]);
});

test("29c. waived until the due day: it does not apply the day after either", () => {
  const waiver: Decision = {
    kind: "waiver",
    commitment: "p",
    id: "w",
    by: "department",
    on: "2022-03-01",
    until: "2022-12-31",
    recorded: TOLD,
    evidence: ["report-1"],
  };
  const given = { requirement: { ...granted, atLeast: 1 }, decisions: [waiver] } as const;
  expect(possible(given, "2023-01-01")).toEqual(["not-applicable"]);
  const when = { kind: "count", stage: "mark.filed", atLeast: 1 } as const;
  const records = [fact("a", "mark.filed", "2023-03-01", { paper: "application-1" })];
  expect(
    possible(
      { requirement: { ...granted, atLeast: 1 }, when, records, completeTo: "2025-12-31" },
      "2023-06-30",
    ),
  ).toEqual(["not-applicable"]);
});

test("29d. granted, revoked, granted anew: valid", () => {
  const records = [
    fact("a", "mark.filed", "2022-01-05", { paper: "application-1" }),
    fact("a", "mark.granted", "2022-02-01", { paper: "certificate-1" }),
    fact("a", "mark.revoked", "2022-03-01"),
    fact("a", "mark.granted", "2022-04-01", { paper: "certificate-2" }),
  ];
  const requirement = { ...granted, valid: true, atLeast: 1 } as const;
  expect(possible({ requirement, records, completeTo: "2025-12-31" }, "2022-12-31")).toEqual(["met"]);
  expect(
    possible({ requirement, records: records.slice(0, 3), completeTo: "2025-12-31" }, "2022-12-31"),
  ).toEqual(["unmet"]);
});

test("29e. put forward for the task, where its item is asked", () => {
  const given: Given = {
    requirement: { ...granted, for: ["lime"], atLeast: 1 },
    subjects: { a: { name: "A", for: ["row-1"] } },
    records: [fact("a", "mark.granted", "2022-03-01", { paper: "certificate-1" })],
    completeTo: "2025-12-31",
  };
  expect(possible(given, "2022-12-31")).toEqual(["met", "unmet"]);
});
