import { describe, expect, test } from "vitest";
import { law } from "../../src/law/index.js";
import { allSaidOf, lawCases, saidOf, type LawCase } from "./law-case.js";
import { toldOf } from "./told.js";

const all = lawCases.flatMap(({ criterion, cases, name }) =>
  cases.map((given) => ({ name, given, criterion: given.criterion ?? criterion })),
);

describe.each(lawCases)("$name", ({ name, criterion: own, cases }) => {
  test("is named after its criterion", () => {
    const found = new Set(cases.map(({ criterion = own }) => criterion.split(".")[0]));
    expect([...found]).toEqual([name.replace(".json", "")]);
  });

  test.each(cases)("$title.en", (given) => {
    const { expect: wanted, criterion = own } = given;
    const said = saidOf(given, criterion);
    const each = allSaidOf(given, criterion, law).map(({ verdict }) => verdict);
    const told = Object.entries({ ...toldOf(said), each }).filter(([key]) => key in wanted);
    expect(Object.fromEntries(told)).toEqual({
      ...wanted,
      ...(wanted.causes && { causes: wanted.causes.toSorted() }),
    });
  });
});

describe("the cases together", () => {
  test.each(Object.keys(law.criteria))("show %s good, bad, not relevant and undecided", (id) => {
    const shown = all.filter(({ criterion }) => criterion === id).map(({ given }) => given.shows);
    const wanted: readonly LawCase["shows"][] = ["good", "bad", "idle", "undecided"];
    expect(wanted.filter((flavour) => !shown.includes(flavour))).toEqual([]);
  });

  test("are what they say", () => {
    const wrong = all.filter(({ given: { shows, expect: wanted } }) => {
      const verdict = wanted.likely ?? wanted.verdict;
      const flavour =
        { met: "good", unmet: "bad", none: "idle", "not-applicable": "idle" }[verdict] ?? "undecided";
      return shows !== undefined && shows !== flavour;
    });
    expect(wrong.map(({ given }) => given.title.en)).toEqual([]);
  });

  test("have a title of their own in both languages, and judge criteria that exist", () => {
    expect(new Set(all.map(({ given, criterion }) => `${criterion} ${given.title.en}`)).size).toBe(
      all.length,
    );
    expect(new Set(all.map(({ given, criterion }) => `${criterion} ${given.title.vi}`)).size).toBe(
      all.length,
    );
    expect(all.filter(({ criterion }) => law.criteria[criterion] === undefined)).toEqual([]);
  });
});
