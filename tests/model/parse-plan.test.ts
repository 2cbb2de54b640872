import { describe, expect, test } from "vitest";
import type { Parsed } from "../../src/model/issue/issue.js";
import { parsePlan } from "../../src/model/plan/parse-plan.js";
import type { Plan } from "../../src/model/plan/plan.js";
import { planAt } from "../../src/rules/plan-at.js";
import { smallPlan, source } from "../fixtures/small-plan.js";
import { issuesOf, said } from "./read.js";

const [mark, duty, funds, advice] = smallPlan.commitments;
const office = smallPlan.units["office"];
const row1 = smallPlan.tasks["row-1"];

/** The small plan with some of its parts replaced. */
const parsed = (parts: Readonly<Record<string, unknown>>): Parsed<Plan> =>
  parsePlan({ ...smallPlan, ...parts });
/** Its first commitment with some fields replaced, and the others as they are. */
const promise = (fields: Readonly<Record<string, unknown>>) => [{ ...mark, ...fields }, duty, funds, advice];
const reading = (requirement: unknown) => promise({ readings: [{ id: "as-written", requirement }] });
const amendment = (...changes: readonly unknown[]) => ({
  id: "amendment-1",
  number: "2/KH",
  on: "2023-06-01",
  signers: [],
  reason: { vi: "…", en: "…" },
  source: "…",
  changes,
});

describe("a plan that is right", () => {
  test("comes back as it was", () => {
    const result = parsed({});
    expect(result).toEqual({ ok: true, value: smallPlan, warnings: [] });
  });

  test("survives being written as JSON and read again", () => {
    expect(parsePlan(JSON.parse(JSON.stringify(smallPlan)))).toMatchObject({ ok: true, value: smallPlan });
  });

  test("may name its JSON Schema at the top, and loses that name", () => {
    expect(parsed({ $schema: "https://…/plan.json" })).toEqual({ ok: true, value: smallPlan, warnings: [] });
  });

  test("comes out in one Unicode form, whatever form it was written in", () => {
    const title = { vi: "Kế hoạch phối hợp".normalize("NFD"), en: "Plan" };
    const result = parsed({ title });
    expect(result.ok && result.value.title["vi"]).toBe("Kế hoạch phối hợp".normalize("NFC"));
  });

  test("cannot be changed in its lists", () => {
    const result = parsed({});
    expect(result.ok && Object.isFrozen(result.value.commitments)).toBe(true);
  });
});

