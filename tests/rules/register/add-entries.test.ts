import { describe, expect, test } from "vitest";
import { defineRegister } from "../../../src/model/define/define-register.js";
import { addEntries, type Added } from "../../../src/rules/register/add-entries.js";
import { correctRecord, replaceRecord } from "../../../src/rules/register/correct.js";
import { smallPlan } from "../../fixtures/small-plan.js";

const granted = {
  id: "r-1",
  subject: "guava-mark",
  stage: "mark.granted",
  on: "2023-06-06",
  by: "office",
  recorded: "2023-07-01",
  evidence: ["certificate"],
  attributes: { owner: "cooperative" },
  cell: "a.xlsx!1!C7",
} as const;

const register = defineRegister(smallPlan, {
  id: "small-register",
  nature: "illustrative",
  title: { vi: "Sổ nhỏ" },
  subjects: { "guava-mark": { name: "Ổi lê", for: ["guava"] } },
  documents: { certificate: { kind: "certificate" }, decision: { kind: "decision" } },
  records: [granted],
});
const { id: _id, cell: _cell, ...kept } = granted;

const value = (added: Added) => {
  if (!added.ok) throw new Error(JSON.stringify(added.issues));
  return added.value;
};
const last = (added: Added) => value(added).records.at(-1);
const issues = (added: Added) =>
  added.ok ? [] : added.issues.map(({ path, code }) => `${path.join("/")} ${code}`);
const warned = (added: Added) =>
  added.ok ? added.warnings.map(({ path, code }) => `${path.join("/")} ${code}`) : issues(added);

describe("entries more", () => {
  test("come in one step, and may name each other", () => {
    const added = addEntries(
      register,
      {
        units: { bureau: { name: { vi: "Phòng mới" }, form: "division" } },
        subjects: { lime: { name: "Chanh" } },
        documents: { "so-1": { kind: "application", number: "1" } },
        records: [
          {
            id: "r-2",
            subject: "lime",
            stage: "mark.filed",
            recorded: "2023-08-01",
            by: "bureau",
            evidence: ["so-1"],
          },
        ],
        statements: [
          { id: "s-1", by: "bureau", procedure: "mark", upTo: "2023-06-30", recorded: "2023-08-01" },
        ],
        decisions: [
          {
            kind: "equivalence",
            id: "d-1",
            subject: "lime",
            for: "guava",
            same: false,
            by: "office",
            on: "2023-08-01",
            recorded: "2023-08-01",
          },
        ],
        notes: [
          {
            id: "n-1",
            kind: "progress",
            about: "lime",
            by: "bureau",
            recorded: "2023-08-01",
            text: "Đang làm",
          },
        ],
      },
      smallPlan,
    );
    expect(warned(added)).toEqual([]);
    expect(Object.keys(value(added).subjects)).toEqual(["guava-mark", "lime"]);
    expect(value(added).records.map(({ id }) => id)).toEqual(["r-1", "r-2"]);
    expect(value(added).notes).toHaveLength(1);
    expect(register.records).toEqual([granted]);
    expect(Object.keys(register.subjects)).toEqual(["guava-mark"]);
  });

  test("that are on file already are not added again", () => {
    const added = addEntries(
      register,
      {
        subjects: { "guava-mark": { for: ["guava"], name: "Ổi lê".normalize("NFD") } },
        documents: { decision: { kind: "decision" } },
        records: [{ ...granted }, { ...granted }],
      },
      smallPlan,
    );
    expect(value(added)).toEqual(register);
    expect(warned(added)).toEqual([]);
  });

  test("are refused where their id says something else on file, or twice in what was given", () => {
    const added = addEntries(
      register,
      {
        documents: { decision: { kind: "letter" } },
        records: [
          { ...granted, on: "2023-06-07" },
          { ...granted, id: "r-2" },
          { ...granted, id: "r-2", on: "2023" },
        ],
      },
      smallPlan,
    );
    expect(issues(added)).toEqual([
      "documents/decision differs-on-file",
      "records/0 differs-on-file",
      "records/2 differs-on-file",
    ]);
  });

  test("without an id get one from their content, the same everywhere", () => {
    const record = { ...kept, stage: "mark.filed", on: "2022-06" };
    const once = value(addEntries(register, { records: [record] }, smallPlan));
    const { on, ...others } = record;
    const twice = value(addEntries(once, { records: [{ on, ...others }, record] }, smallPlan));
    expect(once.records[1]?.id).toMatch(/^record-[0-9a-f]{14}$/);
    expect(twice).toEqual(once);
    const other = value(addEntries(once, { records: [{ ...record, on: "2022-07" }] }, smallPlan));
    expect(other.records).toHaveLength(3);
  });

  test("in another order are the same set", () => {
    const [a, b] = [
      { ...kept, stage: "mark.filed", on: "2022-06" },
      { ...kept, stage: "mark.accepted", on: "2022-07" },
    ];
    const ids = (records: readonly (typeof a)[]) =>
      value(addEntries(register, { records }, smallPlan))
        .records.map(({ id }) => id)
        .toSorted();
    expect(ids([a, b])).toEqual(ids([b, a]));
  });

  test("are told of where they were given, not where they would have come to stand", () => {
    const wrong = { ...kept, subject: "nobody", on: "2023-02-30" };
    const added = addEntries(
      register,
      { subjects: { lime: { name: "Chanh", for: ["row-9"] } }, records: [granted, wrong] },
      smallPlan,
    );
    expect(issues(added)).toEqual([
      "subjects/lime/for/0 unknown-id",
      "records/1/subject unknown-id",
      "records/1/on no-such-day",
    ]);
  });

  test("that are no entries at all are told of too", () => {
    const given: object = { records: [null, 5], notes: "none", subjects: [], record: [] };
    expect(issues(addEntries(register, given, smallPlan))).toEqual([
      "records/0 wrong-type",
      "records/1 wrong-type",
      "notes wrong-type",
      "subjects wrong-type",
      "record unknown-key",
    ]);
  });

  test("bring their own warnings, apart from those that were there", () => {
    const odd = value(
      addEntries(register, { records: [{ ...kept, stage: "mark.accepted", evidence: [] }] }, smallPlan),
    );
    const added = addEntries(
      odd,
      { records: [{ ...kept, stage: "mark.filed", on: "2024-01-01", recorded: "2024-02-01", evidence: [] }] },
      smallPlan,
    );
    expect(warned(added)).toEqual([
      "register/records/0 out-of-order",
      "register/records/1 out-of-order",
      "records/0 no-evidence",
    ]);
    expect(added.ok && added.warnedBefore.map(({ path, code }) => `${path.join("/")} ${code}`)).toEqual([
      "records/1 no-evidence",
    ]);
  });

  test("told as of a day before the register's last one are odd", () => {
    const record = { ...kept, stage: "mark.filed", on: "2022-06", recorded: "2023-06-30" };
    const added = addEntries(register, { records: [record] }, smallPlan);
    expect(added.ok && added.warnings).toMatchObject([
      {
        code: "told-early",
        path: ["records", 0],
        recorded: "2023-06-30",
        than: "register",
        day: "2023-07-01",
      },
    ]);
    expect(
      warned(addEntries(register, { records: [{ ...record, recorded: "2023-07-01" }] }, smallPlan)),
    ).toEqual([]);
  });

  test("are held against the latest day of the register, and each is told in its own place", () => {
    const earlier = { ...granted, id: "r-0", recorded: "2022-05-01", on: "2022-04-01" };
    const known = { ...register, records: [granted, earlier] };
    const record = { ...kept, stage: "mark.filed", on: "2022-06", recorded: "2023-06-30" };
    const later = { ...record, on: "2022-05", recorded: "2023-07-02" };
    const added = addEntries(known, { records: [later, record] }, smallPlan);
    const early = added.ok ? added.warnings.filter(({ code }) => code === "told-early") : [];
    expect(early).toMatchObject([{ path: ["records", 1], day: "2023-07-01" }]);
  });
});

