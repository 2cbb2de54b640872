import { fc } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { issueTexts } from "../../src/locale/say/describe.js";
import { issues } from "../../src/locale/vi/issues.js";
import { sheets as words } from "../../src/locale/vi/sheets/words.js";
import type { Attribute } from "../../src/model/plan/attribute.js";
import type { Plan } from "../../src/model/plan/plan.js";
import type { Register } from "../../src/model/register/register.js";
import { caoLanh } from "../../src/plans/cao-lanh/index.js";
import { termsOf } from "../../src/sheets/book/vocabulary.js";
import { mergeRegisters } from "../../src/sheets/merge/from-sheets.js";
import { saidField } from "../../src/sheets/write/said-value.js";
import { registers } from "./registers.js";
import { plans } from "./returns/plans.js";

const locale = { sheets: words };

/** What two registers tell of one thing and do not agree on. */
const contradictions = (plan: Plan, ...told: readonly Register[]) =>
  mergeRegisters(
    told.map((register, index) => ({ register, file: `so-${index + 1}.json` })),
    plan,
    { locale },
  ).odd.flatMap((warning) => (warning.code === "contradicts" ? [warning] : []));

const FREE =
  /^(?:note|text|reason|number|symbol|issuer|title|link|hash|cell|name|aliases|corrects|replaces|id|reading)\b/;

