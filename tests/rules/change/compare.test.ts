import { describe, expect, test } from "vitest";
import type { Amendment } from "../../../src/model/plan/amendment.js";
import { caoLanh } from "../../../src/plans/cao-lanh/index.js";
import { compare, type Comparison } from "../../../src/rules/change/compare.js";
import { replay } from "../../../src/rules/change/replay.js";
import { evaluate } from "../../../src/rules/evaluate.js";
import type { Review } from "../../../src/rules/change/review.js";
import { caseFiles, inputOf } from "../case.js";
import { minhHoa } from "./minh-hoa.js";

const review = (asOf: string, more: Partial<Review> = {}): Review => ({
  plan: caoLanh,
  register: minhHoa,
  asOf,
  ...more,
});
const of = ({ changes }: Comparison, id: string) => changes.find(({ commitment }) => commitment === id);

const eased = (id: string): Amendment => {
  const commitment = caoLanh.commitments.find((one) => one.id === id);
  if (commitment?.kind !== "indicator") throw new Error(`${id} is no indicator`);
  const [{ requirement, ...reading }] = commitment.readings;
  if (requirement.kind !== "count") throw new Error(`${id} is no count`);
  return {
    id: "ease",
    number: "2/KH",
    on: "2024-06-01",
    signers: ["A", "B"],
    reason: { vi: "Giảm chỉ tiêu", en: "Lower target" },
    source: "minh họa",
    changes: [
      {
        kind: "replace",
        commitment: {
          ...commitment,
          readings: [{ ...reading, requirement: { ...requirement, atLeast: 1 } }],
        },
      },
    ],
  };
};

