import type { Criterion, CriterionVersion } from "../../model/law/criterion.js";
import { isBy, sooner, type Day, type Span } from "../../model/values/date.js";
import { stageOf } from "../../model/plan/stage-ref.js";
import type { Wording } from "../../model/values/wording.js";
import type { ActSpan } from "../snapshot/act.js";
import type { Verdict } from "../verdict.js";
import { recordsOf, type LawContext, type JudgedAct } from "./act.js";
import { coarse, type LawCause } from "./cause.js";
import { isOfItsTry, isResolved, resolveDate, titleOf } from "./resolve-date.js";
import { doubted, outcome, together, unique, type Outcome } from "./outcome.js";
import { perform } from "./legal-tests/perform.js";

/** The days between which a version was in force, its last day excluded, and what it rests on. */
export type InForce = Pick<CriterionVersion, "from" | "to" | "basis">;

/** The act whose day selected the version, where that is not the judged act; null where it is not on file. */
export interface SelectingAct {
  /** Title of its stage. */
  readonly stage: Wording;
  /** The days on one of which it was; null where it is not on file. */
  readonly on: Span | null;
}

/** What the law in force says of an act, and which law that was. */
export interface Ruling extends Outcome {
  /** Versions that were, or may have been, in force on the day; none where the law did not yet, or no longer, ask. */
  readonly versions: readonly InForce[];
  /** The act whose day selected the version; absent where that is the judged act. */
  readonly selected?: SelectingAct;
  /** What the verdict would be, if law that nobody has verified is as written here. */
  readonly likely: Verdict | null;
}

/** What the version that judged asked, in its own words. */
type Worded = Ruling & { readonly statement: Wording };

/** The version in force on the day judges; on a coarse day all that may have been must agree. */
export function rule(id: string, criterion: Criterion, judged: JudgedAct, context: LawContext): Worded {
  const { day, doubts, ...selection } = selectedOn(criterion, judged, context);
  const candidates = criterion.versions.filter(({ from, to }) => touches(day, from, to));
  const inForce = candidates.map(({ from, to, basis }) => ({ from, to, basis }));
  const own = candidates.length === 1 ? candidates[0]?.statement : undefined;
  const head = { versions: inForce, statement: own ?? criterion.statement, ...selection };
  const rulings = candidates.map((version) => byVersion(id, version, judged, context));
  const none = { ...outcome("not-applicable"), likely: null };
  const all = isCovered(day, candidates) ? rulings : [...rulings, none];
  const [first = none, ...others] = all;
  const agreed = others.every(({ verdict, likely }) => verdict === first.verdict && likely === first.likely);
  // An overrun is told as far as it is sure under each of them: the shortest.
  const both = { ...together("anyOf", all), ...head };
  if (agreed) return { ...both, ...doubted(both, doubts), likely: first.likely };
  const open = all.flatMap(({ causes }) => causes);
  const causes = unique([...whyOpen(criterion, judged, { day, ...selection }, context), ...open]);
  return { ...both, verdict: "unknown", likely: null, overrun: null, causes };
}

/** The days on one of which the law was chosen, why that is not sure, and by which act. */
type Chosen = {
  readonly day: ActSpan;
  readonly doubts: readonly LawCause[];
  readonly selected?: SelectingAct;
};

/** The judged act chooses its law, or the stage that the transition clause names; that was no later than the act. */
function selectedOn({ selectedBy }: Criterion, judged: JudgedAct, context: LawContext): Chosen {
  if (selectedBy === undefined) return { day: judged.on, doubts: [] };
  const stage = titleOf(selectedBy, context);
  const seen = resolveDate({ stage: selectedBy }, judged, context);
  const rank = judged.proceeding.ranks.get(stageOf(selectedBy)) ?? 0;
  // A later act on file implies it, on no later day.
  const last = judged.proceeding.line
    .filter((act) => act.rank > rank && isOfItsTry(act, judged))
    .map(({ on }) => on.to)
    .reduce(sooner, judged.on.to);
  if (!isResolved(seen) || seen.on === null)
    return { day: { from: null, to: last }, doubts: [], selected: { stage, on: null } };
  const { on, doubts } = seen;
  return { day: { from: on.from, to: on.to ?? last }, doubts, selected: { stage, on } };
}

/** Why nobody can tell which law judges: the act that selects it is not on file, or a day is not known well enough. */
function whyOpen(
  { selectedBy }: Criterion,
  judged: JudgedAct,
  { day, selected }: Pick<Chosen, "day" | "selected">,
  context: LawContext,
): readonly LawCause[] {
  if (selectedBy === undefined || selected === undefined) return [coarse(recordsOf(judged.acts), day)];
  const seen = resolveDate({ stage: selectedBy }, judged, context);
  if (isResolved(seen)) return [coarse(seen.records, day)];
  return [seen];
}

const touches = (on: ActSpan, from: Day | null, to: Day | null) =>
  (from === null || from <= on.to) && (to === null || on.from === null || on.from < to);

/** Whether some version was in force on each day of the span; each was on one day of it at least. */
const isCovered = (on: ActSpan, versions: readonly CriterionVersion[]) =>
  versions.some(({ from }) => from === null || isBy(from, on.from)) &&
  versions.every(({ to }) => to === null || on.to < to || versions.some(({ from }) => from === to));

type Found = Outcome & Pick<Ruling, "likely">;

function byVersion(
  id: string,
  { when, test, basis }: CriterionVersion,
  judged: JudgedAct,
  context: LawContext,
): Found {
  const applies = when === undefined ? outcome("met") : perform(when, judged, context, id);
  if (applies.verdict === "unmet" || applies.verdict === "not-applicable")
    return { ...outcome("not-applicable", applies), likely: null };
  const asked = perform(test, judged, context, id);
  const records = unique([...applies.records, ...asked.records]);
  const result = { ...asked, records, found: unique([...applies.found, ...asked.found]) };
  const proved = doubted(result, flawOf(judged));
  const open = applies.verdict === "met" ? proved : perhaps(proved, applies.causes);
  const isVerified = basis.some(({ confidence }) => confidence === "verified");
  if (isVerified) return { ...open, likely: null };
  const { verdict } = open;
  return {
    ...doubted(open, [{ code: "law-unverified", criterion: id }]),
    likely: verdict === "met" || verdict === "unmet" ? verdict : null,
  };
}

/** What is asked only perhaps is met or unmet only perhaps. */
const perhaps = (asked: Outcome, why: readonly LawCause[]): Outcome =>
  asked.verdict === "not-applicable"
    ? asked
    : {
        ...asked,
        verdict: "unknown",
        causes: unique([{ code: "condition-open" }, ...why, ...asked.causes]),
        overrun: null,
      };

/** An act that is not proved settles nothing; of a whole proceeding each test asks for its own proofs. */
const flawOf = ({ act }: JudgedAct): readonly LawCause[] =>
  act === null || act.proofProblem === null ? [] : [act.proofProblem];
