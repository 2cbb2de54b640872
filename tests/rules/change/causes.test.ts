import { describe, expect, test } from "vitest";
import type { Difference } from "../../../src/rules/change/difference.js";
import { attribute } from "../../../src/rules/change/attribute.js";
import { compare } from "../../../src/rules/change/compare.js";
import { evaluate } from "../../../src/rules/evaluate.js";
import { planAt } from "../../../src/rules/plan-at.js";
import type { Case } from "../case.js";
import { filed, filing, moves, reviewOf } from "./between.js";

const subjects = { lime: "Chanh", lotus: "Sen" };
const lime = filing("lime", "2024-03-01");
const lotus = filing("lotus", "2024-05-01");
const eased = (id: string, needs: object) => ({
  on: "2024-06-01",
  changes: [{ kind: "replace", commitment: { id, ...needs } }],
});

const { plan, register, asOf } = reviewOf({});

describe("what brought a change about", () => {
  test("a record of a later stage says as much as one of the act itself", () => {
    const granted = filing("lotus", "2024-05-01", { stage: "mark.granted", evidence: ["certificate-1"] });
    const after = reviewOf({ subjects, records: [lime, granted] });
    expect(moves(reviewOf({ subjects }), after)).toEqual({
      marks: ["resolved", "record lime", "record lotus"],
    });
  });

  test("the clock alone is the cause where nothing was written since", () => {
    const given = {
      subjects,
      promises: { marks: filed(1), late: { due: "2024-02-01", ...filed(3) } },
      records: [lime],
    };
    const { register, plan } = reviewOf(given);
    const [before, after] = ["2024-01-31", "2024-12-31"].map((day) => ({ plan, register, asOf: day }));
    if (before === undefined || after === undefined) throw new Error("two days");
    expect(moves(before, after)).toEqual({ marks: ["resolved", "time"] });
    expect(moves(before, { ...after, register: structuredClone(register) })).toEqual({
      marks: ["resolved", "time"],
    });
    expect(moves(before, { ...after, register: { ...register, records: [] } })).toEqual({});
  });

  test("both findings stand in a change, and none where there was, or is, no promise", () => {
    const { changes } = compare(
      reviewOf({ promises: { old: filed(1), same: filed(1) } }),
      reviewOf({ promises: { same: filed(1), young: filed(1) } }),
    );
    expect(
      changes.map(({ commitment, before, after, causes }) => [
        commitment,
        before?.verdict,
        after?.verdict,
        causes.length,
      ]),
    ).toEqual([
      ["same", "unknown", "unknown", 0],
      ["young", undefined, "unknown", 1],
      ["old", "unknown", undefined, 1],
    ]);
  });

  test("a choice of reading is told apart from other decisions", () => {
    const readings = [
      { id: "one", requirement: filed(1).needs },
      { id: "two", requirement: filed(2).needs },
    ];
    const promises = { marks: { readings } };
    const chosen = { kind: "reading", commitment: "marks", reading: "two", on: "2024-07-01", evidence: [] };
    const given = { subjects, promises, records: [lime] };
    expect(moves(reviewOf(given), reviewOf({ ...given, decisions: [chosen] }))).toEqual({
      marks: ["unsettled", "reading d1"],
    });
  });

  test("an entry taken out of what was known is an altered register", () => {
    const review = reviewOf({ subjects, records: [lime] });
    const forgetful = { ...review, knownBy: "2024-01-01" };
    expect(moves(review, forgetful)).toEqual({ marks: ["unsettled", "register"] });
  });

  test("with what was altered stands what was not", () => {
    const proved = filing("lotus", "2024-05-01");
    const before = reviewOf({
      subjects,
      promises: { marks: filed(2) },
      records: [lime, { ...proved, evidence: [] }],
    });
    const after = reviewOf({ subjects, promises: { marks: filed(2) }, records: [lime, proved] });
    expect(moves(before, after)).toEqual({ marks: ["resolved", "register"] });
  });

  test("things of one name are told apart by their kind", () => {
    const given = { subjects, promises: { marks: filed(1), others: filed(9) } };
    const record = { ...lime, id: "amendment-1" };
    const amended = { ...given, amendments: [eased("others", filed(8))], records: [record] };
    expect(moves(reviewOf(given), reviewOf(amended))).toEqual({ marks: ["resolved", "record amendment-1"] });
  });

  test("what was unknown and is settled has changed, though its unit still has no successor", () => {
    const promises = { marks: { responsible: [{ unit: "lost-office", role: "lead" }], ...filed(1) } };
    const statements = [{ procedure: "mark", upTo: "2025-12-31", recorded: "2025-12-31" }];
    const [open, closed] = [
      reviewOf({ promises }, "2025-12-31"),
      reviewOf({ promises, statements }, "2025-12-31"),
    ];
    expect(moves(open, closed)).toEqual({ marks: ["resolved", "statement st1"] });
    expect(moves(closed, open)).toEqual({ marks: ["unsettled", "register"] });
  });

  test("what was written since is not put down to the alteration of something else", () => {
    const before = reviewOf({ subjects, records: [filing("lotus", "2024-05-01", { evidence: [] })] });
    const after = reviewOf({ subjects, records: [filing("lotus", "2024-06-01", { evidence: [] }), lime] });
    expect(moves(before, after)).toEqual({ marks: ["resolved", "record lime"] });
  });

  test.each([
    [
      "a statement",
      { statements: [{ procedure: "mark", upTo: "2024-12-31" }] },
      {},
      ["resolved", "statement st1"],
    ],
    [
      "a statement on the day of the knowledge",
      { statements: [{ procedure: "mark", upTo: "2024-12-31", recorded: "2024-12-31" }] },
      { knownBy: "2024-12-31" },
      ["resolved", "statement st1"],
    ],
    [
      "a decision on a name",
      {
        subjects: { guava: { name: "Ổi", for: ["guava"] } },
        records: [filing("guava", "2024-03-01")],
        decisions: [
          {
            kind: "equivalence",
            subject: "guava",
            for: "guava",
            same: true,
            on: "2024-04-01",
            evidence: ["minutes-1"],
          },
        ],
      },
      {},
      ["resolved", "record guava, decision d1"],
    ],
  ])("%s since then is named", (_, given, more, expected) => {
    const promises = { marks: { needs: { ...filed(1).needs, for: ["guava"] } } };
    const before = { ...reviewOf({ promises }), ...("knownBy" in more && { knownBy: "2024-12-30" }) };
    expect(moves(before, { ...reviewOf({ promises, ...given }), ...more })).toEqual({ marks: expected });
  });

  test("a decision that two names are one is named, whatever promise it is about", () => {
    const given = {
      promises: { marks: filed(2) },
      subjects: { a: "Công ty Sao Mai", b: "CTY Sao Mai" },
      records: [filing("a", "2024-03-01"), filing("b", "2024-03-01")],
    };
    const same = { kind: "same", what: "subjects", ids: ["a", "b"], same: false, on: "2024-07-01" };
    expect(moves(reviewOf(given), reviewOf({ ...given, decisions: [same] }))).toEqual({
      marks: ["resolved", "decision d1"],
    });
  });

  test("a record of one that may be another bears on what is put forward for that one", () => {
    const promises = { marks: { needs: { ...filed(1).needs, for: ["lime"] } } };
    const subjects = {
      a: { name: "Công ty Sao Mai", for: ["lime"] },
      b: { name: "CTY Sao Mai", for: ["row-2"] },
    };
    const mine = filing("a", "2024-03-01", { evidence: [] });
    const other = filing("b", "2024-03-01");
    const given = { promises, subjects };
    const same = { kind: "same", what: "subjects", ids: ["a", "b"], same: true, on: "2024-07-01" };
    expect(
      moves(
        reviewOf({ ...given, records: [mine], decisions: [same] }),
        reviewOf({ ...given, records: [mine, other], decisions: [same] }),
      ),
    ).toEqual({ marks: ["resolved", "record b"] });
  });

  test("what is put forward for nothing may be meant, and bears", () => {
    const promises = { marks: { needs: { ...filed(1).needs, for: ["lime"] } } };
    const statements = [{ procedure: "mark", upTo: "2024-12-31" }];
    expect(
      moves(
        reviewOf({ promises, subjects, statements }),
        reviewOf({ promises, subjects, statements, records: [lotus] }),
      ),
    ).toEqual({ marks: ["unsettled", "record lotus"] });
  });

  test("of two corrections of one record each is enough to leave it open, though they name other subjects", () => {
    const given = { subjects: { ...subjects, rice: "Lúa" }, promises: { marks: filed(1) } };
    const wrong = filing("lime", "2024-03-01", { evidence: [] });
    const right = filing("lime", "2024-03-01", { id: "one", corrects: "lime" });
    const other = filing("rice", "2024-03-01", {
      id: "two",
      corrects: "lime",
      stage: "study.approved",
      evidence: [],
    });
    expect(
      moves(
        reviewOf({ ...given, records: [wrong, right] }),
        reviewOf({ ...given, records: [wrong, right, other] }),
      ),
    ).toEqual({ marks: ["unsettled", "correction two"] });
  });

  describe("where the earlier review was kept", () => {
    const given = { subjects, records: [lime] };
    const [before, after] = [reviewOf(given), reviewOf({ ...given, records: [lime, lotus] })];
    const made = evaluate(before.plan, before.register, { asOf: before.asOf });
    const found = made.findings.map(
      (finding) => ({ ...finding, verdict: "unknown", status: "undetermined" }) as const,
    );
    const keptOtherwise = { ...made, findings: found };

    test("what comes out the same is put down to what changed", () => {
      expect(moves({ ...before, kept: made }, after)).toEqual({});
    });

    test("what the program makes otherwise today is put down to the program", () => {
      expect(moves({ ...before, kept: keptOtherwise }, after)).toEqual({ marks: ["resolved", "program"] });
    });

    test("together with what changed besides, where that is needed too", () => {
      const silent = reviewOf({ subjects });
      const failed = evaluate(silent.plan, silent.register, { asOf: silent.asOf });
      const kept = {
        ...failed,
        findings: failed.findings.map(
          (finding) => ({ ...finding, verdict: "unmet", status: "not-yet" }) as const,
        ),
      };
      expect(moves({ ...silent, kept }, before)).toEqual({ marks: ["improved", "program, record lime"] });
    });
  });

  test("a plan handed over with its amendments folded in differs by those made since", () => {
    const given = {
      subjects,
      records: [lime],
      promises: { marks: filed(2) },
      amendments: [{ ...eased("marks", filed(1)), on: "2024-06-01" }],
    };
    const later = reviewOf(given);
    const [early, late] = ["2024-05-31", "2024-12-31"].map((day) => ({
      ...later,
      plan: planAt(later.plan, day),
      asOf: day,
    }));
    if (early === undefined || late === undefined) throw new Error("two days");
    const wanted = { marks: ["resolved", "amendment amendment-1", "goal moved"] };
    expect(moves(early, late)).toEqual(wanted);
    expect(moves(early, later)).toEqual(wanted);
    expect(moves({ ...later, asOf: "2024-05-31" }, late)).toEqual(wanted);
  });

  test("a word of attestation since then is a decision, and no reading", () => {
    const promises = { help: { needs: { kind: "attested", by: "province" } } };
    const attested = {
      kind: "attestation",
      commitment: "help",
      kept: true,
      on: "2024-06-01",
      evidence: ["letter-1"],
    };
    expect(moves(reviewOf({ promises }), reviewOf({ promises, decisions: [attested] }))).toEqual({
      help: ["resolved", "decision d1"],
    });
  });

  test("a record withdrawn since then is a correction", () => {
    const wrong = { id: "sorry", corrects: "lime", recorded: "2024-07-01" };
    expect(
      moves(reviewOf({ subjects, records: [lime] }), reviewOf({ subjects, records: [lime, wrong] })),
    ).toEqual({
      marks: ["unsettled", "correction sorry"],
    });
  });

  test("so is one of a statement that said something else", () => {
    const all = { procedure: "mark", upTo: "2024-12-31", recorded: "2024-12-31" };
    const fewer = { ...all, id: "sorry", corrects: "st1", upTo: "2024-06-30" };
    expect(moves(reviewOf({ statements: [all] }), reviewOf({ statements: [all, fewer] }))).toEqual({
      marks: ["unsettled", "correction sorry"],
    });
  });

  test("a successor named since then is what the register tells of the unit; one taken out again is an altered register", () => {
    const promises = { marks: { responsible: [{ unit: "lost-office", role: "lead" }], ...filed(1) } };
    const known = {
      name: { vi: "Phòng giải thể", en: "Dissolved office" },
      party: "district",
      form: "division",
    };
    const successor = {
      unit: "commune",
      from: "2025-07-01",
      basis: { vi: "sắp xếp", en: "merger" },
      confidence: "verified",
    };
    const units = { "lost-office": { ...known, ended: "2025-07-01", successors: [successor] } };
    const [silent, named] = [
      reviewOf({ promises }, "2025-12-31"),
      reviewOf({ promises, units }, "2025-12-31"),
    ];
    expect(moves(silent, named)).toEqual({ marks: ["improved", "unit lost-office"] });
    expect(moves(named, silent)).toEqual({ marks: ["worsened", "register"] });
  });

  test.each([
    ["an act", { records: [filing("lime", "2024-03-01", { evidence: [] })] }],
    ["what a subject is put forward for", { subjects: { lime: "Chanh" } }],
    ["a paper", { documents: { "application-lime": { kind: "report" } } }],
  ])("%s that is otherwise now is an altered register", (_, now) => {
    const promises = { marks: { needs: { ...filed(1).needs, for: ["lime"] } } };
    const given = { promises, subjects: { lime: { name: "Chanh", for: ["lime"] } }, records: [lime] };
    expect(moves(reviewOf(given), reviewOf({ ...given, ...now }))["marks"]?.slice(1)).toEqual(["register"]);
  });

  test("a promise of another plan is gone, and one of its own is new, with that plan", () => {
    const ofPlan = (promises: Case["promises"]) => reviewOf({ promises, subjects });
    const later = reviewOf({ promises: { others: filed(1) }, subjects, records: [lime] });
    expect(moves(ofPlan({ marks: filed(1) }), ofPlan({ others: filed(1) }))).toEqual({
      others: ["new", "plan"],
      marks: ["gone", "plan"],
    });
    expect(moves(ofPlan({ marks: filed(1) }), later)).toEqual({
      others: ["new", "plan, record lime"],
      marks: ["gone", "plan"],
    });
  });

  describe("an amendment", () => {
    const given = { subjects, promises: { marks: filed(2), others: filed(2) }, records: [lime] };
    const amended = { ...given, amendments: [eased("marks", filed(1))] };

    test("that was in force, and says something else in the later plan, is another plan", () => {
      const undone = { ...given, amendments: [eased("marks", filed(3))] };
      expect(moves(reviewOf(amended), reviewOf(undone))).toEqual({ marks: ["unsettled", "plan"] });
      expect(moves(reviewOf(undone), reviewOf(amended))).toEqual({
        marks: ["resolved", "plan", "goal moved"],
      });
    });

    test("in force since the day of the earlier review is no news", () => {
      expect(moves(reviewOf(amended, "2024-06-01"), reviewOf({ ...amended, records: [] }))).toEqual({
        marks: ["unsettled", "register"],
      });
      expect(moves(reviewOf(amended, "2024-05-31"), reviewOf(amended, "2024-06-01"))).toEqual({
        marks: ["resolved", "amendment amendment-1", "goal moved"],
      });
    });

    test("that was in force, and is gone from the later plan, is another plan", () => {
      expect(moves(reviewOf(amended), reviewOf(given))).toEqual({ marks: ["unsettled", "plan"] });
    });

    test("that withdraws a promise moves the goal", () => {
      const withdrawn = {
        ...given,
        amendments: [{ on: "2024-06-01", changes: [{ kind: "withdraw", id: "marks" }] }],
      };
      expect(moves(reviewOf(given), reviewOf(withdrawn))).toEqual({
        marks: ["lapsed", "amendment amendment-1", "goal moved"],
      });
    });

    test("that keeps a promise met which would no longer be is no change, and none is put down to it", () => {
      const both = { ...given, records: [lime, lotus] };
      const sorry = { id: "sorry", corrects: "lotus", recorded: "2024-07-01" };
      const after = { ...amended, records: [lime, lotus, sorry] };
      const { changes } = compare(reviewOf(both), reviewOf(after));
      expect(changes[0]).toMatchObject({ how: "unchanged", causes: [], goalMoved: false });
    });

    test("of another promise moves no goal where an act is enough", () => {
      const other = { ...given, amendments: [eased("others", filed(1))] };
      expect(
        moves(reviewOf(given, "2024-05-31"), reviewOf({ ...other, records: [lime, lotus] })),
      ).toMatchObject({
        marks: ["resolved", "record lotus"],
      });
    });

    test("that asks for another stage lets count what did not bear on the promise before", () => {
      const granted = { needs: { kind: "count", atLeast: 1, stage: "study.approved" } };
      const before = reviewOf({ subjects, promises: { marks: granted } });
      const after = reviewOf({
        subjects,
        promises: { marks: granted },
        amendments: [eased("marks", filed(1))],
        records: [lime],
      });
      expect(moves(before, after)).toEqual({
        marks: ["resolved", "amendment amendment-1, record lime", "goal moved"],
      });
    });
  });
});

