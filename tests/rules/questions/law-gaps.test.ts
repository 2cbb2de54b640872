import { describe, expect, test } from "vitest";
import type { LawCause } from "../../../src/rules/criteria/cause.js";
import type { LegalRemark } from "../../../src/rules/criteria/remark.js";
import { lawGaps } from "../../../src/rules/questions/law-gaps.js";
import type { Case } from "../case.js";
import { filing, reviewOf } from "../change/between.js";

const unproved: LawCause = { code: "no-evidence", records: ["lime"] };
const nameless: LawCause = { code: "attribute-missing", records: ["lime"], attribute: "owner" };
const unverified: LawCause = { code: "law-unverified", criterion: "c-1" };
const filed = { stage: { vi: "đã nộp đơn", en: "filed" }, on: { from: "2024-03-01", to: "2024-03-01" } };

const remark = (
  criterion: string,
  causes: readonly LawCause[],
  more: Partial<LegalRemark> = {},
): LegalRemark => ({
  criterion,
  statement: { vi: "Điều phải có", en: "What is asked" },
  advice: false,
  subject: { id: "lime", name: "Chanh" },
  procedure: "mark",
  act: filed,
  verdict: "unknown",
  causes,
  records: [],
  found: [],
  overrun: null,
  versions: [],
  likely: null,
  ...more,
});

const gaps = (criteria: readonly LegalRemark[], given: Partial<Case> = {}) => {
  const { plan, register, asOf } = reviewOf(given);
  return lawGaps(plan, register, criteria, { asOf }).map(({ subject, act, causes, criteria: ids, ask }) => ({
    of: `${subject.id}${act === null ? "" : ` ${act.stage.en}`}`,
    causes: causes.map(({ code }) => code),
    criteria: ids,
    ask: ask.map(({ unit, why }) => `${unit} ${why}`),
  }));
};

describe("what the law waits for", () => {
  test("is asked for once an act, for all the criteria that wait for it", () => {
    expect(gaps([remark("c-1", [unproved]), remark("c-2", [unproved, nameless])])).toMatchObject([
      { of: "lime filed", causes: ["no-evidence", "attribute-missing"], criteria: ["c-1", "c-2"] },
    ]);
  });

  test("is told apart by act, by procedure and by subject; acts that are not on file stand together", () => {
    const granted = { stage: { vi: "đã được cấp", en: "granted" }, on: null };
    const later = { ...filed, on: { from: "2024-05-01", to: "2024-05-01" } };
    const lacking: LawCause = { code: "act-missing", stage: "mark.granted", title: granted.stage };
    const told = gaps([
      remark("c-1", [unproved]),
      remark("c-1", [unproved], { act: later }),
      remark("c-1", [unproved], { procedure: "study" }),
      remark("c-1", [unproved], { subject: { id: "lotus", name: "Sen" } }),
      remark("c-3", [lacking], { act: granted }),
      remark("c-4", [nameless], { act: null }),
    ]);
    expect(told.map(({ of, criteria }) => [of, ...criteria])).toEqual([
      ["lime filed", "c-1"],
      ["lime filed", "c-1"],
      ["lime filed", "c-1"],
      ["lotus filed", "c-1"],
      ["lime", "c-3", "c-4"],
    ]);
  });

  test("is nothing where all is known, where it is but advice, or where no unit can know", () => {
    expect(
      gaps([
        remark("c-1", [], { verdict: "met" }),
        remark("c-2", [unproved], { advice: true }),
        remark("c-3", [unverified]),
        remark("c-4", [{ code: "calendar-missing", from: "2024-01-01", to: "2024-01-31" }]),
      ]),
    ).toEqual([]);
  });

  test("leaves out the criteria and the causes that no unit can answer for", () => {
    expect(gaps([remark("c-1", [unverified]), remark("c-2", [unverified, unproved])])).toMatchObject([
      { causes: ["no-evidence"], criteria: ["c-2"] },
    ]);
  });
});

describe("who is asked", () => {
  const subjects = { lime: { name: "Chanh", for: ["lime"] } };
  const promises = {
    other: {
      responsible: [{ unit: "company", role: "lead" }],
      needs: { kind: "count", atLeast: 1, stage: "mark.filed" },
    },
    marks: {
      about: "lime",
      responsible: [{ unit: "farm-office", role: "lead" }],
      needs: { kind: "count", atLeast: 1, stage: "mark.filed", for: ["lime"] },
    },
  };
  const open = [remark("c-1", [unproved])];

  test("is who last reported on the subject in that procedure", () => {
    const records = [
      filing("lime", "2024-05-01", { id: "r1", by: "tech-office", recorded: "2024-06-01" }),
      filing("lime", "2024-03-01", { id: "r2", by: "department", recorded: "2024-03-10" }),
      filing("lime", "2024-04-01", { id: "r4", by: "focal-office", recorded: "2024-05-10" }),
      filing("lime", "2024-07-01", {
        id: "r3",
        stage: "study.approved",
        by: "company",
        recorded: "2024-07-01",
      }),
    ];
    expect(gaps(open, { subjects, promises, records })).toMatchObject([{ ask: ["tech-office reported"] }]);
  });

  test("is who answers for what the subject is put forward for, where nobody is on record", () => {
    expect(gaps(open, { subjects, promises })).toMatchObject([{ ask: ["farm-office owes"] }]);
    const records = [filing("lime", "2024-03-01")];
    expect(gaps(open, { subjects, promises, records })).toMatchObject([{ ask: ["farm-office owes"] }]);
  });

  test("is the focal units, where the subject is put forward for nothing", () => {
    const named = { ...promises, marks: { ...promises.marks, about: "row-2" } };
    for (const given of [{ subjects: { lime: "Chanh" } }, {}])
      expect(gaps(open, { promises: named, ...given })).toMatchObject([
        { ask: ["focal-office focal", "tech-office focal"] },
      ]);
  });
});
