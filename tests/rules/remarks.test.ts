import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/rules/evaluate.js";
import { frameNamed, inputOf, type Case } from "./case.js";

const frame = frameNamed("two-offices");
const title = { vi: "để thử", en: "for tests" };
const remarksOf = (given: Omit<Case, "title" | "days">, asOf = "2023-12-31") => {
  const { plan, register } = inputOf(frame, { ...given, title, days: [] });
  return evaluate(plan, register, { asOf }).remarks;
};
const filed = { kind: "count", stage: "mark.filed", atLeast: 1 };
const granted = { subject: "m", stage: "mark.granted", on: "2023-06-01", evidence: ["certificate-1"] };

describe("a statement that is wrong about an act", () => {
  const given = (upTo: string, more: object = {}) => ({
    promises: { p: { needs: filed } },
    subjects: { m: "Ổi Cao Lãnh" },
    records: [{ ...granted, ...more }],
    statements: [{ procedure: "mark", upTo }],
  });

  test("a filing that the grant implies, when all had been declared entered: no day is left for it", () => {
    expect(remarksOf(given("2023-06-01"))).toEqual([
      {
        code: "statement-wrong",
        statement: "st1",
        subject: { id: "m", name: "Ổi Cao Lãnh" },
        stage: { vi: "đã nộp đơn", en: "filed" },
        records: ["r1"],
      },
    ]);
  });

  test("where a day is left the act lies there, and the statement may be right", () => {
    expect(remarksOf(given("2023-05-31"))).toEqual([]);
  });

  test("of an act that is not proved nothing is implied, so nothing is wrong", () => {
    expect(remarksOf(given("2023-06-01", { evidence: ["report-0"] }))).toEqual([]);
  });

  test("nor where another grant is proved, after the mark was revoked", () => {
    const national = { ...filed, where: [{ attribute: "level", in: ["quốc gia"] }] };
    const all = given("2021-12-31", { on: "2021-06-01", evidence: ["report-0"] });
    const revoked = { subject: "m", stage: "mark.revoked", on: "2022-02-01", evidence: ["decision-1"] };
    const records = [...all.records, revoked, granted];
    expect(remarksOf({ ...all, promises: { p: { needs: national } }, records })).toEqual([]);
  });

  test("nothing is missing where the act itself is on file", () => {
    const all = given("2023-06-01");
    const first = { ...granted, stage: "mark.filed", on: "2023-01-05", evidence: ["application-1"] };
    expect(remarksOf({ ...all, records: [first, ...all.records] })).toEqual([]);
  });

  test("nor where it is on file without its first possible day", () => {
    const all = given("2023-06-01");
    const first = { ...granted, stage: "mark.filed", on: "../2023-05-01", evidence: ["application-1"] };
    expect(remarksOf({ ...all, records: [first, ...all.records] })).toEqual([]);
  });

  test("of several statements one that leaves a day is enough", () => {
    const all = given("2023-06-01");
    const statements = [...all.statements, { procedure: "mark", upTo: "2023-05-31" }];
    expect(remarksOf({ ...all, statements })).toEqual([]);
  });

  test("of several records of the act that implies it one that is proved is enough", () => {
    const all = given("2023-06-01");
    const records = [
      ...all.records,
      { ...granted, evidence: ["certificate-1", "report-0"] },
      { ...granted, evidence: [] },
    ];
    expect(remarksOf({ ...all, records }).map(({ code }) => code)).toEqual(["statement-wrong"]);
  });
});

describe("subjects that are perhaps one", () => {
  const two = {
    promises: { p: { needs: { kind: "count", stage: "mark.granted", atLeast: 2 } } },
    subjects: { m: "Công ty Sao Mai", n: "CTY SAO MAI" },
    records: [granted, { ...granted, subject: "n", evidence: ["certificate-2"] }],
  };
  const asked = {
    code: "perhaps-the-same",
    subjects: [
      { id: "m", name: "Công ty Sao Mai" },
      { id: "n", name: "CTY SAO MAI" },
    ],
  };

  test("are told once, in however many procedures they stand", () => {
    expect(remarksOf(two)).toEqual([asked]);
    const signed = { stage: "contract.signed", on: "2023-02-01", evidence: ["contract-1"] };
    const more = [...two.records, { ...signed, subject: "m" }, { ...signed, subject: "n" }];
    expect(remarksOf({ ...two, records: more }).filter(({ code }) => code === "perhaps-the-same")).toEqual([
      asked,
    ]);
  });

  test("are not told when a person has decided", () => {
    for (const same of [true, false]) {
      const decision = { kind: "same", what: "subjects", ids: ["m", "n"], same, on: "2023-07-01" };
      expect(remarksOf({ ...two, decisions: [decision] })).toEqual([]);
    }
  });
});

describe("one paper used twice", () => {
  const promises = {
    p: { needs: { kind: "count", stage: "mark.granted", for: ["row-1"], atLeast: 1 } },
    q: { needs: { kind: "count", stage: "mark.granted", for: ["row-2"], atLeast: 1 } },
  };
  const records = [granted, { ...granted, subject: "n" }];

  test("for promises that have no subject in common", () => {
    const subjects = { m: { for: ["row-1"] }, n: { for: ["row-2"] } };
    expect(remarksOf({ promises, subjects, records })).toContainEqual({
      code: "double-use",
      document: "certificate-1",
      commitments: ["p", "q"],
    });
  });

  test("not where one subject serves both", () => {
    const subjects = { m: { for: ["row-1", "row-2"] } };
    expect(remarksOf({ promises, subjects, records: [granted] })).toEqual([]);
  });
});

describe("a statement that a later record disputes", () => {
  const statements = [{ procedure: "mark", upTo: "2023-12-31", recorded: "2024-01-10" }];
  const given = { promises: { p: { needs: filed } }, subjects: { m: "Ổi", n: "Chanh" }, statements };
  const act = {
    id: "act",
    subject: "m",
    stage: "mark.filed",
    on: "2023-06-01",
    evidence: ["application-1"],
    recorded: "2024-02-01",
  };
  const disputed = (id: string) => ({ code: "statement-disputed", statement: "st1", records: [id] });

  test("is told with the record", () => {
    expect(remarksOf({ ...given, records: [act] }, "2024-12-31")).toEqual([disputed("act")]);
  });

  test("a correction of what had been told before tells nothing new", () => {
    const first = { ...act, id: "first", on: "2023-05-01", recorded: "2023-07-01" };
    const corrected = [first, { ...act, corrects: "first" }];
    expect(remarksOf({ ...given, records: corrected }, "2024-12-31")).toEqual([]);
  });

  test("but one that names another subject does", () => {
    const first = { ...act, id: "first", subject: "n", recorded: "2023-07-01" };
    const corrected = [first, { ...act, corrects: "first" }];
    expect(remarksOf({ ...given, records: corrected }, "2024-12-31")).toEqual([disputed("act")]);
  });
});