describe("the smallest sets of things that make a finding what it became", () => {
  const differences = Array.from({ length: 20 }, (_, index): Difference => ({
    kind: "record",
    id: String(index),
  }));
  const later = evaluate(plan, register, { asOf }).findings[0];
  const found = (enough: (ids: readonly string[]) => boolean, among: readonly Difference[]) => {
    const judge = (set: readonly Difference[]) => {
      const ids = set.map((difference) => ("id" in difference ? difference.id : ""));
      return enough(ids) ? later : undefined;
    };
    return attribute(among, (finding) => finding !== undefined, judge).map((set) =>
      set.map((difference) => ("id" in difference ? difference.id : "")),
    );
  };

  test("are all of one size, where there are few things", () => {
    const enough = (ids: readonly string[]) => ids.includes("3") && (ids.includes("1") || ids.includes("2"));
    expect(found(enough, differences.slice(0, 5))).toEqual([
      ["1", "3"],
      ["2", "3"],
    ]);
  });

  test("of many things, are those that are needed, and each that is enough alone", () => {
    const alone = (ids: readonly string[]) => ids.includes("17") || ids.includes("4");
    expect(found(alone, differences)).toEqual([["4"], ["17"]]);
    const both = (ids: readonly string[]) => ids.includes("17") && ids.includes("4");
    expect(found(both, differences)).toEqual([["4", "17"]]);
  });

  test("where two together are enough, and two others are too: all of them among few things, one among many", () => {
    const either = (ids: readonly string[]) =>
      ["17 4", "3 5"].some((two) => two.split(" ").every((id) => ids.includes(id)));
    expect(found(either, differences)).toEqual([["3", "5"]]);
    const few = (ids: readonly string[]) => either(ids.map((id) => (id === "15" ? "17" : id)));
    expect(found(few, differences.slice(0, 16))).toEqual([
      ["3", "5"],
      ["4", "15"],
    ]);
  });

  test("is one from which nothing can be taken away, where more than three are needed", () => {
    const five = (ids: readonly string[]) => ["2", "5", "7", "11", "13"].every((id) => ids.includes(id));
    expect(found(five, differences)).toEqual([["2", "5", "7", "11", "13"]]);
  });

  test("is none where not even all of them lead there, or where nothing is needed", () => {
    expect(found(() => false, differences)).toEqual([]);
    expect(found(() => true, differences)).toEqual([]);
  });
});
