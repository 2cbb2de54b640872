import { describe, expect, test } from "vitest";
import { contentId } from "../../../src/model/values/content-id.js";
import { evaluate } from "../../../src/rules/evaluate.js";
import { answer } from "../../../src/rules/questions/answer.js";
import { questions } from "../../../src/rules/questions/questions.js";
import { filing } from "../change/between.js";
import { filed, review, verdicts } from "./answering.js";

describe("an answer, entered", () => {
  test("is on file under the paper, the unit and the day that were given", () => {
    const { plan, register, asOf, reply } = review({
      promises: { marks: filed() },
      subjects: { m: "Chanh" },
      records: [filing("m", "2024-02-01", { evidence: [] })],
    });
    const paper = { kind: "application", number: "12", date: "2024-02-01" } as const;
    const after = reply(register, "prove:m", { code: "yes", paper, recorded: "2025-01-10" });
    expect(verdicts(plan, after, asOf)).toEqual(["met"]);
    const [correction] = after.records.filter(({ corrects }) => corrects === "m");
    expect(correction).toMatchObject({ recorded: "2025-01-10", on: "2024-02-01", subject: "m" });
    expect(correction?.evidence?.map((id) => after.documents[id])).toEqual([paper]);
    expect(register.records).toHaveLength(1);
  });

  test("comes on top of others: a record corrected by one answer is corrected further by the next", () => {
    const level = { where: [{ attribute: "level", in: ["base"] }] };
    const { plan, register, asOf, reply } = review({
      promises: { marks: filed(level) },
      subjects: { m: "Chanh" },
      records: [filing("m", "2024-02-01", { evidence: [] })],
    });
    const once = reply(register, "prove:m", { code: "yes" });
    expect(verdicts(plan, once, asOf)).toEqual(["unknown"]);
    const twice = reply(once, "attribute:m", { code: "value", value: "base", name: null });
    expect(verdicts(plan, twice, asOf)).toEqual(["met"]);
    expect(reply(twice, "attribute:m", { code: "value", value: "base", name: null }).records).toHaveLength(
      twice.records.length,
    );
  });

  test("that an act never took place withdraws it, and what it had corrected does not come back", () => {
    const { plan, register, asOf, reply } = review({
      promises: { marks: filed() },
      subjects: { m: "Chanh" },
      records: [
        filing("m", "2024-02-01"),
        filing("m", "2024-03-01", { id: "m2", corrects: "m", evidence: [] }),
      ],
      statements: [{ procedure: "mark", upTo: "2024-12-31" }],
    });
    const after = reply(register, "prove:m2", { code: "no" });
    expect(verdicts(plan, after, asOf)).toEqual(["unmet"]);
    expect(after.records.flatMap(({ corrects }) => corrects ?? []).toSorted()).toEqual(["m", "m", "m2"]);
  });

  test("that what was granted has ended enters the end, named by all that it says", () => {
    const { register, reply } = review(
      {
        promises: { marks: filed({ stage: "mark.granted", valid: true }) },
        subjects: { m: "Chanh" },
        records: [filing("m", "2024-02-01", { stage: "mark.granted", evidence: ["certificate-1"] })],
      },
      "2035-01-31",
    );
    const after = reply(register, "end:m", { code: "no" });
    const { id, ...said } = after.records.at(-1) ?? {};
    expect(said).toMatchObject({ subject: "m", stage: "mark.refused" });
    expect(id).toBe(contentId("record", said));
  });

  test("tells an attribute of the subject on the subject", () => {
    const money = {
      needs: {
        kind: "sum",
        stage: "budget.allocated",
        attribute: "amount",
        atLeast: 5,
        where: [{ attribute: "source", in: ["district"] }],
      },
    };
    const { plan, register, asOf, reply } = review({
      promises: { money },
      subjects: { b: "Khoản B" },
      records: [
        {
          subject: "b",
          stage: "budget.allocated",
          on: "2024-02-01",
          evidence: ["decision-1"],
          attributes: { amount: 5 },
        },
      ],
    });
    const after = reply(register, "attribute:", { code: "value", value: "district", name: null });
    expect(after.subjects["b"]?.attributes).toEqual({ source: "district" });
    expect(verdicts(plan, after, asOf)).toEqual(["met"]);
  });

  test("that a unit does not exist in the plan puts it on file as one outside", () => {
    const { plan, register, asOf, reply } = review({
      promises: {
        studies: {
          needs: {
            kind: "count",
            atLeast: 1,
            stage: "study.approved",
            where: [{ attribute: "host", unit: "department" }],
          },
        },
      },
      subjects: { s: "Nhiệm vụ S" },
      records: [
        {
          subject: "s",
          stage: "study.approved",
          on: "2024-02-01",
          evidence: ["decision-1"],
          attributes: { host: "Viện Cây ăn quả" },
        },
      ],
      statements: [{ procedure: "study", upTo: "2024-12-31" }],
    });
    const outside = reply(register, "body:", { code: "outside" });
    expect(Object.values(outside.units).map(({ name }) => name["vi"])).toEqual(["Viện Cây ăn quả"]);
    expect(verdicts(plan, outside, asOf)).toEqual(["unmet"]);
    const known = reply(register, "body:", { code: "value", value: "department", name: null });
    expect(verdicts(plan, known, asOf)).toEqual(["met"]);
  });

  test("names the unit that follows one that ended", () => {
    const { plan, register, asOf, reply } = review(
      { promises: { marks: { responsible: [{ unit: "lost-office", role: "lead" }], ...filed() } } },
      "2025-07-01",
    );
    const after = reply(register, "succeed:lost-office", { code: "yes", names: ["Phòng Kinh tế xã"] });
    const [finding] = evaluate(plan, after, { asOf }).findings;
    expect(finding?.responsible.holders.map(({ name }) => name["vi"])).toEqual(["Phòng Kinh tế xã"]);
    const [id] = finding?.responsible.holders.map(({ unit }) => unit) ?? [];
    expect(after.units[id ?? ""]).toEqual({
      name: { vi: "Phòng Kinh tế xã" },
      form: "division",
      party: "district",
    });
    expect(after.units["lost-office"]?.successors).toEqual([
      {
        unit: id,
        from: "2025-07-01",
        basis: { vi: "Phòng giải thể", en: "Dissolved office" },
        confidence: "unverified",
      },
    ]);
    const paper = { kind: "decision", number: "5/QĐ" } as const;
    const decided = reply(register, "succeed:lost-office", { code: "yes", names: ["farm-office"], paper });
    expect(decided.units["lost-office"]?.successors?.map(({ basis }) => basis)).toEqual([{ vi: "5/QĐ" }]);
    const unnamed = reply(register, "succeed:lost-office", { code: "yes" });
    const [next] = unnamed.units["lost-office"]?.successors ?? [];
    expect(unnamed.units[next?.unit ?? ""]?.name).toEqual({ vi: "Phòng giải thể", en: "Dissolved office" });
    expect(next?.unit).not.toBe(id);
    const known = reply(register, "succeed:lost-office", { code: "yes", names: ["farm-office"] });
    expect(evaluate(plan, known, { asOf }).findings[0]?.responsible.holders.map(({ unit }) => unit)).toEqual([
      "farm-office",
    ]);
  });

  test("chooses a reading, where the one that is taken is open and another is not", () => {
    const readings = [
      {
        id: "granted",
        title: { vi: "được cấp" },
        requirement: { kind: "count", atLeast: 1, stage: "mark.granted" },
      },
      {
        id: "filed",
        title: { vi: "đã nộp" },
        requirement: { kind: "count", atLeast: 1, stage: "mark.filed" },
      },
    ];
    const { plan, register, asOf, reply } = review({
      promises: { marks: { readings } },
      subjects: { m: "Chanh" },
      records: [filing("m", "2024-02-01")],
    });
    const after = reply(register, "reading:marks", { code: "reading", reading: "filed", title: null });
    expect(verdicts(plan, after, asOf)).toEqual(["met"]);
    expect(after.decisions).toMatchObject([{ kind: "reading", reading: "filed", by: "farm-office" }]);
  });

  test("that a register refuses is said with its place, and nothing is entered", () => {
    const { plan, register, asOf } = review({
      promises: { marks: filed() },
      subjects: { m: "Chanh" },
      records: [filing("m", "2024-02-01", { evidence: [] })],
    });
    const [question] = questions(plan, register, { asOf }).filter(({ asks }) => asks.code === "prove");
    const added =
      question && answer(register, question, { code: "yes", by: "nobody", recorded: "2025-02-30" }, plan);
    expect(added).toMatchObject({ ok: false, issues: [{ path: ["records", 0, "recorded"] }] });
  });
});
