import { describe, expect, test } from "vitest";
import { parsePlan } from "../../src/model/plan/parse-plan.js";
import { parseRegister } from "../../src/model/register/parse-register.js";
import type { Plan } from "../../src/model/plan/plan.js";
import { upgradePlan } from "../../src/model/upgrade/plan.js";
import { fact, smallPlan, smallRegister, source } from "../fixtures/small-plan.js";
import { issuesOf, said, warningsOf } from "./read.js";

const text = (vi: string) => ({ vi, en: vi });
const stages = (...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, { title: text(name), proof: ["other"], repeats: true }]));

type Fields = Readonly<Record<string, unknown>>;
const duty = (fields: Fields) => ({
  kind: "obligation",
  id: "duty",
  title: text("…"),
  responsible: [{ unit: "office", role: "with" }],
  readings: [{ id: "as-written", requirement: { kind: "attested", by: "district" } }],
  source,
  ...fields,
});
const asked = (requirement: unknown, fields: Fields = {}) =>
  duty({ ...fields, readings: [{ id: "as-written", requirement }] });

/** A plan as the first format had it. */
const old = (parts: Fields = {}) => ({
  formatVersion: 1,
  id: "old",
  version: "1",
  title: text("Kế hoạch"),
  numbers: [{ number: "1", source }],
  issued: "2022-03-25",
  receipts: [],
  period: { from: "2022-01-01", to: "2025-12-31" },
  parties: { district: { name: text("Huyện"), head: "office" } },
  units: { office: { name: text("Phòng"), party: "district", form: "division" } },
  focalUnits: [],
  signatories: [],
  bases: [],
  purposes: [],
  contents: [],
  addressees: [],
  procedures: {
    mark: {
      title: text("…"),
      subject: text("…"),
      stages: stages("filed", "granted"),
      ends: stages("refused"),
    },
    line: { title: text("…"), subject: text("…"), stages: stages("approved", "paid"), ends: {} },
  },
  tasks: {},
  commitments: [duty({})],
  emendations: [],
  amendments: [],
  ...parts,
});
const oldRegister = (parts: Fields = {}) => {
  const { notes: _, ...register } = smallRegister(parts);
  return { ...register, formatVersion: 1, plan: "old", subjects: { a: { name: "A" } }, ...parts };
};
const record = (fields: Fields = {}) =>
  fact("r-1", { subject: "a", stage: "mark.filed", evidence: ["paper-1"], ...fields });

function read(parts: Fields): Plan {
  const parsed = parsePlan(old(parts));
  if (!parsed.ok) throw new Error(issuesOf(parsed).join());
  return parsed.value;
}
const requirementOf = (requirement: unknown) =>
  read({ commitments: [asked(requirement)] }).commitments[0]?.readings[0].requirement;

