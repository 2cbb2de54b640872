import { describe, expect, test } from "vitest";
import { defineRegister } from "../../src/model/define/define-register.js";
import type { Parsed } from "../../src/model/issue/issue.js";
import { parseRegister } from "../../src/model/register/parse-register.js";
import { PlanError } from "../../src/model/plan/plan-error.js";
import type { Register } from "../../src/model/register/register.js";
import { fact, smallPlan, smallRegister } from "../fixtures/small-plan.js";
import { issuesOf, said, warningsOf } from "./read.js";

const parsed = (parts: Readonly<Record<string, unknown>>): Parsed<Register> =>
  parseRegister(smallRegister(parts), smallPlan);
const records = (...list: readonly unknown[]) => parsed({ records: list });
const statement = (fields: Readonly<Record<string, unknown>>) => ({
  id: "s-1",
  by: "office",
  recorded: "2024-01-05",
  upTo: "2023-12-31",
  procedure: "mark",
  ...fields,
});
const withdrawal = (id: string, corrects: string) => ({ id, corrects, recorded: "2023-03-01" });

describe("a register that is right", () => {
  test("comes back as it was", () => {
    const register = smallRegister({
      records: [fact("r-1")],
      statements: [statement({ recorded: "2023-01-01", upTo: "2022-12-31" })],
    });
    expect(parseRegister(register, smallPlan)).toEqual({ ok: true, value: register, warnings: [] });
  });

  test("holds withdrawals beside facts", () => {
    expect(issuesOf(records(fact("r-1"), withdrawal("r-2", "r-1")))).toEqual([]);
  });

  test("may be written in TypeScript, without saying its format and its plan", () => {
    const { formatVersion: _, plan: __, ...frame } = defined;
    expect(defineRegister(smallPlan, frame)).toEqual(defined);
  });

  test("written wrongly in TypeScript is an error that holds every issue", () => {
    const wrong = {
      ...defined,
      records: [{ id: "r-1", subject: "nobody", stage: "mark.filed", recorded: "2023-02-30" }],
    };
    expect(() => defineRegister(smallPlan, wrong)).toThrow(PlanError);
    expect(() => defineRegister(smallPlan, wrong)).toThrow("records.0.recorded: no-such-day");
  });
});
const defined = defineRegister(smallPlan, {
  id: "small-register",
  nature: "illustrative",
  title: { vi: "Sổ nhỏ", en: "Small register" },
});

