import { procedureOf, stageOf } from "../../../model/plan/stage-ref.js";
import { actSpan } from "../../snapshot/version.js";
import type { Cause } from "../../assessment/cause.js";
import type { Counted, Tally } from "../../assessment/explanation.js";
import type { OpenLocation } from "../open-location.js";
import { factsIn } from "../meaning/of-records.js";
import type { OpenFact } from "../open-fact.js";
import { recordFact } from "./lacking.js";
import type { DecisiveFigures } from "./decisive-figures.js";
import { dateFact, replacementFacts } from "./on-days.js";
import { amountFact, attributeFact, bodyFact, proveFact, settleFact } from "./on-records.js";
import {
  decideFact,
  endFact,
  figureFact,
  placeFact,
  sameRecordsFact,
  sameSubjectsFacts,
} from "./on-subjects.js";

/** All that is doubtful of what is on file for a quantity; `limits` tell what a figure that is not stated may come to. */
export const doubtsIn = (
  tally: Tally,
  location: OpenLocation,
  limits: DecisiveFigures,
): readonly OpenFact[] => [
  ...tally.subjects.flatMap((subject) =>
    subject.causes.flatMap((cause) => onCause(cause, { subject, tally, limits }, location)),
  ),
  ...(tally.subjects.some(({ causes }) => causes.some(({ code }) => code === "several-figures"))
    ? figureFact(tally, location)
    : []),
  ...sameSubjectsFacts(tally, location),
];

interface Doubted {
  readonly subject: Counted;
  readonly tally: Tally;
  readonly limits: DecisiveFigures;
}

function onCause(cause: Cause, doubted: Doubted, location: OpenLocation): readonly OpenFact[] {
  const { tally } = doubted;
  const measure = tally.quantity;
  switch (cause.code) {
    case "no-evidence":
    case "wrong-evidence":
      return proveFact(cause.records, location);
    case "date-too-coarse":
    case "attribute-missing":
      // The later stage never tells the day of this one, nor what it stated: its own act does.
      return isImplied(cause.records, tally, location)
        ? ownAct(cause.records, doubted, location)
        : onAct(cause, doubted, location);
    case "contradicted":
      return settleFact(cause, location);
    case "awaiting-decision":
      return decideFact(cause, location);
    case "place-unknown":
      return placeFact(cause, measure, location);
    case "body-unknown":
      return bodyFact(cause, measure, location);
    case "perhaps-the-same":
      return sameRecordsFact(cause, location);
    case "replacement-open":
      return replacementFacts(cause, measure, location);
    case "validity-unknown":
      return endFact(cause, measure, location);
    // Of silence and of several figures the tally tells; the law is not for a unit to settle; the others are settled.
    case "several-figures":
    case "word-too-early":
    case "nothing-recorded":
    case "not-declared-complete":
    case "law-unverified":
    case "nothing-to-compare":
    case "condition-open":
    case "condition-unmet":
    case "waived":
    case "withdrawn":
      return [];
  }
}

function onAct(
  cause: Extract<Cause, { readonly code: "date-too-coarse" | "attribute-missing" }>,
  { tally: { quantity }, limits }: Doubted,
  location: OpenLocation,
): readonly OpenFact[] {
  if (cause.code === "date-too-coarse") {
    const { attribute, records } = cause;
    return attribute === undefined
      ? dateFact(cause, quantity, location)
      : attributeFact({ code: "attribute-missing", records, attribute }, quantity, location);
  }
  return quantity.kind !== "count" && quantity.attribute === cause.attribute
    ? amountFact(cause, limits, location)
    : attributeFact(cause, quantity, location);
}

/** It is not on file itself: the records are those of a later stage. */
const isImplied = (records: readonly string[], { quantity }: Tally, location: OpenLocation): boolean => {
  const facts = factsIn(records, location);
  return (
    facts.length > 0 && facts.every(({ stage }) => stage !== quantity.stage && isOnLine(stage, location))
  );
};

const isOnLine = (stage: string, { snapshot: { plan } }: OpenLocation) =>
  plan.procedures[procedureOf(stage)]?.stages[stageOf(stage)] !== undefined;

/** The act itself is asked for, no later than what implies it, with what it states. */
function ownAct(
  records: readonly string[],
  { subject, tally, limits }: Doubted,
  location: OpenLocation,
): readonly OpenFact[] {
  const { quantity } = tally;
  // Where it is on file without a paper, that is asked for first.
  const isTold = subject.causes.some(
    (cause) =>
      (cause.code === "no-evidence" || cause.code === "wrong-evidence") &&
      factsIn(cause.records, location).some(({ stage }) => stage === quantity.stage),
  );
  if (isTold) return [];
  const days = factsIn(records, location).map((record) => actSpan(record).to);
  const by = days.reduce((a, b) => (b < a ? b : a), location.day);
  if (quantity.kind === "count") return recordFact({ tally, count: 1, subject, by }, location);
  const { attribute, stage } = quantity;
  const value = limits.good ?? limits.bad;
  if (value === null) return [];
  const figures = { [stage]: { attribute, value } };
  return recordFact({ tally, count: 1, need: null, subject, by, figures, limits }, location);
}
