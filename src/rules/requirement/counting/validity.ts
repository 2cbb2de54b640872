import { addDays, addMonths, isBy, type Day, type Span } from "../../../model/values/date.js";
import type { Act, ActSpan } from "../../snapshot/act.js";
import type { Proceeding, Try } from "../../snapshot/proceeding.js";
import { canBeOneDay, isSurelyBefore } from "../../snapshot/version.js";

/** Whether what a stage granted is still valid on a day; `ends` are the days on one of which it ended, where they are known. */
export interface Validity {
  readonly valid: "yes" | "no" | "maybe";
  readonly ends: Span | null;
}

/** The rules of the procedure, and the day that is asked about. */
interface TermsOfGrant extends Pick<Proceeding, "procedure" | "ranks"> {
  readonly day: Day;
  /** No renewal is missing on file. */
  readonly isClosed: boolean;
}

const YES: Validity = { valid: "yes", ends: null };

/** What was granted is valid until an end is entered or its term is over. */
export function validityOf(granted: ActSpan, stage: string, own: Try, terms: TermsOfGrant): Validity {
  const all = [byEnds(granted, own, terms.day), byTerm(stage, own, terms)];
  return all.find(({ valid }) => valid === "no") ?? all.find(({ valid }) => valid === "maybe") ?? YES;
}

/** An end surely before the grant ends nothing; one that may lie on either side leaves it open. */
function byEnds(granted: ActSpan, { ends }: Try, day: Day): Validity {
  const past = ends.filter(({ on }) => (on.from === null || on.from <= day) && !isSurelyBefore(on, granted));
  const sure = past.find(({ proved, on }) => proved && on.to <= day && !canBeOneDay(on, granted));
  if (sure !== undefined) return { valid: "no", ends: sure.on };
  const [perhaps] = past;
  return perhaps === undefined ? YES : { valid: "maybe", ends: perhaps.on };
}

function byTerm(stage: string, own: Try, terms: TermsOfGrant): Validity {
  if (lengthOf(stage, terms) === undefined) return YES;
  const { day, isClosed } = terms;
  const ends = termOf(stage, own, terms);
  // The day on which a term begins is not counted, so it is over when its last day is (BLDS 2015, Điều 147, 148).
  if ((ends?.from ?? "") >= day) return YES;
  return { valid: ends !== null && ends.to < day && isClosed ? "no" : "maybe", ends };
}

const lengthOf = (stage: string, { procedure }: Pick<Proceeding, "procedure">) =>
  procedure.stages[stage]?.stands;

/** When the term of what a stage granted began, and its years; null where it has none, or nobody proves when it began. */
function begunTerm(
  stage: string,
  own: Try,
  way: Pick<Proceeding, "procedure" | "ranks">,
): { readonly start: ActSpan; readonly years: number } | null {
  const term = lengthOf(stage, way);
  if (term === undefined) return null;
  const start = dayOf(own, way.ranks.get(term.from) ?? Infinity);
  return start && { start, years: term.years };
}

/** The last days of a term, of which one is right, as known by a day; null where there is none. */
export function termOf(stage: string, own: Try, way: Omit<TermsOfGrant, "isClosed">): ActSpan | null {
  const term = begunTerm(stage, own, way);
  if (term === null) return null;
  const { start, years } = term;
  const renewed = renewals(own, stage, way.procedure);
  const sure = renewed.filter(({ act }) => act.proved && act.on.to <= way.day);
  return {
    from: start.from === null ? null : addMonths(start.from, 12 * (years + yearsOf(sure))),
    to: addMonths(start.to, 12 * (years + yearsOf(renewed))),
  };
}

/** An act that lengthens a term, and by how much. */
interface Lengthening {
  readonly act: Act;
  readonly years: number;
}

/** The acts on file that lengthen the term of what a stage grants. */
const renewals = (
  { line }: Try,
  stage: string,
  { stages }: Proceeding["procedure"],
): readonly Lengthening[] =>
  line.flatMap((act) => {
    const renews = stages[act.stage]?.renews;
    return renews?.stage === stage && !act.replaces ? [{ act, years: renews.years }] : [];
  });

const yearsOf = (renewed: readonly Lengthening[]) => renewed.reduce((sum, { years }) => sum + years, 0);

/** The day of a stage: as recorded, or no later than the next stage that is. */
function dayOf({ line, after }: Try, rank: number): ActSpan | null {
  const proved = line.filter((act) => act.rank >= rank && act.proved && !act.replaces);
  const own = proved.filter((act) => act.rank === rank);
  const first = earliest(own.length > 0 ? own : proved);
  if (first === undefined) return null;
  if (first.rank === rank) return first.on;
  return { from: isBy(after, first.on.to) ? after : null, to: first.on.to };
}

const earliest = (acts: readonly Act[]): Act | undefined =>
  acts.reduce<Act | undefined>((a, b) => (a !== undefined && a.on.to <= b.on.to ? a : b), undefined);

/** The days on which validity may change: of ends, and of terms that run out, lengthened by so many renewals as are on file by then. */
export function validityDays(
  stage: string,
  own: Try,
  way: Pick<Proceeding, "procedure" | "ranks">,
): readonly Day[] {
  const ended = own.ends.flatMap(({ on }) => [on.from ?? on.to, on.to]);
  const term = begunTerm(stage, own, way);
  if (term === null) return ended;
  const { start, years } = term;
  const renewed = renewals(own, stage, way.procedure);
  const lengths = [0, ...renewed.map((_, index) => yearsOf(renewed.slice(0, index + 1)))];
  const terms = lengths.flatMap((more) =>
    [start.from ?? start.to, start.to].map((day) => addDays(addMonths(day, 12 * (years + more)), 1)),
  );
  return [...terms, ...renewed.map(({ act }) => act.on.to), ...ended];
}
