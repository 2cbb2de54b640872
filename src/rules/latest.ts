import { later, type Day } from "../model/values/date.js";

/** What was said last of all: on the last day everything that was said on it, for no name tells which of them came after the other. */
export function lastSaid<T extends { readonly on: Day }>(dated: readonly T[]): readonly T[] {
  const [first, ...others] = dated;
  if (first === undefined) return [];
  const last = others.reduce((day, { on }) => later(day, on), first.on);
  return dated.filter(({ on }) => on === last);
}
