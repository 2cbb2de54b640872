import type { Measure } from "../../../model/requirement/measure.js";
import { procedureOf } from "../../../model/plan/stage-ref.js";
import type { Cause } from "../../assessment/cause.js";
import type { Tally } from "../../assessment/explanation.js";
import type { Proceeding } from "../../snapshot/proceeding.js";
import type { Thing } from "../../snapshot/things.js";
import { addresseesOf } from "../addressees.js";
import type { OpenLocation } from "../open-location.js";
import type { OpenFact } from "../open-fact.js";
import type { TargetNamed } from "../named.js";
import { rulesOf } from "../stage-rules.js";

type Of<C extends Cause["code"]> = Extract<Cause, { readonly code: C }>;

const DECIDING = ["decision", "minutes", "letter"] as const;

/** Is a subject under another name what the plan means? A person decides, once for all places where it is put forward. */
export const decideFact = (
  { subject, planned }: Of<"awaiting-decision">,
  location: OpenLocation,
): readonly OpenFact[] => [
  {
    key: `decide:${subject.id}:${planned.join("|")}`,
    asks: { code: "decide", subject, planned, places: placesNamed(planned, subject.id, location) },
    ask: addresseesOf(location),
    proof: DECIDING,
    replies: [{ code: "yes" }, { code: "no" }],
  },
];

/** The places for which a subject is put forward and which the plan calls by one of the names. */
const placesNamed = (planned: readonly string[], subject: string, { snapshot }: OpenLocation) => {
  const { things, places } = snapshot;
  const stated = [...things.values()]
    .flat()
    .flatMap(({ apart, merged }) => [...apart, ...(merged === null ? [] : [merged])])
    .filter(({ id }) => id === subject)
    .flatMap((proceeding) => proceeding.for);
  return [...new Set(stated)].filter((place) => places.namesOf(place).some((name) => planned.includes(name)));
};

/** For what is a subject put forward, of which that is not said? */
export function placeFact(
  { subject, stated }: Of<"place-unknown">,
  measure: Measure,
  location: OpenLocation,
): readonly OpenFact[] {
  const { for: wanted = [] } = measure;
  return [
    {
      key: `place:${subject.id}:${wanted.join("|")}`,
      asks: { code: "place", subject, stated: named(stated, location), places: named(wanted, location) },
      ask: addresseesOf(location),
      proof: DECIDING,
      replies: [
        ...named(wanted, location).map((place) => ({ code: "place", ...place }) as const),
        { code: "none" },
      ],
    },
  ];
}

const named = (places: readonly string[], { snapshot }: OpenLocation): readonly TargetNamed[] => {
  const promised = new Map(snapshot.plan.commitments.map(({ id, title }) => [id, title]));
  return places.map((place) => ({
    place,
    title: snapshot.places.titleOf(place) ??
      promised.get(place) ?? { [snapshot.plan.language]: snapshot.places.namesOf(place)[0] ?? place },
  }));
};

/** Are two acts of one subject one act, told twice? */
export const sameRecordsFact = (cause: Of<"perhaps-the-same">, location: OpenLocation): readonly OpenFact[] =>
  cause.what === "records" ? [sameFact("records", cause.subjects, cause.records, location)] : [];

/** Are subjects that a quantity looks at one thing? Whichever of them counts, in one world or in the other. */
export function sameSubjectsFacts(
  { quantity, subjects, passedOver }: Tally,
  location: OpenLocation,
): readonly OpenFact[] {
  const seen = new Set([...subjects, ...passedOver].map(({ id }) => id));
  return location.snapshot
    .thingsFor(procedureOf(quantity.stage), quantity.for)
    .filter(({ merged, apart }) => merged !== null && apart.some(({ id }) => seen.has(id)))
    .map((thing) => {
      const members = membersOf(thing);
      return sameFact("subjects", members, recordsOf(thing.apart), location);
    });
}

const membersOf = ({ apart }: Thing) => apart.map(({ id, name }) => ({ id, name }));

const recordsOf = (proceedings: readonly Proceeding[]): readonly string[] => [
  ...new Set(
    proceedings.flatMap(({ tries }) =>
      tries.flatMap(({ line, ends }) =>
        [...line, ...ends].flatMap(({ versions }) =>
          versions.flatMap(({ records }) => records.map(({ id }) => id)),
        ),
      ),
    ),
  ),
];

function sameFact(
  what: "subjects" | "records",
  subjects: Of<"perhaps-the-same">["subjects"],
  records: readonly string[],
  location: OpenLocation,
): OpenFact {
  const ids = what === "subjects" ? subjects.map(({ id }) => id) : records;
  return {
    key: `same:${what}:${ids.toSorted().join(",")}`,
    asks: { code: "same", what, subjects, records },
    ask: addresseesOf(location),
    proof: DECIDING,
    replies: [{ code: "yes" }, { code: "no" }],
  };
}

/** Whose figure is meant, of several that cannot be added? */
export function figureFact(
  { quantity, attribute, stage, subjects }: Tally,
  location: OpenLocation,
): readonly OpenFact[] {
  const own = subjects.map(({ id, name, records }) => ({ id, name, records }));
  return [
    {
      key: `figure:${quantity.stage}:${own
        .map(({ id }) => id)
        .toSorted()
        .join(",")}`,
      asks: {
        code: "figure",
        attribute,
        stage,
        subjects: own,
        records: own.flatMap(({ records }) => records),
      },
      ask: addresseesOf(location),
      proof: [],
      replies: own.map(({ id, name }) => ({ code: "subject", subject: { id, name } })),
    },
  ];
}

/** Was what was granted still valid on the day? */
export function endFact(
  { subject, ends }: Of<"validity-unknown">,
  measure: Measure,
  location: OpenLocation,
): readonly OpenFact[] {
  const rules = rulesOf(measure.stage, location.snapshot);
  if (rules === undefined) return [];
  return [
    {
      key: `end:${subject.id}:${measure.stage}`,
      asks: { code: "end", subject, stage: rules.title, granted: measure.stage, ends, day: location.day },
      ask: addresseesOf(location),
      proof: ["certificate", "decision", "notice", "letter"],
      replies: [{ code: "yes" }, { code: "no" }],
    },
  ];
}