describe("the shape of a plan", () => {
  test.each([null, 5, "plan", [], undefined])("%j is no plan", (value) => {
    expect(issuesOf(parsePlan(value))).toEqual([expect.stringMatching(/^ (wrong-type|missing)$/)]);
  });

  test("an empty object lacks every part that cannot be empty", () => {
    const issues = issuesOf(parsePlan({}));
    expect(issues).toEqual(
      ["formatVersion", "id", "version", "title", "issued", "period", "parties", "units", "procedures"].map(
        (part) => `${part} missing`,
      ),
    );
  });

  test("unknown keys are refused at every level, each by itself", () => {
    const result = parsed({
      extra: 1,
      units: { ...smallPlan.units, office: { ...office, colour: "red", size: 2 } },
    });
    expect(issuesOf(result)).toEqual([
      "units/office/colour unknown-key",
      "units/office/size unknown-key",
      "extra unknown-key",
    ]);
  });

  test("$schema below the top is an unknown key", () => {
    const period = { ...smallPlan.period, $schema: "…" };
    expect(issuesOf(parsed({ period }))).toEqual(["period/$schema unknown-key"]);
  });

  test("a choice names what is accepted", () => {
    const units = { ...smallPlan.units, office: { ...office, form: "bureau" } };
    expect(said(parsed({ units }), "units/office/form")).toEqual([
      {
        code: "not-accepted",
        path: ["units", "office", "form"],
        found: "bureau",
        accepted: expect.arrayContaining(["division"]),
      },
    ]);
  });

  test("a commitment of no known kind names the kinds", () => {
    expect(said(parsed({ commitments: promise({ kind: "wish" }) }), "commitments/0/kind")).toMatchObject([
      {
        code: "not-accepted",
        found: "wish",
        accepted: ["indicator", "item", "obligation", "funding", "review"],
      },
    ]);
  });

  test("numbers say which way they are wrong", () => {
    expect(
      said(
        parsed({ tasks: { ...smallPlan.tasks, "row-1": { ...row1, quantity: NaN } } }),
        "tasks/row-1/quantity",
      ),
    ).toMatchObject([{ code: "wrong-type", expected: "number", found: "NaN" }]);
  });

  test("a day that does not exist is told from a text that is no day", () => {
    expect(issuesOf(parsed({ issued: "2022-02-31" }))).toEqual(["issued no-such-day"]);
    expect(said(parsed({ issued: "31/02/2022" }), "issued")).toMatchObject([
      { code: "malformed", form: "partial-date", found: "31/02/2022" },
    ]);
  });

  test("the day of issue may be known in part", () => {
    expect(issuesOf(parsed({ issued: "../2018-12-07" }))).toEqual([]);
    expect(issuesOf(parsed({ issued: "2018-12" }))).toEqual([]);
  });

  test("an empty list or text where something must stand is empty", () => {
    const lead = { ...duty, readings: [{ id: "a", requirement: { kind: "allOf", of: [] } }] };
    expect(issuesOf(parsed({ version: "", title: {}, commitments: [mark, lead, funds, advice] }))).toEqual([
      "version empty",
      "title empty",
      "commitments/1/readings/0/requirement/of empty",
    ]);
  });

  test("what is empty need not be written, and is there when it is read", () => {
    const { receipts: _r, purposes: _p, amended: _a, language: _l, amendments: _m, ...written } = smallPlan;
    expect(parsePlan(written)).toEqual({ ok: true, value: smallPlan, warnings: [] });
    expect(smallPlan).toMatchObject({ receipts: [], amended: [], amendments: [], language: "vi" });
  });

  test("a text needs one language, and names it by its code", () => {
    expect(issuesOf(parsed({ title: { vi: "Kế hoạch" } }))).toEqual([]);
    expect(said(parsed({ title: { Vietnamese: "…" } }), "title/Vietnamese")).toMatchObject([
      { code: "malformed", form: "language" },
    ]);
  });
});

