import type { Day } from "../../../model/values/date.js";
import { procedureOf } from "../../../model/plan/stage-ref.js";
import type { Tally } from "../../assessment/explanation.js";
import { ownDays } from "../../requirement/closure.js";
import { addresseesOf, signerOf } from "../addressees.js";
import type { OpenLocation } from "../open-location.js";
import type { OpenFact } from "../open-fact.js";

/** Nobody has said that the register is complete for a measure: of one procedure, or of all (null). */
export function completeFact(
  tallies: readonly Tally[],
  procedure: string | null,
  location: OpenLocation,
): OpenFact {
  const { commitment, matter, snapshot } = location;
  const ask = addresseesOf(location);
  const places = tallies.flatMap(({ quantity }) => quantity.for ?? [commitment.id]);
  return {
    key: completeKey(procedure, location),
    asks: {
      code: "complete",
      procedure,
      title: snapshot.plan.procedures[procedure ?? ""]?.title ?? null,
      matters: [matter],
      places: procedure === null ? [commitment.id] : [...new Set(places)],
      by: signerOf(ask, location),
      upTo: tallies.map((tally) => neededUpTo(tally, snapshot.asOf)).reduce((a, b) => (a > b ? a : b), ""),
      lacks: [],
    },
    ask,
    proof: ["letter", "report"],
    replies: [{ code: "none" }],
  };
}

/** Up to the day of the review, or to the end of a quantity's own days; what is valid then, up to that day itself. */
function neededUpTo({ quantity }: Tally, asOf: Day): Day {
  const { to } = ownDays(quantity);
  return to !== null && to < asOf && quantity.valid !== true ? to : asOf;
}

/** Statements of one unit on one procedure are one; on all procedures of a promise they stay apart. */
export function completeKey(procedure: string | null, location: OpenLocation): string {
  const ask = addresseesOf(location);
  const who = [signerOf(ask, location), ask[0]?.unit ?? ""].join(">");
  return `complete:${procedure ?? `*${location.commitment.id}`}:${who}`;
}

/** Nobody has said of these that this is all. Of figures that nobody has stated, it would say nothing. */
export function closingOf(tallies: readonly Tally[], location: OpenLocation): readonly OpenFact[] {
  const open = tallies.filter(isOpen);
  const procedures = new Set(open.map(({ quantity }) => procedureOf(quantity.stage)));
  return [...procedures].map((procedure) =>
    completeFact(
      open.filter(({ quantity }) => procedureOf(quantity.stage) === procedure),
      procedure,
      location,
    ),
  );
}

/** Whether a statement that this is all would tell something. */
export const isOpen = ({ closedBy, quantity, subjects }: Tally): boolean =>
  closedBy.length === 0 && (quantity.kind !== "latest" || subjects.length > 0);
