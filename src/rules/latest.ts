import type { Day } from "../model/values/date.js";

/** What holds of all that was ever said: the last by its day, and of one day the last in the list. */
export const latest = <T extends { readonly on: Day }>(dated: readonly T[]): T | undefined =>
  dated.reduce<T | undefined>((a, b) => (a === undefined || b.on >= a.on ? b : a), undefined);
