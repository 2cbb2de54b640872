import { measuredIn, talliesIn, type Explanation, type Tally } from "../../assessment/explanation.js";
import type { Finding } from "../../assessment/finding.js";
import { groupBy } from "../../group-by.js";
import { check } from "../../requirement/check.js";
import { daysAfter } from "../../requirement/stretch.js";
import { sooner } from "../../../model/values/date.js";
import type { OpenLocation } from "../open-location.js";
import { joinFacts, type OpenFact } from "../open-fact.js";
import { proveFact } from "./on-records.js";
import { inLeaf, lacksIn } from "./on-leaves.js";
import { attestFact, readingFact, succeedFacts } from "./on-people.js";
import { closingOf, completeFact } from "./silence.js";

/** All that is open about a finding, each fact once, in the order of its requirement; none where nothing is. */
export function openFactsOf(finding: Finding, location: OpenLocation): readonly OpenFact[] {
  if (finding.verdict === "not-applicable") return [];
  const at = { ...location, day: finding.judgedOn };
  return grouped([
    ...succeedFacts(finding, at),
    ...readingFact(finding, at),
    ...inCondition(at),
    ...(isOverTerm(finding) ? [] : openIn(finding.explanation, at)),
    ...openSince(finding, at),
  ]);
}

/** How it stood at the due day is known; what is open is whether it was done since. */
const isOverTerm = ({ atDue, verdict }: Finding) => atDue === "unmet" && verdict === "unknown";

/** Whether the promise applies is settled with its due day. */
function inCondition(location: OpenLocation): readonly OpenFact[] {
  const { commitment, snapshot } = location;
  const { when } = commitment;
  if (when === undefined) return [];
  const day = sooner(dueOf(location), snapshot.asOf);
  return openIn(check(when, judgingOn(location, day)), { ...location, day });
}

const dueOf = ({ commitment, snapshot }: OpenLocation) => commitment.due ?? snapshot.plan.period.to;

const judgingOn = (location: OpenLocation, day: string) => ({
  snapshot: location.snapshot,
  closure: location.closure,
  due: dueOf(location),
  day,
});

/** What was not met at the due day may have been on a day since: what is open of those days. */
function openSince(finding: Finding, location: OpenLocation): readonly OpenFact[] {
  const { commitment, snapshot } = location;
  const { asOf } = snapshot;
  const due = dueOf(location);
  const { requirement } =
    commitment.readings.find(({ id }) => id === finding.reading) ?? commitment.readings[0];
  if (asOf <= due || finding.atDue === "met") return [];
  const days = daysAfter(requirement, judgingOn(location, due), asOf);
  const looked = [...new Set([asOf, ...days.slice(0, MOST_DAYS)])];
  return looked.flatMap((day) => openIn(check(requirement, judgingOn(location, day)), { ...location, day }));
}

/** So many days since are looked at, beside that of the review. */
const MOST_DAYS = 6;

/** What a met finding rests on: each record may be wrong, and there may be no more than what is on file, or more than that. */
export const restingFacts = (finding: Finding, location: OpenLocation): readonly OpenFact[] =>
  grouped(restingIn(finding.explanation, { ...location, day: finding.judgedOn }));

function restingIn(node: Explanation, location: OpenLocation): readonly OpenFact[] {
  switch (node.kind) {
    case "allOf":
    case "anyOf":
      return node.parts.flatMap((part) => restingIn(part, location));
    case "attested":
      return attestFact(node, location);
    case "count":
    case "sum":
    case "latest": {
      const found = talliesIn(node);
      return [
        ...found.flatMap((tally) => restingRecords(tally).flatMap((ids) => proveFact(ids, location))),
        ...closingOf(found, location),
        ...measuredIn(node).flatMap((leaf) => lacksIn(leaf, location)),
      ];
    }
  }
}

/** A subject is counted by any of its records, and adds up by each. */
const restingRecords = ({ quantity, subjects }: Tally): readonly (readonly string[])[] =>
  quantity.kind === "count"
    ? subjects.map(({ records }) => records)
    : subjects.flatMap(({ records }) => records.map((id) => [id]));

/** Facts of one key made one. */
export const grouped = (facts: readonly OpenFact[]): readonly OpenFact[] =>
  [...groupBy(facts, ({ key }) => key).values()].map(joinFacts);

function openIn(node: Explanation, location: OpenLocation): readonly OpenFact[] {
  if (node.verdict !== "unknown" && node.verdict !== "unmet") return [];
  switch (node.kind) {
    case "allOf":
      return node.parts.flatMap((part) => openIn(part, location));
    case "anyOf":
      return closedTogether(node.parts, location);
    case "count":
    case "sum":
    case "latest":
    case "attested":
      return inLeaf(node, location);
  }
}

/** “One or the other” is unmet only if both are: one statement on all procedures of the promise says so. */
function closedTogether(parts: readonly Explanation[], location: OpenLocation): readonly OpenFact[] {
  const facts = parts.flatMap((part) => openIn(part, location));
  const closing = facts.filter(({ asks }) => asks.code === "complete");
  if (new Set(closing.map(({ key }) => key)).size < 2) return facts;
  const whole = completeFact(parts.flatMap(talliesIn), null, location);
  const others = facts.filter(({ asks }) => asks.code !== "complete");
  return [whole, ...others.map((fact) => (fact.closing ? { ...fact, closing: whole.key } : fact))];
}