describe("references of a register", () => {
  test("it belongs to one plan", () => {
    expect(said(parsed({ plan: "big" }), "plan")).toMatchObject([
      { code: "wrong-plan", found: "big", expected: "small" },
    ]);
  });

  test("a note speaks of a subject or of something in the plan, and of nothing else", () => {
    const note = { by: "office", recorded: "2023-01-01", kind: "difficulty", text: "…" };
    const notes = ["guava-mark", "row-1", "guava", "duty", "office"].map((about, index) => ({
      ...note,
      id: `n-${index}`,
      about,
    }));
    expect(issuesOf(parsed({ notes }))).toEqual(["notes/4/about unknown-id"]);
    expect(said(parsed({ notes }), "notes/4/about")).toMatchObject([{ kind: "topic", found: "office" }]);
    expect(issuesOf(parsed({ notes: [{ ...note, id: "n-1", corrects: "n-9" }] }))).toEqual([
      "notes/0/corrects unknown-id",
    ]);
  });

  test("what is one and the same is on file, as what it is said to be", () => {
    const same = { kind: "same", same: true, by: "office", on: "2023-01-01", recorded: "2023-01-01" };
    const decisions = [
      { ...same, id: "d-1", what: "subjects", ids: ["guava-mark", "a-task"] },
      { ...same, id: "d-2", what: "records", ids: ["r-1", "guava-mark"] },
      { ...same, id: "d-3", what: "documents", ids: ["paper-1", "paper-1"] },
      { ...same, id: "d-4", what: "documents", ids: ["paper-1"] },
    ];
    expect(issuesOf(parsed({ records: [fact("r-1")], decisions }))).toEqual([
      "decisions/1/ids/1 unknown-id",
      "decisions/2/ids/1 duplicate-id",
      "decisions/3/ids too-small",
    ]);
  });

  test("what is empty need not be written", () => {
    const { formatVersion, id, plan, nature, title } = smallRegister();
    const written = { formatVersion, id, plan, nature, title, subjects: { a: { name: "A" } } };
    const record = fact("r-1", { subject: "a", evidence: [] });
    expect(parseRegister({ ...written, records: [record] }, smallPlan)).toMatchObject({
      ok: true,
      value: { documents: {}, notes: [], units: {} },
    });
    expect(issuesOf(parseRegister({ ...written, records: [fact("r-1")] }, smallPlan))).toEqual([
      "records/0/subject unknown-id",
      "records/0/evidence/0 unknown-id",
    ]);
  });

  test("a record names a subject, a stage, a unit and papers that exist", () => {
    const wrong = fact("r-1", {
      subject: "guva-mark",
      stage: "mark.field",
      by: "bureau",
      evidence: ["paper-1", "paper-2"],
    });
    expect(issuesOf(records(wrong))).toEqual([
      "records/0/subject unknown-id",
      "records/0/stage unknown-id",
      "records/0/by unknown-id",
      "records/0/evidence/1 unknown-id",
    ]);
    expect(said(records(wrong), "records/0/subject")).toMatchObject([
      { kind: "subject", nearest: ["guava-mark"] },
    ]);
  });

  test("a subject is put forward for something in the plan", () => {
    const subjects = {
      a: { name: "A", for: ["row-1", "row-1.mark", "guava", "duty", "row-9"], unit: "nobody" },
    };
    expect(issuesOf(parsed({ subjects }))).toEqual([
      "subjects/a/for/4 unknown-id",
      "subjects/a/unit unknown-id",
    ]);
  });

  test("a statement says in what the register is complete", () => {
    const { procedure: _, ...silent } = statement({});
    expect(said(parsed({ statements: [silent] }), "statements/0")).toMatchObject([
      { code: "missing-one-of", keys: ["procedure", "for"] },
    ]);
    expect(issuesOf(parsed({ statements: [statement({ procedure: "patent", for: ["row-9"] })] }))).toEqual([
      "statements/0/procedure unknown-id",
      "statements/0/for/0 unknown-id",
    ]);
  });

  test("a statement that only corrects another withdraws it", () => {
    const { procedure: _, ...silent } = statement({ id: "s-2", corrects: "s-1" });
    expect(issuesOf(parsed({ statements: [statement({}), silent] }))).toEqual([]);
  });

  test("a decision speaks of a promise, of one of its own readings, of a subject", () => {
    const decided = { by: "office", on: "2023-01-01", recorded: "2023-01-01" };
    const decisions = [
      { kind: "reading", id: "d-1", commitment: "duty", reading: "completed", ...decided },
      { kind: "reading", id: "d-2", commitment: "duty", reading: "as-written", ...decided },
      { kind: "waiver", id: "d-3", commitment: "dutie", ...decided },
      { kind: "equivalence", id: "d-4", subject: "nobody", for: "guav", same: true, ...decided },
    ];
    expect(issuesOf(parsed({ decisions }))).toEqual([
      "decisions/1/reading unknown-id",
      "decisions/2/commitment unknown-id",
      "decisions/3/subject unknown-id",
      "decisions/3/for unknown-id",
    ]);
  });

  test("records, statements and decisions share one namespace", () => {
    const result = parsed({ records: [fact("r-1"), fact("r-1")], statements: [statement({ id: "r-1" })] });
    expect(issuesOf(result)).toEqual(["records/1/id duplicate-id", "statements/0/id duplicate-id"]);
    expect(said(result, "records/1/id")).toMatchObject([{ first: ["records", 0, "id"] }]);
  });
});

