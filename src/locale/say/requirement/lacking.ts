import type { Comparator } from "../../../model/requirement/comparison.js";
import type { MeasuredExplanation, Tally } from "../../../rules/assessment/explanation.js";

/**
 * How much more is needed, even if everything on file counts (còn thiếu): *903 hộ*, *50 triệu đồng*; null where that
 * cannot be told, or where more would not help: an upper limit, a figure that a later one replaces.
 */
export function lackingOf(node: MeasuredExplanation): number | null {
  const { kind, comparison, need, tally } = node;
  if (kind === "latest" || isUpper(node) || need.least === null) return null;
  if (isUnstated(tally)) return null;
  const have = onFile(tally);
  const step = kind === "count" ? 1 : 10 ** -tally.measured.decimals;
  const wanted = kind === "count" ? wholeOf(need.least, comparison) : need.least;
  const short = exact(wanted - have);
  if (kind === "sum" && comparison === "moreThan" && short === 0) return step;
  return short > 0 ? short : null;
}

/** Of something on file it is not told how much it gives. */
const isUnstated = ({ quantity, subjects }: Tally): boolean =>
  quantity.kind === "sum" && subjects.some(({ value }) => value !== undefined && value.most === null);

/** An upper limit is kept by doing no more. */
export const isUpper = ({ comparison }: Pick<MeasuredExplanation, "comparison">): boolean =>
  comparison === "atMost" || comparison === "lessThan";

/** How many things keep to a threshold that is no whole number: of 5,4 at least 6, at most 5. */
export function wholeOf(need: number, comparison: Comparator): number {
  switch (comparison) {
    case "atLeast":
      return Math.ceil(exact(need));
    case "moreThan":
      return Math.floor(exact(need)) + 1;
    case "atMost":
      return Math.floor(exact(need));
    case "lessThan":
      return Math.ceil(exact(need)) - 1;
  }
}

/** Without the noise of a division. */
const exact = (value: number) => Number(value.toFixed(6));

/** All that may count of what is on file. */
function onFile({ quantity, most, least, subjects }: Tally): number {
  if (most !== null) return most;
  if (quantity.kind === "count") return Math.max(least ?? 0, subjects.length);
  const told = subjects.map(({ value }) => value?.most ?? value?.least ?? 0);
  return Math.max(
    least ?? 0,
    told.reduce((sum, value) => sum + value, 0),
  );
}

/** Nobody has said that what is on file is all. */
export const isOpen = ({ closedBy, most, quantity }: Tally): boolean =>
  closedBy.length === 0 && (most === null || quantity.kind === "latest");

/** Nothing of it is on file. */
export const isEmpty = ({ subjects, passedOver }: Pick<Tally, "subjects" | "passedOver">): boolean =>
  subjects.length === 0 && passedOver.length === 0;
