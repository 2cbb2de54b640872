import { describe, expect, test } from "vitest";
import type { Amendment, AmendmentChange } from "../../../src/model/plan/amendment.js";
import type { Commitment } from "../../../src/model/plan/commitment.js";
import { parseAmendment } from "../../../src/model/plan/parse-amendment.js";
import { caoLanh } from "../../../src/plans/cao-lanh/index.js";
import { historyOf, planDiff } from "../../../src/rules/change/plan-diff.js";
import { rehearse } from "../../../src/rules/change/rehearse.js";
import { planAt } from "../../../src/rules/plan-at.js";
import { minhHoa } from "./minh-hoa.js";

const draft = (...changes: AmendmentChange[]): Amendment => ({
  id: "draft",
  number: "dự thảo",
  on: "2026-01-01",
  signers: [],
  reason: { vi: "Thử", en: "Trial" },
  source: "minh họa",
  changes,
});
const commitment = (id: string): Commitment => {
  const found = caoLanh.commitments.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const harder = (one: Commitment): Commitment => {
  const [{ requirement, ...reading }] = one.readings;
  if (requirement.kind !== "count") throw new Error(`${one.id} is no count`);
  return { ...one, readings: [{ ...reading, requirement: { ...requirement, atLeast: 99 } }] };
};
const moment = { asOf: "2025-12-31" };

describe("a draft amendment tried", () => {
  test("withdrawing a failed promise turned it, and says that the goal moved", () => {
    const { turned } = rehearse(caoLanh, minhHoa, moment, draft({ kind: "withdraw", id: "row-6" }));
    expect(turned.map(({ commitment: id, after, goalMoved }) => [id, after.status, goalMoved])).toEqual([
      ["row-6", "not-applicable", true],
    ]);
    expect(turned[0]?.change?.kind).toBe("withdrawn");
  });

  test("a later due day turns broken into not yet, which is no goal moved", () => {
    const later = { ...commitment("row-6"), due: "2026-12-31" };
    const { turned } = rehearse(caoLanh, minhHoa, moment, draft({ kind: "replace", commitment: later }));
    expect(turned.map(({ after, goalMoved }) => [after.status, goalMoved])).toEqual([["not-yet", false]]);
    expect(turned[0]?.change?.fields).toEqual([{ at: ["due"], before: null, after: "2026-12-31" }]);
  });

  test("a promise added is new, and judged", () => {
    const added = { ...commitment("row-6"), id: "row-6.more", about: "row-6" };
    const { turned } = rehearse(caoLanh, minhHoa, moment, draft({ kind: "add", commitment: added }));
    expect(turned.map(({ commitment: id, how, before }) => [id, how, before])).toEqual([
      ["row-6.more", "new", null],
    ]);
  });

  test("a promise added that is kept already is no goal moved", () => {
    const added = { ...commitment("row-1.3"), id: "row-1.3.more", about: "row-1" };
    const { turned, changes } = rehearse(caoLanh, minhHoa, moment, draft({ kind: "add", commitment: added }));
    expect(turned.map(({ after, goalMoved }) => [after.verdict, goalMoved])).toEqual([["met", false]]);
    expect(changes).toEqual([{ commitment: "row-1.3.more", kind: "added", fields: [] }]);
  });

  test("a target raised undoes what was kept, which is no goal moved; each flip has its own change", () => {
    const raised = [commitment("row-1.1"), commitment("row-1.3")].map(harder);
    const changes = raised.map((one): AmendmentChange => ({ kind: "replace", commitment: one }));
    const { turned } = rehearse(caoLanh, minhHoa, moment, draft(...changes));
    expect(turned.map(({ commitment: id, change }) => [id, change?.commitment])).toEqual([
      ["row-1.1", "row-1.1"],
      ["row-1.3", "row-1.3"],
    ]);
    for (const { before, after, goalMoved } of turned)
      expect([before?.verdict, after.verdict, goalMoved]).toEqual(["met", "unknown", false]);
  });

  test("a due day brought forward makes late what was in time, which is no goal moved", () => {
    const sooner = { ...commitment("row-1.3"), due: "2022-06-30" };
    const { turned } = rehearse(caoLanh, minhHoa, moment, draft({ kind: "replace", commitment: sooner }));
    expect(turned.map(({ after, goalMoved }) => [after.status, goalMoved])).toEqual([["met-late", false]]);
  });

  test("of an earlier day undoes no amendment that is later", () => {
    const kept = { ...draft({ kind: "withdraw", id: "row-6" }), id: "later", on: "2024-06-01" };
    const plan = { ...caoLanh, amendments: [kept] };
    const back = draft({ kind: "replace", commitment: commitment("row-6") });
    expect(rehearse(plan, minhHoa, moment, { ...back, on: "2024-01-01" }).turned).toEqual([]);
    expect(rehearse(plan, minhHoa, moment, { ...back, on: "2024-07-01" }).turned).toHaveLength(1);
  });

  test("a due day put off makes in time what was late, only because the goal moved", () => {
    const row = commitment("row-1.3");
    const late = { ...row, due: "2022-06-30" };
    const plan = { ...caoLanh, commitments: caoLanh.commitments.map((one) => (one === row ? late : one)) };
    const { turned } = rehearse(plan, minhHoa, moment, draft({ kind: "replace", commitment: row }));
    expect(
      turned.map(({ how, before, after, goalMoved }) => [how, before?.status, after.status, goalMoved]),
    ).toEqual([["improved", "met-late", "met", true]]);
  });

  test("a lower limit of 0 is refused in words when the draft is read, and breaks nothing where it is not", () => {
    const row3 = commitment("row-3");
    const [{ requirement, ...reading }] = row3.readings;
    const none = {
      ...row3,
      readings: [{ ...reading, requirement: { ...requirement, atLeast: 0 } }],
    } as const;
    const change = { kind: "replace", commitment: none } as const;
    const parsed = parseAmendment(JSON.parse(JSON.stringify(draft(change))), caoLanh);
    expect(parsed.ok ? [] : parsed.issues).toMatchObject([
      {
        code: "foregone",
        path: ["changes", 0, "commitment", "readings", 0, "requirement", "atLeast"],
        met: true,
      },
    ]);
    expect(
      rehearse(caoLanh, minhHoa, moment, draft(change)).turned.map(({ after }) => after.verdict),
    ).toEqual(["met"]);
  });

  test("leaves plan and register as they were", () => {
    const before = JSON.stringify([caoLanh, minhHoa]);
    rehearse(caoLanh, minhHoa, moment, draft({ kind: "withdraw", id: "row-6" }));
    expect(JSON.stringify([caoLanh, minhHoa])).toBe(before);
  });
});

describe("two versions of a plan", () => {
  test("a plan does not differ from itself", () => expect(planDiff(caoLanh, caoLanh)).toEqual([]));

  test("a lower target is told by where it stands", () => {
    const row3 = commitment("row-3");
    const [{ requirement, ...reading }, ...others] = row3.readings;
    if (requirement.kind !== "count") throw new Error("row-3 counts");
    const lower = {
      ...row3,
      readings: [{ ...reading, requirement: { ...requirement, atLeast: 1 } }, ...others],
    } as const;
    const amended = planAt(
      { ...caoLanh, amendments: [{ ...draft({ kind: "replace", commitment: lower }), on: "2024-01-01" }] },
      "2024-01-01",
    );
    expect(planDiff(caoLanh, amended)).toEqual([
      {
        commitment: "row-3",
        kind: "changed",
        fields: [{ at: ["readings", reading.id, "requirement", "atLeast"], before: 2, after: 1 }],
      },
    ]);
  });

  test("a promise that was withdrawn, or added, is told as that", () => {
    const withdrawn = planAt(
      { ...caoLanh, amendments: [{ ...draft({ kind: "withdraw", id: "row-3" }), on: "2024-01-01" }] },
      "2024-01-01",
    );
    expect(planDiff(caoLanh, withdrawn)).toEqual([{ commitment: "row-3", kind: "withdrawn", fields: [] }]);
    const without = { ...caoLanh, commitments: caoLanh.commitments.filter(({ id }) => id !== "row-3") };
    expect(planDiff(without, caoLanh)).toEqual([{ commitment: "row-3", kind: "added", fields: [] }]);
  });

  test("a condition that is gone is told whole, as it stood there", () => {
    const [{ requirement: when }] = commitment("row-3").readings;
    const asked = {
      ...caoLanh,
      commitments: caoLanh.commitments.map((one) => (one.id === "row-6" ? { ...one, when } : one)),
    };
    expect(planDiff(asked, caoLanh).flatMap(({ fields }) => fields)).toEqual([
      { at: ["when"], before: when, after: null },
    ]);
  });

  test("the history of a promise lists its amendments, oldest first, each with what it changed", () => {
    const first = {
      ...draft({ kind: "replace", commitment: { ...commitment("row-6"), due: "2026-06-30" } }),
      id: "a",
      on: "2024-01-01",
    };
    const second = { ...draft({ kind: "withdraw", id: "row-6" }), id: "b", on: "2025-01-01" };
    const history = historyOf({ ...caoLanh, amendments: [second, first] }, "row-6");
    expect(history.map(({ amendment, change }) => [amendment, change.kind])).toEqual([
      ["a", "changed"],
      ["b", "withdrawn"],
    ]);
    expect(historyOf({ ...caoLanh, amendments: [first] }, "row-5")).toEqual([]);
  });

  test("a promise that an amendment adds is told as added, beside whatever else that amendment changed", () => {
    const added = { ...commitment("row-6"), id: "new" };
    const whole = draft({ kind: "add", commitment: added });
    const other = draft({ kind: "replace", commitment: { ...commitment("row-6"), due: "2026-06-30" } });
    const amendment = { ...whole, id: "a", on: "2024-01-01", changes: [...other.changes, ...whole.changes] };
    const told = (plan: typeof caoLanh) => historyOf(plan, "new").map(({ change }) => change);
    const amended = { ...caoLanh, amendments: [amendment] };
    expect(told(amended)).toEqual([{ commitment: "new", kind: "added", fields: [] }]);
    expect(told(planAt(amended, "2024-12-31"))).toEqual([{ commitment: "new", kind: "added", fields: [] }]);
  });

  test("of what is folded in already the first wording is lost, but not that it was changed", () => {
    const later = (on: string, due: string) => ({
      ...draft({ kind: "replace", commitment: { ...commitment("row-6"), due } }),
      id: due,
      on,
    });
    const gone = { ...draft({ kind: "withdraw", id: "row-5" }), id: "gone", on: "2024-02-01" };
    const amendments = [later("2024-01-01", "2026-06-30"), gone, later("2025-01-01", "2026-12-31")];
    const folded = planAt({ ...caoLanh, amendments }, "2024-12-31");
    const told = (id: string) =>
      historyOf(folded, id).map(({ amendment, change }) => [amendment, change.kind, change.fields]);
    expect(told("row-6")).toEqual([
      ["2026-06-30", "changed", []],
      ["2026-12-31", "changed", [{ at: ["due"], before: "2026-06-30", after: "2026-12-31" }]],
    ]);
    expect(told("row-5")).toEqual([["gone", "withdrawn", []]]);
  });

  test("a withdrawn promise brought back is told of, in its old words or in others", () => {
    const gone = { ...draft({ kind: "withdraw", id: "row-6" }), id: "a", on: "2024-01-01" };
    const back = (more: { due?: string }) => ({
      ...draft({ kind: "replace", commitment: { ...commitment("row-6"), ...more } }),
      id: "b",
      on: "2025-01-01",
    });
    const told = (more: { due?: string }) =>
      historyOf({ ...caoLanh, amendments: [gone, back(more)] }, "row-6").map(({ change }) => change);
    expect(told({}).at(-1)).toEqual({ commitment: "row-6", kind: "reinstated", fields: [] });
    expect(told({ due: "2026-12-31" }).at(-1)).toEqual({
      commitment: "row-6",
      kind: "reinstated",
      fields: [{ at: ["due"], before: null, after: "2026-12-31" }],
    });
  });

  test("a reading under another title is a change, though it asks for the same", () => {
    const row6 = commitment("row-6");
    const [first, ...others] = row6.readings;
    const title = { vi: "Cách hiểu khác", en: "Otherwise read" };
    const changed = { ...row6, readings: [{ ...first, title }, ...others] as const };
    const amended = {
      ...caoLanh,
      commitments: caoLanh.commitments.map((one) => (one === row6 ? changed : one)),
    };
    const [change] = planDiff(caoLanh, amended);
    expect(change).toMatchObject({ commitment: "row-6", kind: "changed" });
    expect(change?.fields.map(({ at }) => at.slice(0, 3))).toContainEqual(["readings", first.id, "title"]);
  });
});
