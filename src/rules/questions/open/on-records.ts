import type { Attribute } from "../../../model/plan/attribute.js";
import type { FactRecord } from "../../../model/register/record.js";
import type { AttributeValue } from "../../../model/requirement/condition.js";
import type { Measure } from "../../../model/requirement/measure.js";
import { procedureOf } from "../../../model/plan/stage-ref.js";
import type { Wording } from "../../../model/values/wording.js";
import type { Cause } from "../../assessment/cause.js";
import type { Reply } from "../reply.js";
import { otherValue, valuesFor } from "../fitting-values.js";
import { factsIn } from "../meaning/of-records.js";
import type { OpenLocation } from "../open-location.js";
import type { OpenFact } from "../open-fact.js";
import { proceedingOf } from "../proceeding-of.js";
import { proofOf } from "../stage-rules.js";
import { about, conditionsOn, measuresOf } from "./about.js";
import { limitReplies, type DecisiveFigures } from "./decisive-figures.js";
import { attributeTitle } from "./named.js";

type Of<C extends Cause["code"]> = Extract<Cause, { readonly code: C }>;

/** Is there a paper that proves it? If the act never took place, the record is withdrawn. */
export const proveFact = (records: readonly string[], location: OpenLocation): readonly OpenFact[] =>
  about(alike(records, location), location, (act, first) => ({
    asks: { code: "prove", ...act },
    proof: proofOf(first.stage, location.snapshot),
    replies: [{ code: "yes" }, { code: "no" }],
  }));

/** With other records of the same act that say the same, and have no paper either: one paper proves them all. */
const alike = (records: readonly string[], location: OpenLocation): readonly string[] => [
  ...new Set([...factsIn(records, location).flatMap((fact) => sayingTheSame(fact, location)), ...records]),
];

function sayingTheSame(first: FactRecord, { snapshot }: OpenLocation): readonly string[] {
  const said = ({ on, attributes = {} }: FactRecord) => JSON.stringify([on ?? null, attributes]);
  const { tries = [] } = proceedingOf(first.stage, first.subject, snapshot) ?? {};
  return tries
    .flatMap(({ line, ends }) => [...line, ...ends])
    .map(({ versions }) => versions.flatMap(({ records }) => records))
    .filter((records) => records.includes(first))
    .flatMap((records) => records.filter((record) => said(record) === said(first)))
    .map(({ id }) => id)
    .toSorted();
}

/** What is its attribute? The values that the plan asks for, and any other. */
export function attributeFact(
  cause: Of<"attribute-missing">,
  measure: Measure,
  location: OpenLocation,
): readonly OpenFact[] {
  const { records, attribute: name } = cause;
  const { snapshot } = location;
  return about(records, location, (act, first) => {
    const attribute = snapshot.plan.procedures[procedureOf(first.stage)]?.attributes[name];
    const all = conditionsOn(name, measuresOf(first, location));
    const values = [...conditionsOn(name, [measure]), ...all].flatMap((condition) =>
      valuesFor(condition, snapshot),
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
  { snapshot }: OpenLocation,
): Wording | null {
  if (attribute?.type === "choice") return attribute.options[String(value)] ?? null;
  return attribute?.type === "unit" ? (snapshot.units.unit(String(value))?.name ?? null) : null;
}

const MOST_VALUES = 8;

/** How much was it? */
export const amountFact = (
  { records, attribute }: Of<"attribute-missing">,
  limits: DecisiveFigures,
  location: OpenLocation,
): readonly OpenFact[] =>
  about(records, location, (act, first) => ({
    asks: { code: "attribute", ...act, attribute, title: attributeTitle(first, attribute, location) },
    proof: proofOf(first.stage, location.snapshot),
    replies: limitReplies(limits),
  }));

/** Which of the records is right? The others are withdrawn. */
export function settleFact(
  { records, attribute }: Of<"contradicted">,
  location: OpenLocation,
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
  location: OpenLocation,
): readonly OpenFact[] {
  const { snapshot } = location;
  return about(records, location, (act, first) => {
    const units = [
      ...conditionsOn(attribute, [measure]),
      ...conditionsOn(attribute, measuresOf(first, location)),
    ].flatMap((condition) => valuesFor(condition, snapshot));
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
