import { later, sooner, type Day } from "../../model/values/date.js";
import type { Explanation } from "../assessment/explanation.js";
import type { ActSpan } from "../snapshot/act.js";
import { hullOf } from "../snapshot/version.js";
import { every, some } from "../verdict.js";

/** A group is unknown for the reasons of those of its parts that are. */
export function judgeGroup(kind: "allOf" | "anyOf", parts: readonly Explanation[]): Explanation {
  const verdicts = parts.map(({ verdict }) => verdict);
  const verdict = kind === "allOf" ? every(verdicts) : some(verdicts);
  const since = verdict === "met" ? (kind === "allOf" ? sinceAll(parts) : sinceAny(parts)) : null;
  const causes = parts.filter((part) => part.verdict === verdict).flatMap((part) => part.causes);
  return { kind, verdict, since, causes, parts };
}

const met = (parts: readonly Explanation[]) => parts.filter(({ verdict }) => verdict === "met");

/** All parts hold since the last of them did; not known where one of them does not tell. */
function sinceAll(parts: readonly Explanation[]): ActSpan | null {
  const spans = met(parts).map(({ since }) => since);
  return (
    spans.reduce<ActSpan | null | undefined>(
      (a, b) =>
        a === undefined
          ? b
          : a === null || b === null
            ? null
            : { from: latest(a.from, b.from), to: later(a.to, b.to) },
      undefined,
    ) ?? null
  );
}

/** One part holds since the first of them did; what is on file of an unknown one may have met it before. */
function sinceAny(parts: readonly Explanation[]): ActSpan | null {
  const spans = met(parts).flatMap(({ since }) => since ?? []);
  const [first, ...others] = spans;
  if (first === undefined || spans.length < met(parts).length) return null;
  const span = others.reduce((a, b) => ({ from: hullOf([a, b]).from, to: sooner(a.to, b.to) }), first);
  return parts.some(isDoubtful) ? { ...span, from: null } : span;
}

const latest = (a: Day | null, b: Day | null) => (a === null ? b : b === null ? a : later(a, b));

/** Unknown for what is on file, not only for what is not. */
const isDoubtful = ({ verdict, causes }: Explanation) =>
  verdict === "unknown" &&
  causes.some(({ code }) => code !== "nothing-recorded" && code !== "not-declared-complete");
