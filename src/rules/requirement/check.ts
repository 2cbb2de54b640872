import { later, sooner } from "../model/date.js";
import type { Requirement } from "../model/requirement.js";
import { judgeAttested } from "./attested.js";
import type { Scope } from "./closure.js";
import { judgeCount } from "./count.js";
import type { Explanation } from "./explanation.js";
import type { ActSpan } from "./fact.js";
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
  const causes = parts.filter((part) => part.verdict === verdict).flatMap((part) => part.causes);
  return { kind, verdict, since, causes, parts };
}

/** All parts hold since the last of them did. */
const sinceAll = (parts: readonly Explanation[]) => joined(parts, later);

/** One part holds since the first of them did; what is on file of an unknown one may have met it before. */
function sinceAny(parts: readonly Explanation[]): ActSpan {
  const first = joined(parts, sooner);
  return parts.some(isDoubtful) ? { ...first, from: null } : first;
}

/** Unknown for what is on file, not only for what is not. */
const isDoubtful = ({ verdict, causes }: Explanation) =>
  verdict === "unknown" &&
  causes.some(({ code }) => code !== "nothing-recorded" && code !== "not-declared-complete");

const joined = (parts: readonly Explanation[], pick: typeof later): ActSpan =>
  parts
    .flatMap(({ since }) => since ?? [])
    .reduce((a, b) => ({ from: pick(a.from ?? "", b.from ?? "") || null, to: pick(a.to, b.to) }));
