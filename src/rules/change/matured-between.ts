import type { Day } from "../../model/values/date.js";
import { isFact, type RegisterRecord } from "../../model/register/record.js";
import type { Register } from "../../model/register/register.js";
import { actSpan } from "../snapshot/version.js";
import { compare } from "./compare.js";
import { inForce, type Difference } from "./difference.js";
import type { Review } from "./review.js";

/**
 * Where the clock alone turned a finding (việc diễn ra giữa hai kỳ): the acts and decisions already on file that fell due
 * to count with it, as the smallest sets that are enough. Nothing for a commitment that turned because a term was over, or
 * a statement too old.
 *
 * @throws RangeError when a day is not a calendar day written `YYYY-MM-DD`.
 * @example
 * const acts = maturedBetween({ plan, register, asOf: "2023-12-31" }, "2024-12-31").get("row-3") ?? [];
 */
export function maturedBetween(
  before: Review,
  asOf: Day,
): ReadonlyMap<string, readonly (readonly Difference[])[]> {
  const { kept: _, ...review } = before;
  const plan = { ...before.plan, amendments: inForce(before) };
  const later: Review = { ...review, plan, asOf };
  const without = { ...later, register: upTo(before.register, before.asOf) };
  const wrong = new Set(before.register.records.flatMap(({ corrects }) => corrects ?? []));
  const stands = (difference: Difference) => !("id" in difference && wrong.has(difference.id));
  return new Map(
    compare(without, later).changes.map(({ commitment, causes }) => [
      commitment,
      causes.filter((differences) => differences.every(stands)),
    ]),
  );
}

/** A register without the acts and decisions that lie, or may lie, after a day. */
function upTo(register: Register, day: Day): Register {
  const later = register.records.filter((record) => isFact(record) && actSpan(record).to > day);
  const dropped = new Set(withCorrected(later, register));
  return {
    ...register,
    records: register.records.filter(({ id }) => !dropped.has(id)),
    decisions: register.decisions.filter(({ on }) => on <= day),
  };
}

/** With the correction goes what it corrects: that was wrong from the start, and must not come to life again. */
function withCorrected(records: readonly RegisterRecord[], register: Register): readonly string[] {
  const known = new Map(register.records.map((record) => [record.id, record]));
  const chain = (record: RegisterRecord | undefined): readonly string[] =>
    record === undefined ? [] : [record.id, ...chain(known.get(record.corrects ?? ""))];
  return records.flatMap(chain);
}
