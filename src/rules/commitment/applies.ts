import { changedBy, type Amendment } from "../model/amendment.js";
import type { Commitment } from "../model/commitment.js";
import type { Waiver } from "../model/decision.js";
import type { Cause } from "./cause.js";
import { check } from "./check.js";
import type { Scope } from "./closure.js";
import { isStated } from "./proof.js";
import type { World } from "./world.js";

/** Whether a promise applies, decided once, before its requirement: `null` that it does, else why it does not or may not. */
export function exemption(
  commitment: Commitment,
  scope: Scope,
  world: World,
): { sure: boolean; causes: readonly Cause[] } | null {
  const withdrawn = withdrawal(commitment.id, world);
  if (withdrawn) return { sure: true, causes: [{ code: "withdrawn", amendment: withdrawn.id }] };
  const waiver = waiverOf(commitment, world);
  if (waiver)
    return { sure: true, causes: [{ code: "waived", decision: waiver.id, until: waiver.until ?? null }] };
  if (commitment.when === undefined) return null;
  const condition = check(commitment.when, scope, world);
  if (condition.verdict === "met") return null;
  if (condition.verdict === "unknown")
    return { sure: false, causes: [{ code: "condition-open" }, ...condition.causes] };
  return { sure: true, causes: [{ code: "condition-unmet" }] };
}

/** The last amendment in force that speaks of a commitment, where it withdraws it. */
function withdrawal(id: string, { plan }: World): Amendment | undefined {
  const last = plan.amendments
    .flatMap((amendment) => amendment.changes.map((change) => ({ amendment, change })))
    .findLast(({ change }) => changedBy(change) === id);
  return last?.change.kind === "withdraw" ? last.amendment : undefined;
}

/** Nobody lets himself off: a waiver by the only side that owes the promise does not count. */
const waiverOf = ({ id, responsible }: Commitment, world: World) =>
  world.decidedOn(id).find((decision): decision is Waiver => {
    if (decision.kind !== "waiver" || !isStated(decision.evidence, world.register.documents)) return false;
    const side = world.units.partyOf(decision.by, decision.on);
    const isOwn =
      responsible.length > 0 &&
      responsible.every(({ unit }) => world.units.partyOf(unit, decision.on) === side);
    return !isOwn && (decision.until === undefined || decision.until >= world.asOf);
  });
