import { later, sooner } from "../model/date.js";
import type { Attestation } from "../model/decision.js";
import type { Requirement } from "../model/requirement.js";
import { declaredUpTo } from "../model/statement.js";
import type { Cause } from "./cause.js";
import { coversPlaces, type Scope } from "./closure.js";
import type { Explanation } from "./explanation.js";
import { isStated } from "./proof.js";
import type { Truth } from "./truth.js";
import type { World } from "./world.js";

/** What the side to which the duty is owed says of it: its latest word counts. */
export function judgeAttested(
  leaf: Extract<Requirement, { kind: "attested" }>,
  scope: Scope,
  world: World,
): Explanation {
  const heard = world
    .decidedOn(scope.id)
    .filter(
      (decision): decision is Attestation =>
        decision.kind === "attestation" && world.units.partyOf(decision.by, decision.on) === leaf.by,
    );
  const proved = heard.filter(({ evidence }) => isStated(evidence, world.register.documents));
  const last = lastDay(proved);
  // A later word without a paper may yet be proved, so it stands beside the last that is.
  const words = new Set(heard.filter(({ on }) => on >= last).map(({ kept }) => kept));
  const closed = heard.length === 0 ? closedFor(scope, world) : null;
  const verdict = verdictOf(proved.length === 0 ? new Set() : words, closed !== null);
  return {
    kind: leaf.kind,
    verdict,
    since: verdict === "met" ? keptSince(proved) : null,
    causes: verdict === "unknown" ? [causeOf(heard, proved, last)] : [],
    by: leaf.by,
    byName: world.plan.parties[leaf.by]?.name ?? { vi: leaf.by, en: leaf.by },
    decisions: heard.map(({ id }) => id),
    closedBy: closed,
  };
}

function verdictOf(words: ReadonlySet<boolean>, closed: boolean): Truth {
  if (words.size === 1) return words.has(true) ? "met" : "unmet";
  return closed ? "unmet" : "unknown";
}

const closedFor = (scope: Scope, world: World) =>
  world.statements.find(
    (statement) =>
      statement.procedure === undefined &&
      declaredUpTo(statement) >= world.asOf &&
      coversPlaces(statement, undefined, scope.id, world) &&
      scope.mayState(statement.by),
  )?.id ?? null;

function causeOf(heard: readonly Attestation[], proved: readonly Attestation[], last: string): Cause {
  const records = heard.filter(({ on }) => on >= last).map(({ id }) => id);
  if (heard.length === 0) return { code: "nothing-recorded" };
  const kept = new Set(proved.filter(({ on }) => on === last).map((word) => word.kept));
  if (kept.size > 1) return { code: "contradicted", records, attribute: null };
  const known = new Set(proved.map(({ id }) => id));
  return { code: "no-evidence", records: records.filter((id) => !known.has(id)) };
}

/** Kept since some day up to the first word after which it was never denied: the word tells no more. */
function keptSince(proved: readonly Attestation[]) {
  const denied = lastDay(proved.filter(({ kept }) => !kept));
  const since = proved.map(({ on }) => on).filter((on) => on > denied);
  return { from: null, to: since.reduce(sooner) };
}

const lastDay = (words: readonly Attestation[]) => words.map(({ on }) => on).reduce(later, "");