describe("corrections and replacements", () => {
  test.each(["corrects", "replaces"])("what a record %s must be a record", (relation) => {
    const result = parsed({
      records: [fact("r-1", { [relation]: "s-1" }), fact("r-2", { [relation]: "r-9" })],
      statements: [statement({})],
    });
    expect(issuesOf(result)).toEqual([
      `records/0/${relation} unknown-id`,
      `records/1/${relation} unknown-id`,
    ]);
  });

  test.each(["corrects", "replaces"] as const)("no record %s itself, even by way of others", (relation) => {
    const result = records(
      fact("r-1", { [relation]: "r-1" }),
      fact("r-2", { [relation]: "r-3" }),
      fact("r-3", { [relation]: "r-4" }),
      fact("r-4", { [relation]: "r-3" }),
    );
    expect(said(result, `records/0/${relation}`)).toMatchObject([
      { code: "corrects-in-circle", relation, ids: ["r-1"] },
    ]);
    expect(said(result, `records/2/${relation}`)).toMatchObject([
      { code: "corrects-in-circle", relation, ids: ["r-3", "r-4"] },
    ]);
  });

  test("two corrections of one record contradict, and are on file both", () => {
    const result = records(fact("r-1"), fact("r-2", { corrects: "r-1" }), fact("r-3", { corrects: "r-1" }));
    expect(warningsOf(result)).toEqual([]);
  });

  test("a correction that was corrected itself leaves room for another", () => {
    expect(
      issuesOf(
        records(
          fact("r-1"),
          fact("r-2", { corrects: "r-1" }),
          withdrawal("r-3", "r-2"),
          fact("r-4", { corrects: "r-1" }),
        ),
      ),
    ).toEqual([]);
  });

  test("an entry that is neither fact nor withdrawal lacks what a fact needs", () => {
    expect(issuesOf(records({ id: "r-1", recorded: "2023-02-01" }))).toEqual([
      "records/0/subject missing",
      "records/0/stage missing",
    ]);
  });

  test("a fault in a correction is told of the fact that it is", () => {
    expect(issuesOf(records(fact("r-1"), fact("r-2", { corrects: "r-1", subject: 5 })))).toEqual([
      "records/1/subject wrong-type",
    ]);
    expect(issuesOf(records(fact("r-1"), fact("r-2", { corrects: "r-1", colour: "red" })))).toEqual([
      "records/1/colour unknown-key",
    ]);
  });
});

describe("values of a register", () => {
  test("an amount is money: whole đồng, not negative", () => {
    const amounts = [-5, 1.5, "5 triệu", 5].map((amount, index) =>
      fact(`r-${index}`, { subject: "a-task", stage: "task.paid", attributes: { amount } }),
    );
    expect(issuesOf(records(...amounts))).toEqual([
      "records/0/attributes/amount too-small",
      "records/1/attributes/amount not-whole",
      "records/2/attributes/amount wrong-type",
    ]);
  });

  test("an attribute is one that the procedure tells of the act, at the stage", () => {
    const told = (attributes: Readonly<Record<string, unknown>>, stage = "task.paid") =>
      records(fact("r-1", { subject: "a-task", stage, attributes }));
    expect(said(told({ traines: 5 }), "records/0/attributes/traines")).toMatchObject([
      {
        code: "unknown-id",
        kind: "attribute",
        nearest: ["trainees"],
        accepted: ["amount", "trainees", "rate"],
      },
    ]);
    expect(said(told({ rate: 5 }, "task.proposed"), "records/0/attributes/rate")).toMatchObject([
      { code: "not-told-there", stage: "task.proposed", accepted: ["amount", "signed"] },
    ]);
    expect(said(told({ level: "national" }, "mark.filed"), "records/0/attributes/level")).toMatchObject([
      { code: "told-of", of: "subject" },
    ]);
    expect(issuesOf(told({ trainees: 1.5, rate: 0.25, amount: -1 }))).toEqual([
      "records/0/attributes/trainees not-whole",
      "records/0/attributes/rate too-fine",
      "records/0/attributes/amount too-small",
    ]);
    expect(issuesOf(told({ signed: "2023-02-30" }, "task.proposed"))).toEqual([
      "records/0/attributes/signed no-such-day",
    ]);
    expect(issuesOf(told({ trainees: 30, rate: 0.5, amount: 5 }))).toEqual([]);
  });

  test("a unit is an id, or the name of a body as papers write it", () => {
    for (const owner of ["office", "Hợp tác xã Ổi lê", "HTX"])
      expect(issuesOf(records(fact("r-1", { attributes: { owner } })))).toEqual([]);
    expect(issuesOf(records(fact("r-1", { attributes: { owner: 5 } })))).toEqual([
      "records/0/attributes/owner wrong-type",
    ]);
  });

  test("what is told of a subject is told by the procedures that it passes, or may pass later", () => {
    const subjects = (attributes: Readonly<Record<string, unknown>>) => ({
      "guava-mark": { name: "Ổi lê", attributes },
    });
    const of = (attributes: Readonly<Record<string, unknown>>, stage: string) =>
      parsed({ subjects: subjects(attributes), records: [fact("r-1", { stage })] });
    expect(issuesOf(of({ level: "national" }, "mark.filed"))).toEqual([]);
    expect(issuesOf(parsed({ subjects: subjects({ level: "national" }) }))).toEqual([]);
    expect(
      said(of({ level: "nationl" }, "mark.filed"), "subjects/guava-mark/attributes/level"),
    ).toMatchObject([
      { code: "no-such-option", nearest: ["national"], accepted: ["national", "provincial"] },
    ]);
    expect(said(of({ owner: "office" }, "mark.filed"), "subjects/guava-mark/attributes/owner")).toMatchObject(
      [{ code: "told-of", of: "act" }],
    );
    expect(issuesOf(of({ level: "national" }, "task.paid"))).toEqual([]);
    expect(said(of({ lvel: "national" }, "mark.filed"), "subjects/guava-mark/attributes/lvel")).toMatchObject(
      [{ nearest: ["level"], accepted: ["level"] }],
    );
  });

  test("an attribute is a text, a number or yes or no", () => {
    expect(
      said(records(fact("r-1", { attributes: { owner: null } })), "records/0/attributes/owner"),
    ).toMatchObject([{ code: "wrong-type", expected: "string | number | boolean", found: "null" }]);
  });

  test("an issue and a warning name the workbook cell that the entry came from", () => {
    const cell = "ket-qua.xlsx!Tiến độ!C7";
    expect(said(records(fact("r-1", { cell, on: "2023-13" })), "records/0/on")).toMatchObject([
      { code: "no-such-day", cell },
    ]);
    expect(said(records(fact("r-1", { cell, evidence: [] })), "records/0")).toMatchObject([
      { code: "no-evidence", cell },
    ]);
  });

  test("a key that is there without a value is not called missing", () => {
    expect(said(records(fact("r-1", { by: undefined })), "records/0/by")).toMatchObject([
      { code: "wrong-type", found: "undefined" },
    ]);
  });
});

