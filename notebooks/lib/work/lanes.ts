import type { Input, Job, Looked, Result } from "./jobs.ts";
import { lane, type Lane } from "./lane.ts";
import { underWay } from "./under-way.ts";

const hand = lane(underWay("hand"));
/** What is seen first comes first. */
const IN_ORDER = [
  "judge",
  "findings",
  "indicators",
  "stages",
  "funds",
  "remarks",
  "since",
  "time",
  "rehearse",
] as const;
const review = lane(underWay("review"), IN_ORDER);
/** What to ask takes by far the longest, and nothing else waits for it. */
const asking = lane(underWay("asking"));

const papers = lane(underWay("papers"));

/** A paper that a person has asked for; it takes as long as what to ask. */
export const asPaper = papers.ask;

/** What a person has asked for by hand; it is done whatever else is looked at meanwhile. */
export const byHand = hand.ask;

/** Jobs of a review, which all look at the same. */
export type ReviewJob = "ask" | (typeof IN_ORDER)[number];

let current: Looked | undefined;
/** Each look at something is an object of its own: one that comes again after another is stale. */
const seen = new WeakSet<Looked>();
const answers = new Map<string, Promise<unknown>>();

/**
 * Part of a review: asked once as long as the same is looked at. Once another is judged nothing of the former is wanted: a cell
 * that asks late about it is asked anew itself, and takes nothing from what is wanted now.
 */
export function ofReview<J extends ReviewJob>(
  job: J,
  looked: Looked,
  rest: Omit<Input<J>, keyof Looked>,
): Promise<Result<J>>;
export function ofReview(job: ReviewJob, looked: Looked, rest: object): Promise<unknown> {
  if (current === undefined || !isSame(current, looked)) {
    if (seen.has(looked)) return new Promise(() => {});
    current = looked;
    answers.clear();
    review.drop();
    asking.drop();
  }
  seen.add(looked);
  const key = JSON.stringify([job, rest], (_, value: unknown) =>
    typeof value === "object" && value !== null && "records" in value ? numberOf(value) : value,
  );
  const answer =
    answers.get(key) ?? (job === "ask" ? afterJudging(looked) : asked(review, job, { ...looked, ...rest }));
  answers.set(key, answer);
  return answer;
}

/** The findings come first, on a machine that can do only one thing at a time too. */
async function afterJudging(looked: Looked): Promise<unknown> {
  const before = current;
  await ofReview("judge", looked, {});
  return current === before ? asked(asking, "ask", looked) : new Promise(() => {});
}

const asked = (where: Lane, job: ReviewJob, input: object): Promise<unknown> =>
  where.ask<Job>(job, input as Input<Job>);

const numbers = new WeakMap<object, number>();
let count = 0;

/** A register is the same where it is the same object: it is never written out for that. */
function numberOf(register: object): number {
  const number = numbers.get(register) ?? ++count;
  numbers.set(register, number);
  return number;
}

const isSame = (one: Looked, other: Looked): boolean =>
  one.plan === other.plan &&
  one.register === other.register &&
  JSON.stringify([one.readings, one.moment]) === JSON.stringify([other.readings, other.moment]);