describe("a plan of the first format", () => {
  test("is read, and said to be one", () => {
    const parsed = parsePlan(old());
    expect(parsed).toMatchObject({
      ok: true,
      value: { formatVersion: 2, language: "vi", commitments: [{ responsible: [{ role: "partner" }] }] },
      warnings: [{ code: "old-format", path: [], found: 1, current: 2 }],
    });
  });

  test("counts what still stands as what is valid", () => {
    const count = { kind: "count", atLeast: 2, stage: "mark.granted", within: { from: "2022-01-01" } };
    expect(requirementOf({ ...count, standing: true })).toEqual({ ...count, valid: true });
  });

  test("says a share as a percentage of a count, its limits kept", () => {
    const part = { stage: "mark.granted", for: ["duty"], standing: true };
    const whole = { stage: "mark.filed", within: { to: "2023-12-31" } };
    const of = { kind: "count", ...whole };
    const granted = { kind: "count", stage: "mark.granted", for: ["duty"], valid: true };
    expect(requirementOf({ kind: "share", part, whole, percent: 15, strictly: true })).toEqual({
      ...granted,
      moreThan: { percent: 15, of },
    });
    expect(requirementOf({ kind: "share", part, whole, percent: 15 })).toEqual({
      ...granted,
      atLeast: { percent: 15, of },
    });
  });

  test("says money that covers money as a sum, of an amount in đồng", () => {
    const requirement = { kind: "money", sum: { stage: "line.paid" }, covers: { stage: "line.approved" } };
    const plan = read({ commitments: [asked({ kind: "allOf", of: [requirement] })] });
    expect(plan.commitments[0]?.readings[0].requirement).toEqual({
      kind: "allOf",
      of: [
        {
          kind: "sum",
          attribute: "amount",
          stage: "line.paid",
          atLeast: { percent: 100, of: { kind: "sum", attribute: "amount", stage: "line.approved" } },
        },
      ],
    });
    expect(plan.procedures["line"]?.attributes).toEqual({
      amount: { title: { vi: "amount" }, of: "act", type: "money", currency: "VND" },
    });
  });

  test("refuses a share that nobody can reach, where it says so now", () => {
    const share = { kind: "share", part: { stage: "mark.granted" }, whole: { stage: "mark.filed" } };
    const parsed = parsePlan(old({ commitments: [asked({ ...share, percent: 100, strictly: true })] }));
    expect(issuesOf(parsed)).toEqual(["commitments/0/readings/0/requirement/moreThan foregone"]);
  });

  test("declares its attributes as its conditions use them", () => {
    const where = [
      { attribute: "owner", unit: "office" },
      { attribute: "level", in: ["national"] },
      { attribute: "year", in: [2022, 2023.5] },
      { attribute: "new", in: [true] },
    ];
    const parsed = parsePlan(
      old({ commitments: [asked({ kind: "count", atLeast: 1, stage: "mark.refused", where })] }),
    );
    const told = { of: "act", stages: ["filed", "granted", "refused"] };
    expect(parsed.ok && parsed.value.procedures["mark"]?.attributes).toEqual({
      owner: { title: { vi: "owner" }, ...told, type: "unit" },
      level: { title: { vi: "level" }, ...told, type: "text" },
      year: { title: { vi: "year" }, ...told, type: "number", unit: { vi: "–" }, decimals: 1 },
      new: { title: { vi: "new" }, ...told, type: "yes-no" },
    });
    expect(warningsOf(parsed)).toContain("procedures/mark/attributes/owner attribute-inferred");
  });

  test("loses no number in silence", () => {
    const count = { kind: "count", atLeast: 2, stage: "mark.granted" };
    const indicator = { kind: "indicator", unit: text("nhãn hiệu"), baseline: null, target: 3 };
    expect(warningsOf(parsePlan(old({ commitments: [asked(count, indicator)] })))).toEqual([
      " old-format",
      "commitments/0/target value-dropped",
    ]);
    expect(warningsOf(parsePlan(old({ commitments: [asked(count, { ...indicator, target: 2 })] })))).toEqual([
      " old-format",
    ]);
  });

  test("takes lawful times out of its stages, and says so", () => {
    const limit = {
      unit: "working-days",
      atMost: 15,
      after: "filed",
      basis: { instrument: "Nghị định (để thử)", confidence: "secondary" },
    };
    const withLimit = { title: text("…"), proof: ["other"], limit };
    const mark = {
      title: text("…"),
      subject: text("…"),
      stages: { ...stages("filed"), granted: withLimit },
      ends: { refused: withLimit },
    };
    const parsed = parsePlan(old({ procedures: { mark } }));
    expect(said(parsed, "procedures/mark/stages/granted/limit")).toMatchObject([
      { code: "limit-dropped", stage: "mark.granted", found: "15 working-days" },
    ]);
    expect(said(parsed, "procedures/mark/ends/refused/limit")).toMatchObject([{ code: "limit-dropped" }]);
    expect(parsed).toMatchObject({ ok: true });
  });

  test("is upgraded in its amendments too", () => {
    const amendment = {
      id: "amendment-1",
      number: "2",
      on: "2023-01-01",
      signers: [],
      reason: text("…"),
      source: "…",
      changes: [
        {
          kind: "replace",
          commitment: asked({ kind: "count", atLeast: 1, stage: "mark.filed", standing: true }),
        },
      ],
    };
    expect(read({ amendments: [amendment] }).amendments[0]?.changes[0]).toMatchObject({
      commitment: { responsible: [{ role: "partner" }], readings: [{ requirement: { valid: true } }] },
    });
  });

  test("is told of its faults all the same", () => {
    const commitments = [asked({ kind: "count", atLeast: 1, stage: "mark.grantd" }), 5];
    expect(issuesOf(parsePlan(old({ commitments, period: null })))).toEqual([
      "period wrong-type",
      "commitments/0/readings/0/requirement/stage unknown-id",
      "commitments/1 wrong-type",
    ]);
  });
});