describe("two reviews compared", () => {
  test("a review compared with itself has not changed", () => {
    const { changes } = compare(review("2024-12-31"), review("2024-12-31"));
    expect(changes.every(({ how, causes }) => how === "unchanged" && causes.length === 0)).toBe(true);
  });

  test("with the same knowledge, everything that changed did so with time", () => {
    const { changes } = compare(review("2023-12-31"), review("2024-12-31"));
    const moved = changes.filter(({ how }) => how !== "unchanged");
    expect(moved.length).toBeGreaterThan(15);
    for (const { commitment, causes } of moved) expect(causes, commitment).toEqual([[{ kind: "time" }]]);
  });

  test("on the same day, what was written since is named", () => {
    const found = compare(review("2023-12-31", { knownBy: "2024-01-15" }), review("2023-12-31"));
    expect(of(found, "row-1.1")?.causes).toEqual([[{ kind: "record", id: "support-fish.given" }]]);
    const kinds = found.changes.flatMap(({ causes }) => causes.flat().map(({ kind }) => kind));
    expect(new Set(kinds)).toEqual(
      new Set(
        ["record", "correction", "statement", "decision", "reading"].filter((kind) =>
          kinds.some((one) => one === kind),
        ),
      ),
    );
  });

  test("a correction is told from a new record", () => {
    const found = compare(review("2023-12-31", { knownBy: "2024-01-15" }), review("2023-12-31"));
    expect(
      of(found, "so-42.productivity")
        ?.causes.flat()
        .map(({ kind }) => kind),
    ).toContain("correction");
  });

  test("every change has a cause, every cause is enough alone, and none of it can be spared", () => {
    const before = review("2023-12-31", { knownBy: "2024-01-15" });
    const after = review("2025-12-31");
    for (const { commitment, how, causes, after: later } of compare(before, after).changes) {
      if (how === "unchanged") continue;
      expect(causes.length, commitment).toBeGreaterThan(0);
      const outcome = (differences: (typeof causes)[number]) => {
        const found = replay(before, after, differences, commitment);
        return [found?.verdict, found?.status];
      };
      const wanted = [later?.verdict, later?.status];
      for (const set of causes) {
        expect(outcome(set), commitment).toEqual(wanted);
        for (const difference of set)
          expect(outcome(set.filter((one) => one !== difference)), commitment).not.toEqual(wanted);
      }
    }
  });

  test("amendments made since are tried in the order of their days, however the plan lists them", () => {
    const [first] = caoLanh.commitments;
    if (first === undefined) throw new Error("the plan promises nothing");
    const added = { ...first, id: "added", about: "row-1" };
    const amendment = { ...eased("row-3"), number: "1/KH" };
    const plan = {
      ...caoLanh,
      amendments: [
        { ...amendment, id: "undo", on: "2024-06-01", changes: [{ kind: "withdraw", id: "added" }] },
        { ...amendment, id: "begin", on: "2024-01-01", changes: [{ kind: "add", commitment: added }] },
      ],
    } as const;
    const found = of(compare(review("2023-12-31", { plan }), review("2024-12-31", { plan })), "added");
    expect(found?.after?.verdict).toBe("not-applicable");
    expect(found?.causes).toEqual([
      [
        { kind: "amendment", id: "undo" },
        { kind: "amendment", id: "begin" },
      ],
    ]);
  });

  describe("a successor named since", () => {
    const { "ubnd-huyen": district, ...others } = minhHoa.units;
    if (district === undefined) throw new Error("the register says nothing of the district");
    const silent = { ...minhHoa, units: others };
    const found = compare(review("2025-12-31", { register: silent }), review("2025-12-31"));
    const named = { kind: "unit", id: "ubnd-huyen" } as const;

    test("is the cause where it is only now known who answers for a promise", () => {
      const known = found.changes.filter(({ before }) => before?.status === "successor-needed");
      const moved = known.filter(({ how }) => how !== "unchanged");
      expect(moved.length).toBeGreaterThan(0);
      for (const { commitment, causes } of moved) expect(causes, commitment).toEqual([[named]]);
    });

    test("is told apart from the clock, where both are needed", () => {
      const early = review("2024-06-30", { register: silent });
      const { changes } = compare(early, review("2025-12-31"));
      const both = changes.filter(({ causes }) => causes.flat().some(({ kind }) => kind === "unit"));
      expect(both.length).toBeGreaterThan(0);
      for (const { commitment, causes } of both)
        expect(causes, commitment).toEqual([[{ kind: "time" }, named]]);
    });

    test("beside one that was known already is no altered register", () => {
      const [first, ...rest] = district.successors ?? [];
      const half = { ...district, successors: first ? [first] : [] };
      const register = { ...minhHoa, units: { ...minhHoa.units, "ubnd-huyen": half } };
      const { changes } = compare(review("2025-12-31", { register }), review("2025-12-31"));
      const causes = changes.flatMap((change) => change.causes);
      expect(rest.length).toBeGreaterThan(0);
      expect(causes.length).toBeGreaterThan(0);
      for (const cause of causes) expect(cause).toEqual([named]);
    });

    test("and taken out again is an altered register", () => {
      const { changes } = compare(review("2025-12-31"), review("2025-12-31", { register: silent }));
      const causes = changes.flatMap((change) => change.causes);
      expect(causes.length).toBeGreaterThan(0);
      for (const cause of causes) expect(cause).toEqual([{ kind: "register" }]);
    });
  });

  test("a promise met only because its target was lowered is marked", () => {
    const amended = { ...caoLanh, amendments: [eased("row-3")] };
    const before = review("2024-05-31", { plan: amended });
    const found = of(compare(before, review("2025-12-31", { plan: amended })), "row-3");
    expect(found).toMatchObject({ how: "improved", goalMoved: true });
    // With the amendment alone it was reached so far; that it was kept to the end took the end.
    expect(found?.causes).toEqual([[{ kind: "time" }, { kind: "amendment", id: "ease" }]]);
  });

  test("a promise that an amendment adds, and that was kept, is not marked: there was no goal to move", () => {
    const kept = caoLanh.commitments.find(({ id }) => id === "row-1.3");
    if (kept === undefined) throw new Error("no row-1.3");
    const commitment = { ...kept, id: "row-1.3.again", about: "row-1" };
    const plan = {
      ...caoLanh,
      amendments: [{ ...eased("row-3"), changes: [{ kind: "add", commitment }] }],
    } as const;
    const found = compare(review("2024-05-31", { plan }), review("2024-12-31", { plan }));
    expect(of(found, commitment.id)).toMatchObject({
      how: "new",
      after: { verdict: "met" },
      goalMoved: false,
    });
  });

  test("the later review comes second, and what was kept belongs to the first", () => {
    expect(() => compare(review("2024-12-31"), review("2023-12-31"))).toThrow(
      new RangeError(
        "the second review is of 2023-12-31, before the first of 2024-12-31; give the earlier review first",
      ),
    );
    const kept = evaluate(caoLanh, minhHoa, { asOf: "2022-12-31" });
    expect(() => compare(review("2023-12-31", { kept }), review("2024-12-31"))).toThrow(RangeError);
    const others = { ...kept, plan: { ...kept.plan, id: "other" } };
    expect(() => compare(review("2022-12-31", { kept: others }), review("2024-12-31"))).toThrow(
      /^the kept assessment is of the plan "other" on 2022-12-31; the review is of ".+" on 2022-12-31$/,
    );
    expect(() => compare(review("2022-12-31", { kept }), review("2024-12-31"))).not.toThrow();
  });

  test("a promise met by an act is not marked", () => {
    const found = of(compare(review("2023-12-31"), review("2024-12-31")), "row-1.3");
    expect(found).toMatchObject({ how: "improved", goalMoved: false });
  });
});

/** Two moments in turn, of all those of which a case speaks. */
const pairsOf = <T extends { readonly asOf: string }>(days: readonly T[]) =>
  days
    .toSorted((a, b) => (a.asOf === b.asOf ? 0 : a.asOf < b.asOf ? -1 : 1))
    .flatMap((after, index, inOrder) => {
      const before = inOrder[index - 1];
      return before === undefined ? [] : [{ before, after }];
    });

const severalDays = caseFiles
  .map((file) => ({ ...file, cases: file.cases.filter(({ days }) => days.length > 1) }))
  .filter(({ cases }) => cases.length > 0);

describe.each(severalDays)("between two days of a case in $name", ({ plan: frame, cases }) => {
  test.each(cases.map((given) => [given.title.en, given] as const))(
    "no change lacks a cause: %s",
    (_, given) => {
      const { plan, register } = inputOf(frame, given);
      const at = ({ asOf, knownBy }: (typeof given.days)[number]): Review => ({
        plan,
        register,
        asOf,
        ...(knownBy !== undefined && { knownBy }),
      });
      for (const { before, after } of pairsOf(given.days))
        for (const { commitment, how, causes } of compare(at(before), at(after)).changes)
          if (how !== "unchanged") expect(causes.flat(), commitment).not.toEqual([]);
    },
  );
});
