import { describe, expect, test } from "vitest";
import type { Atom } from "../../../src/rules/change/atoms.js";
import { attribute } from "../../../src/rules/change/attribute.js";
import { evaluate } from "../../../src/rules/evaluate.js";
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

  test("a choice of reading is told apart from other decisions", () => {
    const readings = [
      { id: "one", requirement: filed(1).needs },
      { id: "two", requirement: filed(2).needs },
    ];
    const promises = { marks: { readings } };
    const chosen = { kind: "reading", commitment: "marks", reading: "two", on: "2024-07-01", evidence: [] };
    const given = { subjects, promises, records: [lime] };
    expect(moves(reviewOf(given), reviewOf({ ...given, decisions: [chosen] }))).toEqual({
      marks: ["worsened", "reading d1"],
    });
  });

  test("an entry taken out of what was known is an altered register", () => {
    const review = reviewOf({ subjects, records: [lime] });
    const forgetful = { ...review, knownBy: "2024-01-01" };
    expect(moves(review, forgetful)).toEqual({ marks: ["worsened", "register"] });
  });

  test("what was written since is not put down to the alteration of something else", () => {
    const before = reviewOf({ subjects, records: [filing("lotus", "2024-05-01", { evidence: [] })] });
    const after = reviewOf({ subjects, records: [filing("lotus", "2024-06-01", { evidence: [] }), lime] });
    expect(moves(before, after)).toEqual({ marks: ["resolved", "record lime"] });
  });

  describe("an amendment", () => {
    const given = { subjects, promises: { marks: filed(2), others: filed(2) }, records: [lime] };
    const amended = { ...given, amendments: [eased("marks", filed(1))] };

    test("that was in force, and says something else in the later plan, is another plan", () => {
      const undone = { ...given, amendments: [eased("marks", filed(3))] };
      expect(moves(reviewOf(amended), reviewOf(undone))).toEqual({ marks: ["worsened", "plan"] });
      expect(moves(reviewOf(undone), reviewOf(amended))).toEqual({
        marks: ["resolved", "plan", "goal moved"],
      });
    });

    test("that was in force, and is gone from the later plan, is another plan", () => {
      expect(moves(reviewOf(amended), reviewOf(given))).toEqual({ marks: ["worsened", "plan"] });
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
  const atoms = Array.from({ length: 20 }, (_, index): Atom => ({ kind: "record", id: String(index) }));
  const later = evaluate(plan, register, { asOf }).findings[0];
  const found = (enough: (ids: readonly string[]) => boolean, among: readonly Atom[]) => {
    const judge = (set: readonly Atom[]) => {
      const ids = set.map((atom) => ("id" in atom ? atom.id : ""));
      return enough(ids) ? later : undefined;
    };
    return attribute(among, (finding) => finding !== undefined, judge).map((set) =>
      set.map((atom) => ("id" in atom ? atom.id : "")),
    );
  };

  test("are all of one size, where there are few things", () => {
    const enough = (ids: readonly string[]) => ids.includes("3") && (ids.includes("1") || ids.includes("2"));
    expect(found(enough, atoms.slice(0, 5))).toEqual([
      ["1", "3"],
      ["2", "3"],
    ]);
  });

  test("of many things, are those that are needed, and each that is enough alone", () => {
    const alone = (ids: readonly string[]) => ids.includes("17") || ids.includes("4");
    expect(found(alone, atoms)).toEqual([["4"], ["17"]]);
    const both = (ids: readonly string[]) => ids.includes("17") && ids.includes("4");
    expect(found(both, atoms)).toEqual([["4", "17"]]);
  });

  test("is one from which nothing can be taken away, where more than three are needed", () => {
    const five = (ids: readonly string[]) => ["2", "5", "7", "11", "13"].every((id) => ids.includes(id));
    expect(found(five, atoms)).toEqual([["2", "5", "7", "11", "13"]]);
  });

  test("is none where not even all of them lead there, or where nothing is needed", () => {
    expect(found(() => false, atoms)).toEqual([]);
    expect(found(() => true, atoms)).toEqual([]);
  });
});