describe("a register of the first format", () => {
  const where = [
    { attribute: "owner", unit: "office" },
    { attribute: "level", in: ["national"] },
  ];
  const plan = read({ commitments: [asked({ kind: "count", atLeast: 1, stage: "mark.filed", where })] });
  const parsed = (parts: Fields) => parseRegister(oldRegister(parts), plan);

  test("is read, and said to be one", () => {
    expect(parsed({ records: [record()] })).toMatchObject({
      ok: true,
      value: { formatVersion: 2, notes: [], records: [record()] },
      warnings: [{ code: "old-format" }],
    });
  });

  test("gives what is told of a subject to each of its acts that says nothing else", () => {
    const subjects = { a: { name: "A", attributes: { owner: "office", level: "national" } } };
    const records = [
      record(),
      record({ id: "r-2", stage: "mark.granted", attributes: { owner: "Phòng khác" } }),
      record({ id: "r-3", stage: "line.paid" }),
    ];
    const result = parsed({ subjects, records });
    expect(result.ok && result.value.subjects["a"]).toEqual({ name: "A" });
    expect(result.ok && result.value.records.map((one) => "attributes" in one && one.attributes)).toEqual([
      { owner: "office", level: "national" },
      { owner: "Phòng khác", level: "national" },
      false,
    ]);
    expect(warningsOf(result)).toEqual([" old-format"]);
  });

  test("drops what nobody declared, and says so", () => {
    const subjects = { a: { name: "A", attributes: { colour: "red" } } };
    const result = parsed({ subjects, records: [record({ attributes: { price: 5 } })] });
    expect(said(result, "records/0/attributes/price")).toMatchObject([
      { code: "attribute-dropped", attribute: "price", found: "5" },
    ]);
    expect(said(result, "subjects/a/attributes/colour")).toMatchObject([{ found: "red" }]);
  });

  test("keeps all of it where plan and register are upgraded together", () => {
    const register = oldRegister({
      subjects: { a: { name: "A", attributes: { colour: "red" } } },
      records: [record({ stage: "mark.refused", attributes: { price: 5.25, amount: 7 } })],
    });
    const both = parsePlan(upgradePlan(old(), [register]).value);
    expect(both.ok && both.value.procedures["mark"]?.attributes).toMatchObject({
      colour: { of: "subject", type: "text" },
      price: { of: "act", type: "number", decimals: 2, stages: ["filed", "granted", "refused"] },
      amount: { of: "act", type: "money" },
    });
    const result = both.ok ? parseRegister(register, both.value) : both;
    expect(warningsOf(result)).toEqual([" old-format"]);
    expect(result).toMatchObject({
      value: {
        subjects: { a: { attributes: { colour: "red" } } },
        records: [{ attributes: { price: 5.25, amount: 7 } }],
      },
    });
  });

  test("gives to the subject what its records told and is now told of it", () => {
    const records = [fact("r-1", { attributes: { level: "national" } })];
    const { notes: _, ...register } = smallRegister({ records });
    const result = parseRegister({ ...register, formatVersion: 1 }, smallPlan);
    expect(result).toMatchObject({
      ok: true,
      value: { subjects: { "guava-mark": { attributes: { level: "national" } } } },
    });
    const other = fact("r-2", { stage: "mark.granted", attributes: { level: "provincial" } });
    const differing = parseRegister(
      { ...register, formatVersion: 1, records: [...records, other] },
      smallPlan,
    );
    expect(issuesOf(differing)).toEqual(["records/1/attributes/level told-of"]);
  });
});

describe("a field of the other format is told in one sentence", () => {
  test("of the second in a file of the first", () => {
    const commitments = [
      duty({ series: "s", responsible: [{ unit: "office", role: "partner" }] }),
      asked({ kind: "count", stage: "mark.filed", atMost: 1, valid: true }, { id: "other", key: "k" }),
    ];
    const parsed = parsePlan(old({ commitments, language: "vi" }));
    expect(parsed).toMatchObject({
      ok: false,
      issues: [
        {
          code: "field-of-version",
          fields: ["language", "series", "partner", "key", "valid", "atMost"],
          version: 1,
          other: 2,
        },
      ],
    });
  });

  test("of the first in a file of the second, beside what else is wrong", () => {
    const [mark, ...others] = smallPlan.commitments;
    const requirement = { kind: "share", part: { stage: "mark.granted" }, whole: { stage: "mark.filed" } };
    const commitment = {
      ...mark,
      target: 2,
      responsible: [{ unit: "ofice", role: "with" }],
      readings: [
        { id: "a", requirement },
        { id: "b", requirement: { ...requirement, kind: "money" } },
      ],
    };
    const parsed = parsePlan({ ...smallPlan, commitments: [commitment, ...others] });
    expect(issuesOf(parsed)).toEqual([
      "commitments/0/responsible/0/unit unknown-id",
      "commitments/0/target field-of-version",
    ]);
    expect(said(parsed, "commitments/0/target")).toMatchObject([
      { fields: ["target", "with", "share", "money"], version: 2, other: 1 },
    ]);
  });

  test("in a register", () => {
    const decision = { id: "d-1", kind: "same", what: "subjects", ids: ["a", "b"], same: true };
    const parsed = parseRegister(
      oldRegister({ notes: [], records: [record({ row: { issue: "1", id: "1" } })], decisions: [decision] }),
      read({}),
    );
    expect(said(parsed, "notes")).toMatchObject([
      { code: "field-of-version", fields: ["notes", "row", "same"], version: 1, other: 2 },
    ]);
  });
});

test("what is neither plan nor register is not upgraded", () => {
  const round: Record<string, unknown> = { formatVersion: 1 };
  round["commitments"] = [round];
  expect(upgradePlan(round)).toEqual({ value: round, warnings: [] });
  expect(upgradePlan("plan")).toEqual({ value: "plan", warnings: [] });
  expect(issuesOf(parsePlan(round))).toEqual(["commitments/0 too-deep"]);
});