describe("a record corrected", () => {
  const correction = { recorded: "2023-08-01", corrects: "r-1" };

  test("keeps all that the correction does not say, but not the cell it came from", () => {
    const added = correctRecord(register, { id: "r-2", ...correction, on: "2023-06-16" }, smallPlan);
    expect(last(added)).toEqual({ ...kept, id: "r-2", ...correction, on: "2023-06-16" });
  });

  test("is not withdrawn by a correction of its evidence alone", () => {
    expect(last(correctRecord(register, { ...correction, evidence: ["decision"] }, smallPlan))).toMatchObject(
      {
        stage: "mark.granted",
        on: "2023-06-06",
        evidence: ["decision"],
      },
    );
  });

  test("must be on file", () => {
    expect(
      issues(correctRecord(register, { ...correction, corrects: "r-9", on: "2023" }, smallPlan)),
    ).toContain("records/0/corrects unknown-id");
  });
});

describe("a record replaced", () => {
  const replacement = { id: "r-2", recorded: "2024-02-01", replaces: "r-1" };

  test("keeps subject, stage and attributes; day and papers are the new act's own", () => {
    expect(last(replaceRecord(register, { ...replacement, on: "2024-01-15" }, smallPlan))).toEqual({
      ...replacement,
      subject: "guava-mark",
      stage: "mark.granted",
      attributes: { owner: "cooperative" },
      on: "2024-01-15",
    });
  });

  test("has no day where none is said", () => {
    expect(last(replaceRecord(register, replacement, smallPlan))).not.toHaveProperty("on");
  });

  test("must be on file", () => {
    expect(issues(replaceRecord(register, { ...replacement, replaces: "r-9" }, smallPlan))).toContain(
      "records/0/replaces unknown-id",
    );
  });
});

describe("what is no set of entries", () => {
  const given = (json: string) => issues(addEntries(register, JSON.parse(json), smallPlan));

  test.each(["null", "7", '"text"', "[]", "true"])("%s is refused as a whole", (json) => {
    expect(given(json)).toEqual([" wrong-type"]);
  });

  test("is told to be an object", () => {
    expect(addEntries(register, JSON.parse("[]"), smallPlan)).toMatchObject({
      issues: [{ code: "wrong-type", path: [], expected: "object", found: "array" }],
    });
  });

  test("is refused for the first part alone that has no bottom; a forbidden name is told of with all else", () => {
    const deep = `${"[".repeat(500)}${"]".repeat(500)}`;
    expect(given(`{"records":${deep},"notes":${deep}}`)).toEqual([
      expect.stringMatching(/^records.*too-deep$/),
    ]);
    expect(given('{"records":[{"__proto__":1}],"notes":"none"}')).toEqual(
      expect.arrayContaining(["records/0/__proto__ forbidden-key", "notes wrong-type"]),
    );
  });

  test.each(["records", "documents", "subjects", "decisions", "notes"])(
    "%s without a bottom are refused",
    (list) => {
      const deep = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
      for (const json of [
        `{"${list}":${deep}}`,
        `{"${list}":[{"subject":${deep}}]}`,
        `{"${list}":{"a":${deep}}}`,
      ])
        expect(given(json)).toEqual([expect.stringMatching(/too-deep$/)]);
    },
  );
});
