import type { Span } from "../model/date.js";
import type { Requirement } from "../model/requirement.js";
import { judgeAttested } from "./attested.js";
import type { Scope } from "./closure.js";
import { judgeCount } from "./count.js";
import type { Explanation } from "./explanation.js";
import { judgeMoney } from "./money.js";
import { judgeShare } from "./share.js";
import { every, some } from "./truth.js";
import type { World } from "./world.js";

/** Judge one requirement: a verdict with its reasons, node by node. */
export function check(requirement: Requirement, scope: Scope, world: World): Explanation {
  switch (requirement.kind) {
    case "allOf":
    case "anyOf":
      return judgeGroup(
        requirement.kind,
        requirement.of.map((part) => check(part, scope, world)),
      );
    case "count":
      return judgeCount(requirement, scope, world);
    case "share":
      return judgeShare(requirement, scope, world);
    case "money":
      return judgeMoney(requirement, scope, world);
    case "attested":
      return judgeAttested(requirement, scope, world);
  }
}

/** A group is unknown for the reasons of those of its parts that are. */
function judgeGroup(kind: "allOf" | "anyOf", parts: readonly Explanation[]): Explanation {
  const truths = parts.map(({ verdict }) => verdict);
  const verdict = kind === "allOf" ? every(truths) : some(truths);
  const since = verdict === "met" ? (kind === "allOf" ? sinceAll(parts) : sinceAny(parts)) : null;
  const open = parts.filter((part) => part.verdict === verdict);
  const causes = verdict === "met" || verdict === "unmet" ? [] : open.flatMap((part) => part.causes);
  return { kind, verdict, since, causes, parts };
}

/** All parts hold since the last of them did. */
const sinceAll = (parts: readonly Explanation[]): Span =>
  spans(parts).reduce((a, b) => ({
    from: later(a.from, b.from),
    to: a.to !== null && b.to !== null ? later(a.to, b.to) : null,
  }));

/** One part holds since the first of them did; what is on file of an unknown one may have met it before. */
function sinceAny(parts: readonly Explanation[]): Span {
  const first = spans(parts).reduce((a, b) => ({
    from: a.from === null || b.from === null ? null : sooner(a.from, b.from),
    to: a.to === null || b.to === null ? (a.to ?? b.to) : sooner(a.to, b.to),
  }));
  return parts.some(isDoubtful) ? { ...first, from: null } : first;
}

/** Unknown for what is on file, not only for what is not. */
const isDoubtful = ({ verdict, causes }: Explanation) =>
  verdict === "unknown" &&
  causes.some(({ code }) => code !== "nothing-recorded" && code !== "not-declared-complete");

const spans = (parts: readonly Explanation[]) => parts.flatMap(({ since }) => since ?? []);
const later = (a: string | null, b: string | null) => (a === null || (b !== null && b > a) ? b : a);
const sooner = (a: string, b: string) => (a < b ? a : b);
