import { describe, expect, test } from "vitest";
import { isFact } from "../../../src/model/register/record.js";
import type { Register } from "../../../src/model/register/register.js";
import { snapshotAt } from "../../../src/rules/evaluate.js";
import { meaningOf } from "../../../src/rules/questions/meaning/meaning-of.js";
import { questions } from "../../../src/rules/questions/questions.js";
import { filing } from "../change/between.js";
import { filed, review, verdicts } from "./answering.js";

describe("an answer on what was granted or attested", () => {
  test("that what was granted still stands enters the day from which its term runs, and renewals enough", () => {
    const { plan, register, asOf, reply } = review(
      {
        promises: { marks: filed({ stage: "mark.granted", valid: true }) },
        subjects: { m: "Chanh" },
        records: [filing("m", "2003-03-01", { stage: "mark.granted", evidence: ["certificate-1"] })],
      },
      "2023-12-31",
    );
    const after = reply(register, "end:m", { code: "yes" });
    const more = after.records.slice(register.records.length).filter(isFact);
    expect(more.map(({ stage, on }) => `${stage} ${on}`)).toEqual([
      "mark.filed 2003-03-01",
      "mark.renewed 2023-12-31",
      "mark.renewed 2023-12-31",
    ]);
    expect(verdicts(plan, after, asOf)).toEqual(["met"]);
  });

  test("that what was granted ended on a day enters the end of that day, and of none after the one that was asked", () => {
    const { plan, register, asOf } = review(
      {
        promises: { marks: filed({ stage: "mark.granted", valid: true }) },
        subjects: { m: "Chanh" },
        records: [filing("m", "2024-02-01", { stage: "mark.granted", evidence: ["certificate-1"] })],
      },
      "2035-01-31",
    );
    const [question] = questions(plan, register, { asOf }).filter(({ asks }) => asks.code === "end");
    if (question === undefined) throw new Error("not asked");
    const teller = { snapshot: snapshotAt(plan, register, { asOf }), today: asOf, by: "farm-office" };
    const endedOn = (on: string) =>
      meaningOf(question.asks, { code: "no" }, { ...teller, on })
        .records?.filter(isFact)
        .map((one) => one.on);
    expect(endedOn("2025-05-01")).toEqual(["2025-05-01"]);
    expect(endedOn("2026-06-01")).toEqual(["2025-12-31"]);
    const standing = meaningOf(question.asks, { code: "yes" }, { ...teller, on: "2025-05-01" });
    expect(standing).toEqual(meaningOf(question.asks, { code: "yes" }, teller));
  });

  test("that a duty was kept takes back what its side said otherwise that day, and nothing else", () => {
    const word = (id: string, by: string, on: string, kept: boolean) => ({
      id,
      kind: "attestation",
      commitment: "help",
      by,
      on,
      kept,
      evidence: [`letter-${id}`],
    });
    const { register, reply } = review(
      {
        promises: { help: { needs: { kind: "attested", by: "district" } } },
        decisions: [
          word("earlier", "committee", "2024-06-30", false),
          word("wrong", "committee", "2024-12-31", false),
          word("right", "focal-office", "2024-12-31", true),
          word("other-side", "department", "2024-12-31", false),
        ],
      },
      "2024-12-31",
    );
    const after = reply(register, "attest:district", { code: "yes" });
    expect(after.decisions.flatMap(({ corrects = [] }) => corrects)).toEqual(["wrong"]);
  });
});

/** What an answer corrects and withdraws, as the id corrected, and the day that is told in its place. */
const corrected = (before: Register, after: Register) =>
  after.records
    .slice(before.records.length)
    .map((record) =>
      isFact(record) ? `${record.corrects ?? "new"} ${record.on ?? ""}` : `not ${record.corrects}`,
    );

describe("an answer on what was corrected", () => {
  const subjects = { m: "Chanh" };
  const onFile = (records: readonly object[], more: object = {}) =>
    review({
      promises: { marks: filed(more) },
      subjects,
      records: records.map((record) => ({ ...record })),
      statements: [{ procedure: "mark", upTo: "2024-12-31" }],
    });
  const first = filing("m", "2024-02-01");
  const later = (id: string, corrects: string, more: object = {}) =>
    filing("m", "2024-03-01", { id, corrects, evidence: [], ...more });

  test("withdraws with a correction all that it had corrected in turn", () => {
    const { register, reply } = onFile([first, later("m2", "m"), later("m3", "m2")]);
    const after = reply(register, "prove:m3", { code: "no" });
    expect(corrected(register, after).toSorted()).toEqual(["not m", "not m2", "not m3"]);
  });

  test("withdraws one of two corrections alone, for the other stands in the same place", () => {
    const { register, reply } = onFile([first, later("m2", "m"), later("m3", "m", { on: "2024-04-01" })]);
    const after = reply(register, "prove:m2", { code: "no" });
    expect(corrected(register, after)).toEqual(["not m2"]);
  });

  test("speaks of what stands now in the place of the record that was asked about", () => {
    const { register, reply } = onFile([filing("m", "2024-02-01", { evidence: [] })]);
    const since = {
      ...register,
      records: [...register.records, { ...register.records[0], ...later("m2", "m"), recorded: "2024-12-31" }],
    };
    const after = reply(since, "prove:m", { code: "yes" });
    expect(corrected(since, after)).toEqual(["m2 2024-03-01"]);
  });

  test("keeps of two tellings the one that stands in the place of the right one", () => {
    const { register, reply } = onFile(
      [first, filing("m", "2024-05-01", { id: "n", evidence: ["application-n"] })],
      {
        within: { to: "2024-03-31" },
      },
    );
    const since = {
      ...register,
      records: [
        ...register.records,
        { ...later("m2", "m", { evidence: ["application-m"] }), recorded: "2024-12-31" },
      ],
    };
    const after = reply(since, "settle:m", { code: "right", record: "m" });
    expect(corrected(since, after)).toEqual(["not n"]);
  });
});

describe("the days of a record that is told again", () => {
  test.each([
    { on: "2024", recorded: "2024-06-30", told: "2024-01-01/2024-06-30" },
    { recorded: "2024-06-30", told: "../2024-06-30" },
    { on: "2024-06-30/2024-12-31", recorded: "2024-06-30", told: "2024-06-30" },
    { on: "2024-02-01", recorded: "2024-06-30", told: "2024-02-01" },
  ])("stay what they were when it was first told: $told", ({ told, ...when }) => {
    const { register, reply } = review({
      promises: { marks: filed() },
      subjects: { m: "Chanh" },
      records: [{ id: "m", subject: "m", stage: "mark.filed", ...when }],
      statements: [{ procedure: "mark", upTo: "2024-12-31" }],
    });
    expect(corrected(register, reply(register, "prove:m", { code: "yes" }))).toEqual([`m ${told}`]);
  });

  test.each([
    { attributes: { trainees: 30 }, told: "2024" },
    { attributes: {}, told: "2024-01-01/2024-06-30" },
  ])("but a figure speaks of the whole stretch that it names: $told", ({ attributes, told }) => {
    const { register, reply } = review({
      promises: { courses: filed({ stage: "training.held" }) },
      subjects: { c: "Lớp C" },
      records: [
        { id: "c", subject: "c", stage: "training.held", on: "2024", recorded: "2024-06-30", attributes },
      ],
      statements: [{ procedure: "training", upTo: "2024-12-31" }],
    });
    expect(corrected(register, reply(register, "prove:c", { code: "yes" }))).toEqual([`c ${told}`]);
  });
});
