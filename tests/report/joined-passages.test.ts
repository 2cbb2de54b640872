import { describe, expect, test } from "vitest";
import { joinedPassages, withEarlier } from "../../src/report/joined-passages.js";

const [one, two, three] = [["Bản thứ Nhất"], ["Bản thứ Hai"], ["Bản thứ Ba"]];
const joined = (side: object, paper: readonly string[] | null) => {
  const { passages, conflicts } = joinedPassages(
    { a: { text: [], ...side } },
    paper === null ? null : new Map(paper.length === 0 ? [] : [["a", paper]]),
  );
  return { ...passages["a"], conflicts };
};

describe("who still says what was put into the paper has not written", () => {
  test.each([
    ["the paper was written in", { text: one, inPaper: one }, two, two],
    ["the side file was written in", { text: two, inPaper: one }, one, two],
    ["both say the same", { text: two, inPaper: one }, two, two],
    ["nobody wrote", { text: one, inPaper: one }, one, one],
    ["only the paper says anything", {}, two, two],
    ["the paper is empty", { text: one, inPaper: one }, [], one],
    ["there is no paper", { text: one, inPaper: two }, null, one],
  ])("%s", (_, side, paper, text) => {
    expect(joined(side, paper)).toMatchObject({ text, conflicts: [] });
  });

  test("however its spaces came back", () => {
    expect(joined({ text: two, inPaper: one }, ["Bản  thứ\u00a0Nhất "])).toMatchObject({
      text: two,
      conflicts: [],
    });
  });
});

describe("both texts are kept, and a person chooses", () => {
  test("where both were written in", () => {
    expect(joined({ text: two, inPaper: one }, three)).toMatchObject({
      text: two,
      other: three,
      conflicts: ["a"],
    });
  });

  test("where a paper with words of before comes back, whatever the clock says", () => {
    const side = { text: three, inPaper: three, earlier: [one, two] };
    expect(joined(side, two)).toMatchObject({ text: three, other: two, conflicts: ["a"] });
  });

  test("until one is chosen; the one that is not stays among the wordings of before", () => {
    const open = joined({ text: two, inPaper: one }, three);
    expect(joined({ ...open, conflicts: undefined }, three)).toMatchObject({ conflicts: ["a"] });
    const { other: _, conflicts: __, ...chosen } = open;
    expect(joined(chosen, three)).toMatchObject({ text: two, conflicts: [] });
  });
});

test("a wording of before is kept once", () => {
  const written = withEarlier(withEarlier({ text: three }, one), ["Bản thứ  Nhất"]);
  expect(written.earlier).toEqual([one]);
  expect(joined({ text: one, inPaper: one }, two)).toMatchObject({ earlier: [one] });
});
