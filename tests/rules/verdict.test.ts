import { describe, expect, test } from "vitest";
import { every, some, type Verdict } from "../../src/rules/verdict.js";

/** What DMN writes true, false and null. */
const T = "met";
const F = "unmet";
const N = "unknown";

/** Decision Model and Notation, FEEL: conjunction and disjunction of two, null included. */
const tables: readonly (readonly [a: Verdict, b: Verdict, all: Verdict, any: Verdict])[] = [
  [T, T, T, T],
  [T, F, F, T],
  [T, N, N, T],
  [F, T, F, T],
  [F, F, F, F],
  [F, N, F, N],
  [N, T, N, T],
  [N, F, F, N],
  [N, N, N, N],
];

/** The same specification's built-in functions over lists, by its own examples and their mirror images. */
const lists: readonly (readonly [parts: readonly Verdict[], all: Verdict, any: Verdict])[] = [
  [[F, N, T], F, T],
  [[T, T], T, T],
  [[T], T, T],
  [[F], F, F],
  [[N], N, N],
  [[N, T], N, T],
  [[N, F], F, N],
  [[F, F, N], F, N],
  [[T, T, N], N, T],
];

describe("allOf and anyOf against the DMN tables", () => {
  test.each(tables)("%s, %s: all %s, any %s", (a, b, all, any) => {
    expect([every([a, b]), some([a, b])]).toEqual([all, any]);
  });

  test.each(lists)("%j: all %s, any %s", (parts, all, any) => {
    expect([every(parts), some(parts)]).toEqual([all, any]);
  });
});

describe("parts that do not apply", () => {
  test.each([...tables.map(([a, b, all, any]) => [[a, b], all, any] as const), ...lists])(
    "are left out of %j",
    (parts, all, any) => {
      for (let place = 0; place <= parts.length; place += 1) {
        const padded = parts.toSpliced(place, 0, "not-applicable");
        expect([every(padded), some(padded)]).toEqual([all, any]);
      }
    },
  );

  test("leave nothing where no part applies", () => {
    expect([every(["not-applicable"]), some(["not-applicable"])]).toEqual([
      "not-applicable",
      "not-applicable",
    ]);
    expect([every([]), some([])]).toEqual(["not-applicable", "not-applicable"]);
  });
});
