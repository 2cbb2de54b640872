import type { Finding } from "../finding.js";
import type { Truth } from "../truth.js";
import { answersAt, minimalSets, reduced } from "./minimal.js";
import type { Slot } from "./slot.js";
import type { Supposed } from "./supposed.js";
import type { Trial } from "./trial.js";

/**
 * The slots that settle a finding only together: one smallest set that makes it met, one that makes it unmet. What is on
 * file goes before what would have to be found: a new act is wanted only where no doubt that is cleared will do.
 */
export function sharedBy(finding: Finding, slots: readonly Slot[], trial: Trial): ReadonlySet<string> {
  const usable = slots.filter(({ asks }) => asks.code !== "succeed").toSorted((a, b) => ease(b) - ease(a));
  const onFile = usable.filter(({ asks }) => asks.code !== "record");
  const leadsTo = (wanted: Truth) => (facts: readonly Supposed[]) =>
    trial.judged(facts, [finding])[0]?.verdict === wanted;
  const hopeful = reduced(answersAt(0, usable), leadsTo("met"));
  const fearful = reduced(answersAt(-1, onFile), leadsTo("unmet"));
  const sets =
    hopeful.length + fearful.length > 0
      ? [hopeful, fearful]
      : // Of two measures that are compared, a hopeful answer may harm.
        (["met", "unmet"] as const).flatMap((wanted) =>
          minimalSets(usable, leadsTo(wanted), MOST).slice(0, 1),
        );
  // The record of a missing act is asked for with the statement that there are no others.
  return new Set(
    sets.filter((set) => set.length > 1).flatMap((set) => set.map(({ slot }) => slot.closing ?? slot.key)),
  );
}

const MOST = 4;

/** What is left out first where it is not needed. */
const ease = ({ asks: { code } }: Slot) => (code === "record" ? 2 : code === "complete" ? 1 : 0);
