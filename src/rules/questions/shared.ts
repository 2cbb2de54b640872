import type { Finding } from "../finding.js";
import type { Truth } from "../truth.js";
import { answersAt, minimalSets, reduced, type Answered } from "./minimal.js";
import type { Slot } from "./slot.js";
import type { Supposed } from "./supposed.js";
import type { Trial } from "./trial.js";

/**
 * The slots that settle a finding only together: one smallest set that makes it met, one that makes it unmet. What is on
 * file goes before what would have to be found: a new act is wanted only where no doubt that is cleared will do.
 */
export function sharedBy(finding: Finding, slots: readonly Slot[], trial: Trial): ReadonlySet<string> {
  const usable = slots.toSorted((a, b) => ease(b) - ease(a));
  const onFile = usable.filter(({ asks }) => asks.code !== "record");
  const known = usable.filter((slot) => !isNew(slot));
  const leadsTo = (wanted: Truth) => (facts: readonly Supposed[]) =>
    trial.judged(facts, [finding])[0]?.verdict === wanted;
  const hopeful = (some: readonly Slot[]) => reduced(answersAt(0, some), leadsTo("met"));
  const entered = hopeful(usable.filter(({ harms }) => !harms));
  const sets = [entered, reduced(answersAt(-1, onFile), leadsTo("unmet"))].filter(isShared);
  // Of two measures that are compared, a hopeful answer may harm.
  const others = (wanted: "met" | "unmet") => minimalSets(known, leadsTo(wanted), MOST).slice(0, 1);
  const found = sets.length > 0 ? sets : [...others("met"), ...others("unmet")];
  // The record of a missing act is asked for with the statement that there are no others.
  return new Set(found.flatMap((set) => set.map(({ slot }) => slot.closing ?? slot.key)));
}

const isShared = (set: readonly Answered[]) => set.length > 1;

/** What nobody has spoken of yet. */
const isNew = ({ asks }: Slot) => asks.code === "record" && asks.lack.subject === undefined;

const MOST = 4;

/** What is left out first where it is not needed. */
const ease = ({ asks: { code } }: Slot) => (code === "record" ? 1 : 0);