describe("units of a register", () => {
  const { office } = smallPlan.units;
  const successors = [
    { unit: "bureau", from: "2025-07-01", basis: { vi: "…", en: "…" }, confidence: "verified" },
  ];
  const bureau = { name: { vi: "Phòng KT&HT", en: "Bureau" }, form: "division" };

  test("may say when a unit of the plan ended and who followed it", () => {
    expect(
      issuesOf(parsed({ units: { bureau, office: { ...office, ended: "2025-07-01", successors } } })),
    ).toEqual([]);
  });

  test("may not change what the plan says of a unit", () => {
    const units = { office: { ...office, form: "school", name: { vi: "Phòng khác", en: "Other" } } };
    expect(said(parsed({ units }), "units/office/form")).toMatchObject([
      { code: "differs-from-plan", found: "office", key: "form" },
    ]);
    expect(issuesOf(parsed({ units }))).toEqual([
      "units/office/name differs-from-plan",
      "units/office/form differs-from-plan",
    ]);
  });

  test("name a side of the plan, and successors that exist", () => {
    expect(
      issuesOf(
        parsed({ units: { office: { ...office, successors }, other: { ...bureau, party: "nobody" } } }),
      ),
    ).toEqual(["units/office/successors/0/unit unknown-id", "units/other/party unknown-id"]);
  });
});

