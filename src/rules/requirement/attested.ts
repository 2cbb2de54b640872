import { later, sooner, type Day } from "../../model/values/date.js";
import type { Attestation } from "../../model/register/decision.js";
import type { Attested } from "../../model/requirement/attested.js";
import type { Cause } from "../assessment/cause.js";
import type { Explanation } from "../assessment/explanation.js";
import { isStated } from "../snapshot/proof.js";
import type { Verdict } from "../verdict.js";
import type { Judging } from "./judging.js";

/**
 * What the side to which the duty is owed says of it. A word speaks of the days up to its own, or up to the day it names.
 * While the duty runs the last word says how it stands so far; at the due day only one that covers it decides.
 */
export function judgeAttested(leaf: Attested, judging: Judging): Explanation {
  const { snapshot, day, due, closure } = judging;
  const isRunning = day < due;
  const heard = snapshot
    .decidedOn(closure.commitment)
    .filter(
      (decision): decision is Attestation =>
        decision.kind === "attestation" && snapshot.units.partyOf(decision.by, decision.on) === leaf.by,
    )
    .filter(({ on }) => !isRunning || on <= day);
  const proved = heard.filter(({ evidence }) => isStated(evidence, snapshot.register.documents));
  const needed = isRunning ? "" : due;
  const covering = proved.filter((word) => lastDayOf(word) >= needed);
  const last = lastWord(covering);
  // A later word without a paper may yet be proved, so it stands beside the last that is.
  const standing = heard.filter((word) => word.on >= last && lastDayOf(word) >= needed);
  const words = new Set(standing.map(({ kept }) => kept));
  const verdict: Verdict =
    covering.length > 0 && words.size === 1 ? (words.has(true) ? "met" : "unmet") : "unknown";
  return {
    kind: leaf.kind,
    verdict,
    since: verdict === "met" ? keptSince(covering, day) : null,
    causes: verdict === "unknown" ? [causeOf(heard, proved, covering, standing)] : [],
    by: leaf.by,
    byName: snapshot.plan.parties[leaf.by]?.name ?? { [snapshot.plan.language]: leaf.by },
    decisions: heard.map(({ id }) => id),
  };
}

/** The last day of which a word speaks. */
const lastDayOf = ({ upTo, on }: Attestation): Day => upTo ?? on;

function causeOf(
  heard: readonly Attestation[],
  proved: readonly Attestation[],
  covering: readonly Attestation[],
  standing: readonly Attestation[],
): Cause {
  if (heard.length === 0) return { code: "nothing-recorded" };
  const ids = (words: readonly Attestation[]) => words.map(({ id }) => id);
  const provedIds = new Set(ids(proved));
  if (covering.length > 0) {
    const kept = new Set(standing.filter(({ id }) => provedIds.has(id)).map((word) => word.kept));
    return kept.size > 1
      ? { code: "contradicted", records: ids(standing), attribute: null }
      : { code: "no-evidence", records: ids(standing.filter(({ id }) => !provedIds.has(id))) };
  }
  const spoken = lastWord(proved);
  const last = proved.filter(({ on }) => on === spoken);
  if (last.length > 0)
    return {
      code: "word-too-early",
      decisions: ids(last),
      upTo: last.map(lastDayOf).reduce(later),
    };
  return { code: "no-evidence", records: ids(heard) };
}

/** Kept since some day up to the first word after which it was never denied: the word tells no more. */
function keptSince(words: readonly Attestation[], day: Day) {
  const denied = lastWord(words.filter(({ kept }) => !kept));
  const since = words.map(lastDayOf).filter((day) => day > denied);
  return { from: null, to: since.reduce(sooner, day) };
}

const lastWord = (words: readonly Attestation[]): Day => words.map(({ on }) => on).reduce(later, "");
