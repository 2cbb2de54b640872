import { describe, expect, test } from "vitest";
import {
  KEEPER,
  settleTellings,
  TAKEN_BACK,
  type Telling,
} from "../../../src/rules/register/settle-tellings.js";

interface Brief extends Partial<Telling> {
  /** The row it was read from; by default the first of the first issue. */
  readonly at?: string;
  /** The entry that its row was sent out with. */
  readonly sent?: string;
}

/** A telling of the mark, from the first row of the office's first workbook, unless it says otherwise. */
const telling = (id: string, day: number, { at = "issue-1 row-1", sent, ...more }: Brief = {}): Telling => {
  const [issue = "", row = ""] = at.split(" ");
  return {
    id,
    by: "office",
    recorded: `2024-01-0${day}`,
    row: { issue, id: row, ...(sent !== undefined && { sent: { entry: sent, values: {} } }) },
    about: "ổi filed",
    content: () => id,
    ...more,
  };
};
/** Only what it withdraws, from the row of the mark that was sent out with an entry. */
const withdrawal = (id: string, day: number, entry: string): Telling => {
  const { about: _about, ...rest } = telling(id, day, { at: "issue-2 row-1", sent: entry, corrects: entry });
  return rest;
};

/** `b for a`: b corrects a; `- a after c`: a is taken back with c. The same, whatever the order in which they came. */
function settled(...tellings: readonly Telling[]): readonly string[] {
  const said = ({ corrects, takenBack }: ReturnType<typeof settleTellings>) =>
    [
      ...[...corrects].map(([id, target]) => `${id} for ${target}`),
      ...takenBack.map((one) => `- ${one.corrects} after ${one.after}`),
    ].toSorted();
  const found = said(settleTellings(tellings));
  expect(said(settleTellings(tellings.toReversed()))).toEqual(found);
  return found;
}

describe("of the tellings of one row", () => {
  test("the latest day of return speaks", () => {
    expect(settled(telling("a", 1), telling("b", 2), telling("c", 3))).toEqual(["b for a", "c for b"]);
  });

  test("those of another row, issue, unit, subject or stage are other acts", () => {
    expect(
      settled(
        telling("a", 1),
        telling("b", 2, { at: "issue-1 row-2" }),
        telling("c", 2, { at: "issue-2 row-1" }),
        telling("d", 2, { by: "other" }),
        telling("e", 2, { about: "ổi granted" }),
      ),
    ).toEqual([]);
  });

  test("two of one day that differ both stay, and the next corrects one and takes back the other", () => {
    expect(settled(telling("a", 1), telling("b", 1))).toEqual([]);
    expect(settled(telling("a", 1), telling("b", 1), telling("c", 2))).toEqual(["- a after c", "c for b"]);
  });

  test("the same told twice on one day is one word", () => {
    const content = () => "the same";
    expect(settled(telling("a", 1, { content }), telling("b", 1, { content }))).toEqual(["b for a"]);
  });

  test("what has no row speaks for itself", () => {
    const { row: _row, ...written } = telling("a", 1);
    expect(settled(written, telling("b", 2))).toEqual([]);
  });
});

describe("a row that was sent out with an entry", () => {
  test("corrects it, and is a telling of its act from then on", () => {
    expect(settled(telling("a", 1), telling("b", 3, { at: "issue-2 row-7", sent: "a" }))).toEqual([
      "b for a",
    ]);
    expect(
      settled(
        telling("a", 1),
        telling("b", 2, { at: "issue-2 row-7", sent: "a" }),
        telling("c", 3, { at: "issue-3 row-2", sent: "b" }),
      ),
    ).toEqual(["b for a", "c for b"]);
  });

  test("corrects an entry that no row told, and one that is not among them", () => {
    const { row: _row, ...written } = telling("a", 1);
    expect(settled(written, telling("b", 2, { sent: "a" }))).toEqual(["b for a"]);
    expect(settled(telling("b", 2, { sent: "gone" }))).toEqual([]);
    expect(
      settled(telling("b", 2, { sent: "gone" }), telling("c", 3, { at: "issue-5 row-5", sent: "gone" })),
    ).toEqual(["c for b"]);
  });

  test("speaks after the entry, though it came back on an earlier day", () => {
    expect(settled(telling("a", 5), telling("b", 2, { at: "issue-2 row-1", sent: "a" }))).toEqual([
      "b for a",
    ]);
  });

  test("yields to the keeper of the register, whose word stands until that is sent out and changed", () => {
    const keeper = telling("k", 2, { at: `${KEEPER} row-1`, sent: "a" });
    const late = telling("b", 9, { at: "issue-2 row-1", sent: "a" });
    expect(settled(telling("a", 1), keeper, late)).toEqual(["b for a", "k for b"]);
    const after = telling("c", 9, { at: "issue-3 row-1", sent: "k" });
    expect(settled(telling("a", 1), keeper, after)).toEqual(["c for k", "k for a"]);
  });

  test("two rows that were sent out with each other do not hang", () => {
    expect(settled(telling("a", 1, { sent: "b" }), telling("b", 2, { sent: "a" })).length).toBeGreaterThan(0);
  });
});

describe("a withdrawal", () => {
  test("takes back every word of the act so far", () => {
    expect(settled(telling("a", 1), telling("b", 2), withdrawal("x", 3, "a"))).toEqual([
      "- a after x",
      "b for a",
      "x for b",
    ]);
    const { takenBack } = settleTellings([telling("a", 1), telling("b", 2), withdrawal("x", 3, "a")]);
    expect(takenBack.map(({ id }) => id.startsWith(`${TAKEN_BACK}-`))).toEqual([true]);
  });

  test("of one day with a word speaks after it", () => {
    expect(settled(telling("z", 3), withdrawal("x", 3, "z"))).toEqual(["x for z"]);
  });

  test("takes back, the second time, what was told since the first alone", () => {
    const [first, second] = [withdrawal("x", 2, "a"), withdrawal("y", 5, "a")];
    const since = ["b", "c"].map((id, day) => telling(id, 3 + day, { at: "issue-3 row-1", sent: "a" }));
    expect(settled(telling("a", 1), first, ...since, second)).toEqual([
      "- b after y",
      "c for b",
      "x for a",
      "y for c",
    ]);
    const three = ["b", "c", "d"].map((id, day) => telling(id, 2 + day, { at: "issue-3 row-1", sent: "a" }));
    const { takenBack } = settleTellings([telling("a", 1), ...three, withdrawal("x", 9, "a")]);
    expect(new Set(takenBack.map(({ id }) => id)).size).toBe(3);
  });

  test("leaves alone what is told after it", () => {
    expect(
      settled(telling("a", 1), withdrawal("x", 2, "a"), telling("b", 3, { at: "issue-3 row-1", sent: "a" })),
    ).toEqual(["x for a"]);
  });
});

describe("what replaces another act", () => {
  const replaces = "old";
  test("is an act of its own row, not a telling of what it replaces", () => {
    const moved = telling("m", 2, { replaces, sent: "old" });
    expect(settled(telling("old", 1), moved)).toEqual([]);
    expect(settled(telling("old", 1), moved, telling("n", 3, { replaces, sent: "old" }))).toEqual([
      "n for m",
    ]);
  });

  test("is itself corrected by a row that was sent out with it", () => {
    const moved = telling("m", 2, { replaces, sent: "old" });
    const again = telling("n", 3, { at: "issue-4 row-9", replaces, sent: "m" });
    expect(settled(telling("old", 1), moved, again)).toEqual(["n for m"]);
  });
});