describe("ids of a plan", () => {
  test("an unknown unit is reported wherever a unit may stand, with the ids that look like it", () => {
    const result = parsed({
      receipts: [{ number: "1", on: "2022-04-07", unit: "ofice", source }],
      parties: { ...smallPlan.parties, district: { name: { vi: "a", en: "a" }, head: "comitee" } },
      tasks: { ...smallPlan.tasks, "row-1": { ...row1, leads: ["Phòng"], receivers: ["cooperativ"] } },
      commitments: promise({ responsible: [{ unit: "nobody", role: "lead" }] }),
    });
    expect(issuesOf(result)).toEqual([
      "receipts/0/unit unknown-id",
      "parties/district/head unknown-id",
      "tasks/row-1/leads/0 unknown-id",
      "tasks/row-1/receivers/0 unknown-id",
      "commitments/0/responsible/0/unit unknown-id",
    ]);
    expect(said(result, "receipts/0/unit")).toMatchObject([
      { kind: "unit", found: "ofice", nearest: ["office"] },
    ]);
  });

  test("a suggestion does not mind diacritics or capitals", () => {
    const commitments = promise({ responsible: [{ unit: "Đepartment", role: "lead" }] });
    expect(said(parsed({ commitments }), "commitments/0/responsible/0/unit")).toMatchObject([
      { nearest: ["department"] },
    ]);
  });

  test("a stage that the procedure lacks comes with the stages that it has", () => {
    const commitments = reading({ kind: "count", atLeast: 1, stage: "mark.grantd" });
    expect(said(parsed({ commitments }), "commitments/0/readings/0/requirement/stage")).toMatchObject([
      {
        code: "unknown-id",
        kind: "stage",
        nearest: ["mark.granted"],
        accepted: ["mark.filed", "mark.accepted", "mark.granted", "mark.refused"],
      },
    ]);
  });

  test("a stage of a procedure that does not exist is an unknown procedure", () => {
    const commitments = reading({ kind: "count", atLeast: 1, stage: "marc.granted" });
    expect(said(parsed({ commitments }), "commitments/0/readings/0/requirement/stage")).toMatchObject([
      { kind: "procedure", found: "marc", nearest: ["mark"] },
    ]);
  });

  test("references are followed into the depth of a requirement", () => {
    const bad = {
      kind: "count",
      atLeast: 1,
      stage: "mark.granted",
      for: ["row-9"],
      where: [{ attribute: "owner", party: "none" }],
    };
    const sum = { kind: "sum", attribute: "amount", stage: "no.stage" };
    const commitments = reading({
      kind: "allOf",
      of: [
        { kind: "anyOf", of: [bad] },
        { ...sum, atLeast: { percent: 50, of: sum } },
        { kind: "attested", by: "none" },
      ],
    });
    const at = "commitments/0/readings/0/requirement/of";
    expect(issuesOf(parsed({ commitments }))).toEqual([
      `${at}/0/of/0/for/0 unknown-id`,
      `${at}/0/of/0/where/0/party unknown-id`,
      `${at}/1/stage unknown-id`,
      `${at}/1/atLeast/of/stage unknown-id`,
      `${at}/2/by unknown-id`,
    ]);
  });

  test("terms are counted from stages of the same procedure", () => {
    const { mark } = smallPlan.procedures;
    const filed = { ...mark?.stages["filed"], renews: { stage: "completed", years: 10 } };
    const procedures = { ...smallPlan.procedures, mark: { ...mark, stages: { ...mark?.stages, filed } } };
    expect(issuesOf(parsed({ procedures }))).toEqual([
      "procedures/mark/stages/filed/renews/stage unknown-id",
    ]);
  });

  test("attributes are told at stages of the same procedure", () => {
    const { mark } = smallPlan.procedures;
    const owner = { ...mark?.attributes["owner"], stages: ["granted", "completed"] };
    const procedures = { ...smallPlan.procedures, mark: { ...mark, attributes: { owner } } };
    expect(issuesOf(parsed({ procedures }))).toEqual([
      "procedures/mark/attributes/owner/stages/1 unknown-id",
    ]);
  });

  test("papers are issued by a side of the plan", () => {
    expect(issuesOf(parsed({ issues: "office" }))).toEqual(["issues unknown-id"]);
    expect(issuesOf(parsed({ issues: "district" }))).toEqual([]);
  });

  test("an emendation may concern a unit, a passage, a row or a promise, and nothing else", () => {
    const emendations = [
      { ...smallPlan.emendations[0], concerns: ["office", "basis-1", "row-1", "guava", "duty", "nothing"] },
    ];
    expect(issuesOf(parsed({ emendations }))).toEqual(["emendations/0/concerns/5 unknown-id"]);
  });

  test("tasks, items and products share one namespace", () => {
    const tasks = { ...smallPlan.tasks, guava: smallPlan.tasks["row-2"] };
    expect(said(parsed({ tasks }), "tasks/guava")).toMatchObject([
      {
        code: "duplicate-id",
        found: "guava",
        first: ["tasks", "row-1", "items", "row-1.mark", "products", "guava"],
      },
    ]);
  });

  test("a commitment may bear the id of the item that it is about", () => {
    expect(issuesOf(parsed({ commitments: promise({ id: "row-1.mark", about: "row-1.mark" }) }))).toEqual([]);
    expect(issuesOf(parsed({ commitments: promise({ id: "row-1.mark", about: "row-1" }) }))).toEqual([
      "commitments/0/id duplicate-id",
    ]);
  });

  test("commitments, and the readings of one commitment, are told apart", () => {
    const [first] = duty?.readings ?? [];
    const commitments = [mark, { ...duty, readings: [first, first] }, funds, { ...advice, id: "funds" }];
    expect(issuesOf(parsed({ commitments }))).toEqual([
      "commitments/1/readings/1/id duplicate-id",
      "commitments/3/id duplicate-id",
    ]);
  });

  test("a period does not run backward", () => {
    expect(said(parsed({ period: { from: "2025-12-31", to: "2022-01-01" } }), "period")).toMatchObject([
      { code: "backward-period", from: "2025-12-31", to: "2022-01-01" },
    ]);
  });
});