describe("what is odd but can be used", () => {
  test("a record without evidence, before the plan, or of a day after it was recorded", () => {
    const result = records(
      fact("r-1", { evidence: [] }),
      fact("r-2", { stage: "task.paid", on: "2016", recorded: "2016-12-31" }),
      fact("r-3", { stage: "task.paid", on: "2023-03" }),
    );
    expect(warningsOf(result)).toEqual([
      "records/0 no-evidence",
      "records/1 before-plan",
      "records/1 told-early",
      "records/2 recorded-before",
    ]);
  });

  test("a coarse day that may be right is not odd", () => {
    expect(
      warningsOf(records(fact("r-1", { on: "2022" }), fact("r-2", { stage: "task.paid", on: "2023" }))),
    ).toEqual([]);
  });

  test("a later stage that surely came before an earlier one", () => {
    const result = records(
      fact("r-1", { stage: "mark.granted", on: "2022-06" }),
      fact("r-2", { stage: "mark.filed", on: "2023-01-10" }),
      fact("r-3", { subject: "a-task", stage: "task.completed", on: "2022-06" }),
      fact("r-4", { stage: "mark.refused", on: "2022-06" }),
    );
    expect(said(result, "records/0")).toMatchObject([
      { code: "out-of-order", record: "r-1", earlier: "r-2" },
    ]);
    expect(warningsOf(result)).toHaveLength(1);
  });

  test("a stage that repeats goes on after a later one", () => {
    const paid = fact("r-1", { stage: "task.paid", on: "2022-05-01" });
    const again = fact("r-2", { stage: "task.paid", on: "2023-01-01" });
    expect(
      warningsOf(records(again, fact("r-3", { stage: "task.completed", on: "2022-08-01" }), paid)),
    ).toEqual([]);
  });

  test.each([
    ["of the procedure", { procedure: "mark" }, true],
    ["of the row in which the item lies", { procedure: undefined, for: ["row-1"] }, true],
    ["of another procedure", { procedure: "task" }, false],
    ["of another row", { procedure: undefined, for: ["row-2"] }, false],
    ["up to an earlier day", { upTo: "2022-12-31" }, false],
  ])("a record written into what was declared complete: %s", (_, fields, isInside) => {
    const declared = JSON.parse(
      JSON.stringify(statement({ recorded: "2023-01-31", upTo: "2023-01-31", ...fields })),
    );
    const result = parsed({ records: [fact("r-1")], statements: [declared] });
    expect(warningsOf(result)).toEqual(isInside ? ["records/0 inside-complete"] : []);
  });

  test("another word, of the same day and paper, of what was told before", () => {
    const documents = { paper: { title: "Giấy chứng nhận", number: "1" } };
    const told = (id: string, recorded: string, fields = {}) =>
      fact(id, { recorded, evidence: ["paper"], ...fields });
    const declared = statement({ recorded: "2023-01-31", upTo: "2023-01-31" });
    const again = (...list: readonly object[]) =>
      warningsOf(parsed({ documents, records: list, statements: [declared] }));
    const [first, later] = [told("r-1", "2023-01-20"), told("r-2", "2023-03-01", { by: "office" })];
    expect(again(first, later)).toEqual([]);
    expect(again(first, { ...later, evidence: [] })).toContain("records/1 inside-complete");
    expect(again(first, { ...later, on: "2022-11-01" })).toContain("records/1 inside-complete");
    expect(again(later)).toContain("records/0 inside-complete");
  });

  test("nothing is declared complete by what only withdraws a statement", () => {
    const days = { recorded: "2023-01-31", upTo: "2023-01-31" };
    const withdrawn = { id: "s-2", by: "office", corrects: "s-1", ...days };
    const result = parsed({ records: [fact("r-1")], statements: [statement(days), withdrawn] });
    expect(warningsOf(result)).toEqual([]);
  });

  test("a statement about days to come", () => {
    expect(warningsOf(parsed({ statements: [statement({ upTo: "2025-12-31" })] }))).toEqual([
      "statements/0 states-future",
    ]);
  });

  test("two subjects of one name, however spelt, for the same thing", () => {
    const subjects = {
      one: { name: "Hòa Lộc", for: ["guava"] },
      two: { name: "hoà  lộc", for: ["row-2", "guava"] },
      three: { name: "Hòa Lộc", for: ["row-2"] },
      four: { name: "Hoa Loc", for: ["guava"] },
    };
    expect(said(parsed({ subjects }), "subjects/two")).toMatchObject([
      { code: "same-name", subject: "two", other: "one" },
    ]);
    expect(warningsOf(parsed({ subjects }))).toEqual(["subjects/two same-name", "subjects/three same-name"]);
  });

  test("what was corrected is odd no longer", () => {
    expect(warningsOf(records(fact("r-1", { evidence: [] }), fact("r-2", { corrects: "r-1" })))).toEqual([]);
  });
});
