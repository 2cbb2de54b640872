import type { Finding } from "../assessment/finding.js";
import type { Verdict } from "../verdict.js";
import { answersAt, minimalSets, reduced, type AnswerableFact, type Answered } from "./minimal.js";
import type { Hypothesis } from "./simulate/hypothesis.js";
import { verdictOf, type Simulation } from "./simulate/simulation.js";

/**
 * The facts that settle a finding only together: one smallest set that makes it met, one that makes it unmet. What is on
 * file goes before what would have to be found: a new act is wanted only where no doubt that is cleared will do.
 */
export function sharedBy(
  finding: Finding,
  facts: readonly AnswerableFact[],
  simulation: Simulation,
): ReadonlySet<string> {
  const usable = facts.toSorted((a, b) => ease(b) - ease(a));
  const onFile = usable.filter(({ asks }) => asks.code !== "record");
  const known = usable.filter((fact) => !isNew(fact));
  const verdictWith = verdictOf(finding, simulation);
  const leadsTo = (wanted: Verdict) => (hypotheses: readonly Hypothesis[]) =>
    verdictWith(hypotheses) === wanted;
  const hopeful = (some: readonly AnswerableFact[]) => reduced(answersAt(0, some), leadsTo("met"));
  const entered = hopeful(usable.filter(({ harms }) => !harms));
  const sets = [entered, reduced(answersAt(-1, onFile), leadsTo("unmet"))].filter(isShared);
  // Of two measures that are compared, a hopeful answer may harm.
  const others = (wanted: "met" | "unmet") => minimalSets(known, leadsTo(wanted), MOST).slice(0, 1);
  const found = sets.length > 0 ? sets : [...others("met"), ...others("unmet")];
  // The record of a missing act is asked for with the statement that there are no others.
  return new Set(found.flatMap((set) => set.map(({ fact }) => fact.closing ?? fact.key)));
}

const isShared = (set: readonly Answered[]) => set.length > 1;

/** What nobody has spoken of yet. */
const isNew = ({ asks }: AnswerableFact) => asks.code === "record" && asks.lack.subject === undefined;

const MOST = 4;

/** What is left out first where it is not needed. */
const ease = ({ asks: { code } }: AnswerableFact) => (code === "record" ? 1 : 0);
