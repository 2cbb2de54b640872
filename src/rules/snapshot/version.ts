import { isBefore, later, sooner, span, type Day } from "../../model/values/date.js";
import type { EvidenceDocument } from "../../model/register/document.js";
import type { Stage } from "../../model/plan/procedure.js";
import type { FactRecord } from "../../model/register/record.js";
import type { AttributeValue } from "../../model/requirement/condition.js";
import type { ActSpan, ActVersion } from "./act.js";
import { proofProblem } from "./proof.js";

type Documents = Readonly<Record<string, EvidenceDocument>>;

/** After all days that can be written. */
const LAST_DAY = "9999-12-31";

/** The days on which a recorded act may have taken place. */
export function actSpan({ on, recorded }: Pick<FactRecord, "on" | "recorded">): ActSpan {
  if (on === undefined) return { from: null, to: recorded };
  const { from, to } = span(on);
  // Told before the first day that it names: nothing bounds it but the end of the calendar.
  if (isBefore(recorded, from)) return { from, to: to ?? LAST_DAY };
  return { from, to: to === null ? recorded : sooner(to, recorded) };
}

/**
 * What the tellings of one act come to: better proof outweighs worse, so papers that prove speak together and those that
 * differ contradict; of unproved words each stays possible.
 */
export function versionsOf(
  [record, ...others]: readonly [FactRecord, ...FactRecord[]],
  stage: Stage,
  documents: Documents,
): readonly [ActVersion, ...ActVersion[]] {
  const first = wordOf(record, stage, documents);
  if (others.length === 0) return [first];
  const words = others.map((other) => wordOf(other, stage, documents));
  const proved = [first, ...words].filter(({ proofProblem }) => proofProblem === null);
  return proved.length === 0 ? [first, ...words] : [together(proved)];
}

const NO_VALUES: ReadonlyMap<string, readonly AttributeValue[]> = new Map();

function wordOf(record: FactRecord, stage: Stage, documents: Documents): ActVersion {
  const { on, attributes } = record;
  const days = actSpan(record);
  const lastDay = on === undefined ? null : span(on).to;
  return {
    on: days,
    lastDay,
    lastDays: lastDay === null ? days : { from: lastDay, to: lastDay },
    proofProblem: proofProblem(record, stage.proof, documents),
    dayDisputed: false,
    values:
      attributes === undefined
        ? NO_VALUES
        : new Map(Object.entries(attributes).map(([name, value]) => [name, [value]])),
    records: [record],
  };
}

/** Papers that prove one act: the days that fit all of them, and all values that some of them give. */
function together(words: readonly ActVersion[]): ActVersion {
  const days = agree(words.map(({ on }) => on));
  const values = new Map<string, AttributeValue[]>();
  for (const word of words)
    for (const [name, [value]] of word.values) {
      const known = values.get(name) ?? [];
      if (value !== undefined && !known.includes(value)) known.push(value);
      values.set(name, known);
    }
  // Where papers name stretches that end on other days, nobody knows of which the figure speaks.
  const [only, ...others] = new Set(words.map(({ lastDay }) => lastDay));
  return {
    ...days,
    lastDay: only !== undefined && others.length === 0 ? only : null,
    lastDays: hullOf(words.map((word) => word.lastDays)),
    proofProblem: null,
    values,
    records: words.flatMap(({ records }) => records),
  };
}

/** Days that fit all papers; where none does, all days that some paper gives. */
function agree(spans: readonly ActSpan[]): { on: ActSpan; dayDisputed: boolean } {
  const meet = spans.reduce((a, b) => ({ from: latestStart(a.from, b.from), to: sooner(a.to, b.to) }));
  if (meet.from === null || meet.from <= meet.to) return { on: meet, dayDisputed: false };
  return { on: hullOf(spans), dayDisputed: true };
}

const latestStart = (a: Day | null, b: Day | null) => (a === null ? b : b === null ? a : later(a, b));

/** All days that some of them give. */
export const hullOf = (spans: readonly ActSpan[]): ActSpan =>
  spans.reduce((a, b) => ({
    from: b.from && a.from && sooner(a.from, b.from),
    to: later(a.to, b.to),
  }));

/** Whether two spans have a day in common. */
export const canBeOneDay = (a: ActSpan, b: ActSpan): boolean =>
  (a.from === null || a.from <= b.to) && (b.from === null || b.from <= a.to);

/** Whether one is surely before the other. */
export const isSurelyBefore = (a: ActSpan, b: ActSpan): boolean => isBefore(a.to, b.from);
