import type { Attribute } from "../../../model/attribute.js";
import { addDays, type Day } from "../../../model/date.js";
import { askedQuantities } from "../../../model/asked-quantities.js";
import type { AttributeValue } from "../../../model/requirement/condition.js";
import type { Measure } from "../../../model/requirement/measure.js";
import type { FactRecord } from "../../../model/record.js";
import { procedureOf } from "../../../model/stage-ref.js";
import type { Text } from "../../../model/text.js";
import type { Cause } from "../../cause.js";
import { ownDays } from "../../requirement/closure.js";
import type { ActSpan } from "../../snapshot/act.js";
import { reportersOf } from "../addressees.js";
import { otherValue, valuesFor } from "../fitting-values.js";
import type { Location } from "../location.js";
import type { OpenFact } from "../open-fact.js";
import type { Asks, Reply } from "../question.js";
import { proofOf } from "../stage-rules.js";
import { actNamed, attributeTitle } from "./named.js";

type Of<C extends Cause["code"]> = Extract<Cause, { readonly code: C }>;

/** Is there a paper that proves it? If the act never took place, the record is withdrawn. */
export const proveFact = (records: readonly string[], location: Location): readonly OpenFact[] =>
  about(alike(records, location), location, (act, first) => ({
    asks: { code: "prove", ...act },
    proof: proofOf(first.stage, location.snapshot),
    replies: [{ code: "yes" }, { code: "no" }],
  }));

/** Other records of the same act that say the same, and have no paper either: one paper proves them all. */
function alike(records: readonly string[], location: Location): readonly string[] {
  const named = actNamed(records, location);
  if (named === null || records.length > 1) return records;
  const { first } = named;
  const said = ({ on, attributes = {} }: FactRecord) => JSON.stringify([on ?? null, attributes]);
  const act = location.snapshot.things
    .get(procedureOf(first.stage))
    ?.flatMap(({ apart }) => apart)
    .filter(({ members }) => members.some(({ id }) => id === first.subject))
    .flatMap(({ tries }) => tries.flatMap(({ line, ends }) => [...line, ...ends]))
    .find(({ versions }) => versions.some((version) => version.records.some(({ id }) => id === first.id)));
  const same = act?.versions
    .filter(({ flaw }) => flaw !== null)
    .flatMap((version) => version.records)
    .filter((record) => said(record) === said(first) && record.subject === first.subject)
    .map(({ id }) => id);
  return same === undefined || !same.includes(first.id) ? records : [...new Set(same)].toSorted();
}

/** On which day was it? As fine as the plan's own days ask for. */
export function dateFact(
  { records, on }: Of<"date-too-coarse">,
  measure: Measure,
  location: Location,
): readonly OpenFact[] {
  const days = { from: on.from, to: on.to ?? location.day };
  return about(records, location, (act, first) => ({
    asks: { code: "date", ...act, on },
    proof: proofOf(first.stage, location.snapshot),
    replies: segments(days, first, location)
      .toSorted((a, b) => Number(isWithin(b, measure, location)) - Number(isWithin(a, measure, location)))
      .map((span): Reply => ({ code: "on", on: span })),
  }));
}

/** What is its attribute? The values that the plan asks for, and any other. */
export function attributeFact(
  cause: Of<"attribute-missing">,
  measure: Measure,
  location: Location,
): readonly OpenFact[] {
  const { records, attribute: name } = cause;
  const { snapshot } = location;
  return about(records, location, (act, first) => {
    const attribute = snapshot.plan.procedures[procedureOf(first.stage)]?.attributes[name];
    const all = conditionsOn(name, measuresOf(first, location));
    const values = [...conditionsOn(name, [measure]), ...all].flatMap((condition) =>
      valuesFor(condition, snapshot, attribute),
    );
    const other = attribute && otherValue(attribute, all, snapshot);
    return {
      asks: { code: "attribute", ...act, attribute: name, title: attributeTitle(first, name, location) },
      proof: proofOf(first.stage, snapshot),
      replies: [
        ...[...new Set(values)]
          .slice(0, MOST_VALUES)
          .map((value): Reply => ({ code: "value", value, name: nameOf(value, attribute, location) })),
        ...(other === undefined ? [] : [{ code: "other-value", value: other } as const]),
      ],
    };
  });
}

function nameOf(
  value: AttributeValue,
  attribute: Attribute | undefined,
  { snapshot }: Location,
): Text | null {
  if (attribute?.type === "choice") return attribute.options[String(value)] ?? null;
  return attribute?.type === "unit" ? (snapshot.units.unit(String(value))?.name ?? null) : null;
}

const MOST_VALUES = 8;

/** A figure with which it is kept, and one with which it is not; either where there is one. */
export interface Limits {
  readonly good: number | null;
  readonly bad: number | null;
}

export const limitReplies = ({ good, bad }: Limits): readonly Reply[] => [
  ...(good === null ? [] : [{ code: "covers", value: good } as const]),
  ...(bad === null ? [] : [{ code: "falls-short", value: bad } as const]),
];

/** How much was it? */
export const amountFact = (
  { records, attribute }: Of<"attribute-missing">,
  limits: Limits,
  location: Location,
): readonly OpenFact[] =>
  about(records, location, (act, first) => ({
    asks: { code: "attribute", ...act, attribute, title: attributeTitle(first, attribute, location) },
    proof: proofOf(first.stage, location.snapshot),
    replies: limitReplies(limits),
  }));