describe("amendments", () => {
  test("replace and withdraw what is there, and add what is not", () => {
    const changes = [
      { kind: "replace", commitment: { ...duty, title: { vi: "khác", en: "other" } } },
      { kind: "withdraw", id: "advice" },
      { kind: "add", commitment: { ...duty, id: "new-duty" } },
    ];
    expect(issuesOf(parsed({ amendments: [amendment(...changes)] }))).toEqual([]);
  });

  test("cannot change a promise that nobody made, nor make one twice", () => {
    const changes = [
      { kind: "replace", commitment: { ...duty, id: "no-duty" } },
      { kind: "withdraw", id: "no-advice" },
      { kind: "add", commitment: duty },
    ];
    expect(issuesOf(parsed({ amendments: [amendment(...changes)] }))).toEqual([
      "amendments/0/changes/0/commitment/id unknown-id",
      "amendments/0/changes/1/id unknown-id",
      "amendments/0/changes/2/commitment/id duplicate-id",
    ]);
  });

  test("that are folded in name promises that are there, and add none twice", () => {
    const added = { ...duty, id: "new-duty" };
    const amended = amendment({ kind: "add", commitment: added }, { kind: "withdraw", id: "advice" });
    const commitments = [...smallPlan.commitments, added];
    expect(issuesOf(parsed({ commitments, amended: [amended] }))).toEqual([]);
    expect(issuesOf(parsed({ amended: [amended] }))).toEqual([
      "amended/0/changes/0/commitment/id unknown-id",
    ]);
    expect(issuesOf(parsed({ commitments, amended: [amended], amendments: [amended] }))).toEqual([
      "amendments/0/changes/0/commitment/id duplicate-id",
      "amended/0/id duplicate-id",
    ]);
  });

  test("folded into a plan on a day leave a plan that can be written and read again", () => {
    const later = { ...amendment({ kind: "withdraw", id: "new-duty" }), id: "amendment-2", on: "2024-06-01" };
    const now = amendment({ kind: "add", commitment: { ...duty, id: "new-duty" } });
    const plan = parsed({ amendments: [now, later] });
    const folded = plan.ok ? planAt(plan.value, "2023-12-31") : undefined;
    expect(folded?.amended.map(({ id }) => id)).toEqual(["amendment-1"]);
    expect(parsePlan(JSON.parse(JSON.stringify(folded)))).toEqual({ ok: true, value: folded, warnings: [] });
  });

  test("are read as closely as the plan itself", () => {
    const commitment = { ...duty, responsible: [{ unit: "nobody", role: "lead" }] };
    expect(issuesOf(parsed({ amendments: [amendment({ kind: "replace", commitment })] }))).toEqual([
      "amendments/0/changes/0/commitment/responsible/0/unit unknown-id",
    ]);
  });
});

test("all that is wrong is told at once, in the order of the document, and nothing hides behind anything", () => {
  const value = {
    commitments: [
      0,
      { ...duty, due: "2023-02-29", responsible: [{ unit: "nobody", role: "lead" }] },
      mark,
      funds,
      advice,
    ],
    period: { from: "2022-01-01" },
    id: "Small Plan",
    ...Object.fromEntries(
      Object.entries(smallPlan).filter(([key]) => !["commitments", "period", "id"].includes(key)),
    ),
  };
  expect(issuesOf(parsePlan(value))).toEqual([
    "commitments/0 wrong-type",
    "commitments/1/responsible/0/unit unknown-id",
    "commitments/1/due no-such-day",
    "period/to missing",
    "id malformed",
  ]);
});

test("what a broken part defines is not called unknown elsewhere", () => {
  expect(issuesOf(parsed({ units: { ...smallPlan.units, office: "a room" } }))).toEqual([
    "units/office wrong-type",
  ]);
  expect(issuesOf(parsed({ units: null }))).toEqual(["units wrong-type"]);
});
