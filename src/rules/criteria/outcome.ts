import type { Span } from "../../model/values/date.js";
import type { Answerable } from "../../model/law/date-ref.js";
import type { AttributeValue as Attribute } from "../../model/requirement/condition.js";
import type { Wording } from "../../model/values/wording.js";
import type { RecordId } from "../names.js";
import { every, some, type Verdict } from "../verdict.js";
import type { LawCause } from "./cause.js";

/** How many days after its last lawful day an act took place, at the least, and who is answerable (quá hạn). */
export interface Overrun {
  /** Days after the last lawful day, at least. */
  readonly days: number;
  /** Who is answerable. */
  readonly by: Answerable;
}

/** What a test looked at. */
export type TestedFact =
  /** The `values` that an `attribute` states, by its id. */
  | { readonly attribute: string; readonly values: readonly Attribute[] }
  /** The act at the stage with the title `stage`, and the days `on` one of which it was. */
  | { readonly stage: Wording; readonly on: Span };

/** What came of a test. */
export interface Outcome {
  /** What came of it; it enters no verdict of a promise. */
  readonly verdict: Verdict;
  /** Why it is unknown; empty otherwise. */
  readonly causes: readonly LawCause[];
  /** Ids of the records that were looked at. */
  readonly records: readonly RecordId[];
  /** What was looked at. */
  readonly found: readonly TestedFact[];
  /** By how much a term was overrun; null where none was. */
  readonly overrun: Overrun | null;
}

/** What was looked at on the way to an outcome. */
type Looked = Partial<Pick<Outcome, "records" | "found" | "overrun">>;

export const outcome = (
  verdict: Verdict,
  { records = [], found = [], overrun = null }: Looked = {},
): Outcome => ({
  verdict,
  causes: [],
  records,
  found,
  overrun,
});

export const unknown = (cause: LawCause, { records, found }: Looked = {}): Outcome => ({
  ...outcome("unknown", { ...(records && { records }), ...(found && { found }) }),
  causes: [cause],
});

/** The worst of the parts, or the best; with the longest overrun that decides, or the shortest. */
export function together(kind: "allOf" | "anyOf", parts: readonly Outcome[]): Outcome {
  const verdict = (kind === "allOf" ? every : some)(parts.map((part) => part.verdict));
  return {
    verdict,
    causes: verdict === "unknown" ? unique(parts.flatMap(({ causes }) => causes)) : [],
    records: [...new Set(parts.flatMap(({ records }) => records))],
    found: unique(parts.flatMap(({ found }) => found)),
    overrun: verdict === "unmet" ? worst(kind, parts) : null,
  };
}

function worst(kind: "allOf" | "anyOf", parts: readonly Outcome[]): Overrun | null {
  const overruns = parts.flatMap(({ overrun }) => overrun ?? []).toSorted((a, b) => a.days - b.days);
  return (kind === "allOf" ? overruns.at(-1) : overruns[0]) ?? null;
}

/** The same cause, told once. */
export function unique<T>(values: readonly T[]): readonly T[] {
  if (values.length < 2) return values;
  const seen = new Map(values.toReversed().map((value) => [JSON.stringify(value), value]));
  return [...seen.values()].toReversed();
}

/** A definite outcome that rests on something doubtful is unknown. */
export const doubted = (result: Outcome, doubts: readonly LawCause[]): Outcome =>
  doubts.length === 0 || (result.verdict !== "met" && result.verdict !== "unmet")
    ? result
    : { ...result, verdict: "unknown", causes: doubts, overrun: null };
