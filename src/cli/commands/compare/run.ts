import type { Assessment } from "../../../rules/assessment/assessment.js";
import type { Difference } from "../../../rules/change/difference.js";
import { replayArchived, type Replayed } from "../../../rules/change/archive.js";
import { compare } from "../../../rules/change/compare.js";
import { maturedBetween } from "../../../rules/change/matured-between.js";
import type { Review } from "../../../rules/change/review.js";
import { parseAssessment } from "../../../rules/assessment/parse-assessment.js";
import { changeSpeech } from "../../print/change-speech.js";
import { compareLines, type ComparedReviews } from "../../print/compare-lines.js";
import { loadPlan, loadRegister, type Input } from "../../read/input.js";
import { load } from "../../read/load.js";
import { criterionWordsOf } from "../../print/law/law-lines.js";
import { lawfulMoment, type LawfulMoment } from "../../read/law-of-day.js";
import type { RequestOf } from "../../call/command.js";
import type { command } from "./command.js";
import type { ExitCode, Session } from "../../session.js";
import { sanitize } from "../../terminal/width.js";

type Asked = RequestOf<typeof command>;

/**
 * Compare two reviews, and say of every change what brought it about. A kept assessment is made anew; where it does not
 * come out as it was kept, that is said before all else.
 *
 * With `--format json` it prints `{ formatVersion: 1, before, after, replay, changes }`: two assessments of the library as
 * they are; of a kept one, `replay: { file, same, parts, findings: [{ commitment, kept, made }], law }`, else null, `law` being
 * `{ before, after, remarks: [{ kept, made }] }` where it was judged by another law set; and for
 * every promise `{ commitment, how, causes, onFile, goalMoved }`. `causes` are the smallest sets of changes that
 * alone were enough, each change with its `kind` and, where it has one, its `id`; `onFile` are, where the clock alone was
 * enough, the acts already on file that came of age with it.
 */
export async function run(asked: Asked, session: Session): Promise<ExitCode> {
  const plan = await loadPlan(asked.plan, session);
  const input = plan && (await loadRegister(asked.register, plan, session));
  const byLaw = plan && (await lawfulMoment(plan, { ...asked, asOf: asked.to, knownBy: undefined }, session));
  const earlier = input && byLaw && (await earlierOf(asked, input, byLaw, session));
  if (input === null || byLaw === null || earlier === null) return 2;
  const after = reviewOf(input, asked.to, asked.toKnownBy, byLaw);
  const comparison = compare(earlier.review, after);
  const compared: ComparedReviews = {
    ...comparison,
    onFile: comparison.changes.some(({ causes }) => causes.some(isClock))
      ? maturedBetween(earlier.review, after.asOf)
      : new Map(),
    kept: earlier.kept,
    registers: [after.register, earlier.review.register],
  };
  if (asked.format === "json") printJson(compared, session);
  else {
    const criteria = await criterionWordsOf(session.locale.language);
    const speech = { ...(await changeSpeech(session)), criteria };
    session.terminal.write(compareLines(compared, { ...session, ...input }, speech));
  }
  return 0;
}

const isClock = (differences: readonly Difference[]) => differences.every(({ kind }) => kind === "time");

const reviewOf = (
  { plan, register }: Input,
  asOf: string,
  knownBy: string | null | undefined,
  { law, calendar }: LawfulMoment,
): Review => ({
  plan,
  register,
  asOf,
  law,
  calendar,
  ...(typeof knownBy === "string" && { knownBy }),
});

interface Earlier {
  readonly review: Review;
  readonly kept: ComparedReviews["kept"];
}

/** The earlier review: of the day that was given, or of the assessment that was kept. */
async function earlierOf(
  asked: Asked,
  now: Input,
  byLaw: LawfulMoment,
  session: Session,
): Promise<Earlier | null> {
  const { previousPlan, previousRegister, previous, fromKnownBy } = asked;
  const plan = previousPlan === undefined ? now.plan : await loadPlan(previousPlan, session);
  if (plan === null) return null;
  const register = previousRegister ?? (previousPlan === undefined ? undefined : asked.register);
  const input = register === undefined ? now : await loadRegister(register, plan, session);
  if (input === null) return null;
  if (previous === undefined)
    return { review: reviewOf(input, asked.from ?? "", fromKnownBy, byLaw), kept: null };
  const kept = (await load(previous, parseAssessment, session, "assessment"))?.value ?? null;
  if (kept === null || !isOf(plan.id, kept, previous, session)) return null;
  if (kept.asOf > asked.to) {
    session.terminal.complain([session.words.compare.backward(sanitize(previous), kept.asOf, asked.to)]);
    return null;
  }
  const knownBy = fromKnownBy ?? kept.knownBy;
  const replayed = replayArchived(input.plan, input.register, { ...kept, knownBy }, byLaw);
  return {
    review: reviewOf(input, kept.asOf, knownBy, byLaw),
    kept: { ...replayed, file: previous, isDated: knownBy !== null },
  };
}

function isOf(plan: string, kept: Assessment, file: string, { terminal, words }: Session): boolean {
  if (kept.plan.id === plan) return true;
  terminal.complain([words.compare.otherPlan(sanitize(file), kept.plan.id, plan)]);
  return false;
}

function printJson(
  { before, after, changes, onFile, kept }: ComparedReviews,
  { terminal, words }: Session,
): void {
  if (kept !== null && !kept.same) terminal.complain([words.compare.differs(sanitize(kept.file))]);
  const told = changes.map(({ commitment, how, causes, goalMoved }) => ({
    commitment,
    how,
    causes,
    onFile: causes.some(isClock) ? (onFile.get(commitment) ?? []) : [],
    goalMoved,
  }));
  const replay = kept && replayJson(kept);
  terminal.write([JSON.stringify({ formatVersion: 1, before, after, replay, changes: told }, null, 2)]);
}

const replayJson = ({ file, same, parts, findings, law }: Replayed & { readonly file: string }) => ({
  file,
  same,
  parts,
  findings,
  law,
});
