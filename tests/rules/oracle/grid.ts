import { addDays, span } from "../../../src/model/values/date.js";
import { isFact } from "../../../src/model/register/record.js";
import type { Register } from "../../../src/model/register/register.js";
import type { Quantity } from "../../../src/model/requirement/quantity.js";
import { daysOf } from "./answer.js";

/** Before everything that small worlds speak of, and after. */
export const EARLY = "2010-01-01";
export const LATE = "2032-01-01";

/** The days that matter: those that anybody names, and the days after which a statement no longer speaks. */
export function gridOf(
  register: Register,
  quantities: readonly Quantity[],
  days: readonly string[],
): readonly string[] {
  const told = register.records.filter(isFact).flatMap(({ on, recorded }) => {
    const { from, to } = span(on ?? `../${recorded}`);
    return [from, to === null || to > recorded ? recorded : to];
  });
  const declared = register.statements.flatMap(({ upTo, recorded }) => {
    const last = upTo < recorded ? upTo : recorded;
    return [last, addDays(last, 1)];
  });
  const limits = quantities.flatMap(({ within }) => {
    const { from, to } = daysOf(within);
    return [from, to, to === null ? null : addDays(to, 1)];
  });
  const all = [EARLY, ...told, ...declared, ...limits, ...days.flatMap((day) => [day, addDays(day, 1)])];
  return [...new Set(all.filter((day) => day !== null))].toSorted();
}

/** The days of a grid between two days, ends included. */
export const between = (grid: readonly string[], from: string, to: string): readonly string[] =>
  grid.filter((day) => from <= day && day <= to);
