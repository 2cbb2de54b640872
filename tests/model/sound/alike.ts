import { isDeepStrictEqual } from "node:util";
import { expect } from "vitest";
import type { Parsed } from "../../../src/model/issue/issue.js";

/** The answer of the quick way must be that of the careful one: value, order of fields, frozen lists, words. */
export function expectAlike(value: unknown, quick: Parsed<unknown>, careful: Parsed<unknown>): void {
  const isSame =
    isDeepStrictEqual(quick, careful) &&
    (!quick.ok ||
      (JSON.stringify(quick) === JSON.stringify(careful) &&
        frozenIn(quick).join() === frozenIn(careful).join()));
  if (isSame) return;
  expect(quick, JSON.stringify(value)).toStrictEqual(careful);
  expect.unreachable(`the order of fields, or a list that is not frozen: ${JSON.stringify(value)}`);
}

const frozenIn = (value: unknown): readonly boolean[] =>
  typeof value === "object" && value !== null
    ? [Object.isFrozen(value), ...Object.values(value).flatMap(frozenIn)]
    : [];
