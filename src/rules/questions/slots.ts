import { check } from "../check.js";
import { scopeOf } from "../closure.js";
import type { Explanation } from "../explanation.js";
import type { Finding } from "../finding.js";
import { groupBy } from "../group-by.js";
import { tallies } from "../judge.js";
import { proveSlot } from "./on-acts.js";
import { closingOf, inCount, inMoney, inShare } from "./on-leaves.js";
import { attestSlot, succeedSlots } from "./people.js";
import { completeSlot } from "./silence.js";
import { joined, type Slot, type Spot } from "./slot.js";
import { isOpen, matterOf, type Trial } from "./trial.js";

/** All that is open about a finding, each fact once, in the order of its requirement; none where nothing is. */
export function slotsOf(finding: Finding, trial: Trial): readonly Slot[] {
  const { world, commitments } = trial;
  const commitment = commitments.get(finding.commitment);
  if (commitment === undefined || finding.verdict === "not-applicable") return [];
  const spot: Spot = { commitment, matter: matterOf(finding), world };
  const when = commitment.when ? [check(commitment.when, scopeOf(commitment, world), world)] : [];
  return grouped([
    ...succeedSlots(finding, spot),
    ...[...when, finding.explanation].flatMap((node) => openIn(node, spot)),
  ]);
}

/** What a met finding rests on: each record may be wrong, and there may be no more than what is on file. */
export function restingSlots(finding: Finding, { world, commitments }: Trial): readonly Slot[] {
  const commitment = commitments.get(finding.commitment);
  if (commitment === undefined) return [];
  const spot: Spot = { commitment, matter: matterOf(finding), world };
  return grouped(restingIn(finding.explanation, spot));
}

function restingIn(node: Explanation, spot: Spot): readonly Slot[] {
  if (node.kind === "allOf" || node.kind === "anyOf")
    return node.parts.flatMap((part) => restingIn(part, spot));
  if (node.kind === "attested") return attestSlot(node, spot);
  const found = tallies(node);
  const records = found.flatMap(({ subjects }) => subjects.map((subject) => subject.records));
  return [
    ...records.flatMap((ids) => proveSlot({ code: "no-evidence", records: ids }, spot)),
    ...closingOf(found, spot),
  ];
}

/** Slots of one key made one. */
export const grouped = (slots: readonly Slot[]): readonly Slot[] =>
  [...groupBy(slots, ({ key }) => key).values()].map(joined);

function openIn(node: Explanation, spot: Spot): readonly Slot[] {
  if (!isOpen(node)) return [];
  switch (node.kind) {
    case "allOf":
      return node.parts.flatMap((part) => openIn(part, spot));
    case "anyOf":
      return closedTogether(node, spot);
    case "count":
      return inCount(node, spot);
    case "share":
      return inShare(node, spot);
    case "money":
      return inMoney(node, spot);
    case "attested":
      return attestSlot(node, spot);
  }
}

/** “One or the other” is unmet only if both are: one statement on all procedures of the promise says so. */
function closedTogether(
  { parts }: Extract<Explanation, { kind: "allOf" | "anyOf" }>,
  spot: Spot,
): readonly Slot[] {
  const slots = parts.flatMap((part) => openIn(part, spot));
  const closing = slots.filter(({ asks }) => asks.code === "complete");
  if (new Set(closing.map(({ key }) => key)).size < 2) return slots;
  const whole = completeSlot(parts.flatMap(tallies), null, spot);
  const others = slots.filter(({ asks }) => asks.code !== "complete");
  return [whole, ...others.map((slot) => (slot.closing ? { ...slot, closing: whole.key } : slot))];
}