/** Which of the records is right? The others are withdrawn. */
export function settleFact(
  { records, attribute }: Of<"contradicted">,
  location: Location,
): readonly OpenFact[] {
  if (records.length < 2) return [];
  return about(records, location, (act, first) => ({
    asks: {
      code: "settle",
      ...act,
      attribute,
      title: attribute === null ? null : attributeTitle(first, attribute, location),
    },
    proof: [],
    replies: records.map((record): Reply => ({ code: "right", record })),
  }));
}

/** Which body is it that the record names? One of those that the plan asks for, or one outside it. */
export function bodyFact(
  { records, attribute, found }: Of<"body-unknown">,
  measure: Measure,
  location: Location,
): readonly OpenFact[] {
  const { snapshot } = location;
  return about(records, location, (act, first) => {
    const units = [
      ...conditionsOn(attribute, [measure]),
      ...conditionsOn(attribute, measuresOf(first, location)),
    ].flatMap((condition) => valuesFor(condition, snapshot, undefined));
    return {
      asks: { code: "body", ...act, attribute, title: attributeTitle(first, attribute, location), found },
      proof: proofOf(first.stage, snapshot),
      replies: [
        ...[...new Set(units)].slice(0, MOST_VALUES).map((value): Reply => ({
          code: "value",
          value,
          name: location.snapshot.units.unit(String(value))?.name ?? null,
        })),
        { code: "outside" },
      ],
    };
  });
}

/** Which of two acts held on the day: the later one may lack a paper, or an exact day. */
export function replacementFacts(
  { records }: Of<"replacement-open">,
  measure: Measure,
  location: Location,
): readonly OpenFact[] {
  const { snapshot, day } = location;
  return records.flatMap((id) => {
    const named = actNamed([id], location);
    if (named === null) return [];
    const { first, act } = named;
    const accepted = proofOf(first.stage, snapshot);
    const isProved = (first.evidence ?? []).some((paper) => {
      const kind = snapshot.register.documents[paper]?.kind;
      return kind !== undefined && accepted.includes(kind);
    });
    const mayBeLater = act.on.to !== null && act.on.to > day && (act.on.from === null || act.on.from <= day);
    return [
      ...(isProved ? [] : proveFact([id], location)),
      ...(mayBeLater
        ? dateFact({ code: "date-too-coarse", records: [id], on: act.on }, measure, location)
        : []),
    ];
  });
}

type Body = Pick<OpenFact, "asks" | "proof" | "replies">;
type ActOf = NonNullable<ReturnType<typeof actNamed>>;

/** An open fact on an act, asked of the units that reported it; none where the records are not acts. */
function about(
  records: readonly string[],
  location: Location,
  body: (act: ActOf["act"], first: FactRecord) => Body,
): readonly OpenFact[] {
  const named = actNamed(records, location);
  if (named === null) return [];
  const { act, first, facts } = named;
  const own = body(act, first);
  if (own.replies.length === 0) return [];
  return [
    { key: keyOf(own.asks, records), ask: reportersOf(new Set(facts.map(({ by }) => by)), location), ...own },
  ];
}

function keyOf(asks: Asks, records: readonly string[]): string {
  if (asks.code === "body") return `body:${asks.attribute}:${asks.found}`;
  const matter = "attribute" in asks && typeof asks.attribute !== "object" ? `:${asks.attribute}` : "";
  const dispute = asks.code === "settle" && asks.attribute === null ? ":" : matter;
  return `${asks.code}:${records.toSorted().join(",")}${dispute}`;
}

/** The days of an act, cut where the answer matters: at the plan's own days, at due days, and at the day of the review. */
function segments({ from, to }: ActSpan, record: FactRecord, location: Location): readonly ActSpan[] {
  const first = from ?? "";
  const { asOf, plan } = location.snapshot;
  const due = location.commitment.due ?? plan.period.to;
  const starts = measuresOf(record, location).flatMap((measure) => {
    const days = ownDays(measure);
    return [...(days.from === null ? [] : [days.from]), ...(days.to === null ? [] : [addDays(days.to, 1)])];
  });
  const cuts = [...new Set([...starts, addDays(asOf, 1), ...(due < asOf ? [addDays(due, 1)] : [])])]
    .filter((day) => day > first && day <= to)
    .toSorted();
  const begins: readonly (Day | null)[] = [from, ...cuts];
  return begins.map((begin, index) => {
    const next = cuts[index];
    return { from: begin, to: next === undefined ? to : addDays(next, -1) };
  });
}

function isWithin({ from, to }: ActSpan, measure: Measure, { day }: Location): boolean {
  const days = ownDays(measure);
  if (to > day || (days.to !== null && to > days.to)) return false;
  return days.from === null || (from !== null && from >= days.from);
}

/** All that the plan asks of the procedure of a record. */
function measuresOf({ stage }: FactRecord, { snapshot: { plan } }: Location): readonly Measure[] {
  const procedure = procedureOf(stage);
  return plan.commitments
    .flatMap(askedQuantities)
    .filter((measure) => procedureOf(measure.stage) === procedure);
}

const conditionsOn = (attribute: string, measures: readonly Measure[]) =>
  measures.flatMap(({ where = [] }) => where.filter((condition) => condition.attribute === attribute));