/** A word of the code: a day as machines write it, a list or object as machines write them, an id or a key. */
function isCode(value: string, plan: Plan): boolean {
  const keys = [
    ...Object.keys(plan.units),
    ...Object.keys(plan.parties),
    ...Object.entries(plan.procedures).flatMap(([id, { stages, ends }]) =>
      Object.keys({ ...stages, ...ends }).map((stage) => `${id}.${stage}`),
    ),
    ...Object.values(words.choices).flatMap(Object.keys),
  ];
  return (
    /\d{4}-\d\d|[[{]"|^(?:true|false)$|^(?:subject|doc|rec)-\d/.test(value) ||
    value.split("; ").some((part) => keys.includes(part))
  );
}

const [one = "", other = ""] = Object.keys(caoLanh.units);
const [promise = "", another = ""] = caoLanh.commitments.map(({ id }) => id);
const empty: Register = {
  formatVersion: 2,
  plan: caoLanh.id,
  id: "so",
  nature: "illustrative",
  title: caoLanh.title,
  units: {},
  subjects: { "subject-1": { name: "Hộ A" }, "subject-2": { name: "Hộ B" } },
  documents: {},
  records: [],
  statements: [],
  decisions: [],
  notes: [],
};
/** Two registers with other decisions and notes under the same ids. */
const deciding: readonly Register[] = [
  {
    ...empty,
    records: ["rec-1", "rec-2"].map((id) => ({ ...told(id), subject: "subject-1", stage: "mark.filed" })),
    decisions: [
      { ...told("d-1"), kind: "waiver", commitment: promise, until: "2023-01-01" },
      { ...told("d-2"), kind: "attestation", commitment: promise, kept: true, upTo: "2023-01-01" },
      { ...told("d-3"), kind: "equivalence", subject: "subject-1", for: "2.1", same: true },
      { ...told("d-4"), kind: "same", what: "subjects", ids: ["subject-1", "subject-2"], same: true },
      { ...told("d-6"), kind: "same", what: "records", ids: ["rec-1", "rec-2"], same: true },
      { ...told("d-5"), kind: "override", commitment: promise, verdict: "met", reason: "đã rõ" },
    ],
    notes: [{ ...told("n-1"), kind: "progress", about: promise, text: "đang làm" }],
  },
  {
    ...empty,
    decisions: [
      { ...toldOtherwise("d-1"), kind: "waiver", commitment: another, until: "2024-02-02" },
      { ...toldOtherwise("d-2"), kind: "attestation", commitment: another, kept: false, upTo: "2024-02-02" },
      { ...toldOtherwise("d-3"), kind: "equivalence", subject: "subject-2", for: "2.2", same: false },
      { ...toldOtherwise("d-4"), kind: "same", what: "subjects", ids: ["subject-2"], same: false },
      { ...toldOtherwise("d-6"), kind: "same", what: "records", ids: ["rec-1"], same: true },
      { ...toldOtherwise("d-5"), kind: "override", commitment: another, verdict: "unmet", reason: "chưa rõ" },
    ],
    notes: [{ ...toldOtherwise("n-1"), kind: "difficulty", about: another, text: "đang làm" }],
  },
];

function told(id: string) {
  return { id, by: one, on: "2023-03-01", recorded: "2023-03-01" };
}
function toldOtherwise(id: string) {
  return { id, by: other, on: "2024-03-01", recorded: "2024-03-01" };
}

describe("what two tell differently is told as people read it", () => {
  test("every field of every kind of entry", () => {
    const told = [
      ...fc
        .sample(fc.tuple(registers(caoLanh), registers(caoLanh)), { numRuns: 40, seed: 20222025 })
        .flatMap((pair) => contradictions(caoLanh, ...pair)),
      ...contradictions(caoLanh, ...deciding),
    ];
    const fields = new Set(told.map(({ path, field }) => `${String(path[0])} ${field}`));
    for (const field of [
      "decisions by",
      "decisions on",
      "statements by",
      "statements upTo",
      "documents kind",
      "documents date",
      "subjects unit",
      "notes by",
    ])
      expect([...fields]).toContain(field);
    expect(
      told.filter(
        ({ field, found, stands }) =>
          !FREE.test(field) && [found, stands].some((value) => isCode(value, caoLanh)),
      ),
    ).toEqual([]);
    expect(told.filter(({ other }) => isCode(other.replace(/ \(so-\d\.json\)$/, ""), caoLanh))).toEqual([]);
  });

  test.each(plans)("every attribute of %s: in the merge, in journal and table", (_, plan) => {
    const base: Register = {
      ...empty,
      plan: plan.id,
      documents: { "doc-1": { kind: "minutes", number: "01/BB" } },
    };
    const terms = termsOf(plan, words);
    for (const [procedure, { attributes, stages }] of Object.entries(plan.procedures))
      for (const [name, attribute] of Object.entries(attributes)) {
        const stage = `${procedure}.${attribute.stages?.[0] ?? Object.keys(stages)[0] ?? ""}`;
        const [one, other] = valuesOf(attribute, plan);
        if (one === other) continue;
        const record = (id: string, value: string | number | boolean) => ({
          id,
          subject: "subject-1",
          stage,
          on: "2023-03-01",
          by: Object.keys(plan.units)[0] ?? "",
          recorded: "2024-03-01",
          evidence: ["doc-1"],
          attributes: { [name]: value },
        });
        const [said, ...more] = contradictions(
          plan,
          { ...base, records: [record("rec-1", one)] },
          { ...base, records: [record("rec-2", other)] },
        );
        expect(more).toEqual([]);
        const text = (value: unknown) => saidField({ field: name, value }, stage, { plan, terms });
        expect(new Set([name, said?.stands, said?.found])).toEqual(new Set([name, text(one), text(other)]));
        expect([text(one), text(other)].filter((value) => value === "" || isCode(value, plan))).toEqual([]);
        expect(issueTexts(said === undefined ? [] : [said], { issues })[0]).toContain(
          text(other).slice(0, 40),
        );
      }
  });

  test("a year is no thousand", () => {
    const terms = termsOf(caoLanh, words);
    const said = (value: number) =>
      saidField({ field: "budget-year", value }, "budget-line.approved", { plan: caoLanh, terms });
    expect([said(2023), said(150_000_000), said(0.0625)]).toEqual(["2023", "150.000.000", "0,0625"]);
  });
});

function valuesOf(
  attribute: Attribute,
  plan: Plan,
): readonly [string | number | boolean, string | number | boolean] {
  switch (attribute.type) {
    case "choice": {
      const [one = "", other = one] = Object.keys(attribute.options);
      return [one, other];
    }
    case "unit": {
      const [one = "", other = one] = Object.keys(plan.units);
      return [one, other];
    }
    case "day":
      return ["2023-03-01", "2023-04-01"];
    case "yes-no":
      return [true, false];
    case "number":
    case "money":
      return [1000, 150_000_000];
    case "text":
      return ["ấp 1", "ấp 2"];
  }
}
