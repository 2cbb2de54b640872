import type { Decision, Override, ReadingChoice } from "../../model/register/decision.js";
import { lastSaid } from "../latest.js";
import type { Snapshot } from "../snapshot/snapshot.js";
import type { Keeping } from "./keeping.js";

/** The readings that were decided on last: each holds for every day, and one day may have brought several. */
export const choicesOn = (id: string, { decidedOn }: Snapshot): readonly ReadingChoice[] =>
  lastSaid(decidedOn(id).filter((decision): decision is ReadingChoice => decision.kind === "reading"));

/** The assessors' own verdicts of the last day that brought one. */
export const overridesOn = (id: string, { decidedOn, asOf }: Snapshot): readonly Override[] =>
  lastSaid(
    decidedOn(id).filter(
      (decision): decision is Override => decision.kind === "override" && decision.on <= asOf,
    ),
  );

/** What is kept by each of the readings that were decided on: where they differ, nobody knows which of them holds. */
export function keptByAll(
  [first, ...others]: readonly [Keeping, ...Keeping[]],
  choices: readonly Decision[],
): Keeping {
  const agreed = <K extends keyof Keeping, T>(part: K, otherwise: T): Keeping[K] | T =>
    others.every((other) => isDeepEqual(other[part], first[part])) ? first[part] : otherwise;
  const verdict = agreed("verdict", "unknown" as const);
  const atDue = agreed("atDue", "unknown" as const);
  const isOne = verdict === first.verdict && atDue === first.atDue;
  return {
    ...first,
    verdict,
    atDue,
    now: agreed("now", "unknown" as const),
    forGood: isOne && agreed("forGood", false),
    since: agreed("since", verdict === "met" ? ("held" as const) : ("unknown" as const)),
    heldSince: agreed("heldSince", null),
    noLonger: agreed("noLonger", null),
    causes: isOne
      ? first.causes
      : [{ code: "contradicted", records: choices.map(({ id }) => id), attribute: null }],
  };
}

const isDeepEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
