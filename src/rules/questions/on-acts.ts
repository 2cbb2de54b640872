import { addDays, type Day } from "../../model/date.js";
import { measuresOf as measuresOfPromise } from "../../model/measures.js";
import { isFact, type FactRecord } from "../../model/record.js";
import type { Attribute, Measure } from "../../model/requirement.js";
import { procedureOf } from "../../model/stage-ref.js";
import type { Cause } from "../cause.js";
import type { ActSpan } from "../fact.js";
import { actSpan } from "../merge.js";
import { proofOf, rulesOf, valuesFor } from "./acts.js";
import { reportersOf } from "./addressees.js";
import type { ActNamed, Reply } from "./question.js";
import type { Option, Slot, Spot } from "./slot.js";

type Of<C extends Cause["code"]> = Extract<Cause, { readonly code: C }>;

/** Is there a paper that proves it? If the act never took place, the record is withdrawn. */
export function proveSlot({ records }: Of<"no-evidence" | "wrong-evidence">, spot: Spot): readonly Slot[] {
  return about(records, spot, (act, record) => {
    const proof = proofOf(record.stage, spot.world);
    return {
      asks: { code: "prove", ...act },
      proof,
      options: [
        { reply: { code: "yes" }, facts: [{ code: "paper", records, kind: proof[0] ?? "other" }] },
        { reply: { code: "no" }, facts: [{ code: "wrong", records, recorded: spot.world.asOf }] },
      ],
    };
  });
}

/** On which day was it? As fine as the plan's own days ask for. */
export function dateSlot(
  { records, on }: Of<"date-too-coarse">,
  measure: Measure,
  spot: Spot,
): readonly Slot[] {
  return about(records, spot, (act, record) => ({
    asks: { code: "date", ...act, on },
    proof: proofOf(record.stage, spot.world),
    options: segments(record, spot)
      .toSorted((a, b) => Number(isWithin(b, measure, spot)) - Number(isWithin(a, measure, spot)))
      .map((on): Option => ({
        reply: { code: "on", on },
        facts: [{ code: "detail", record: record.id, on: `${on.from ?? ".."}/${on.to}` }],
      })),
  }));
}

/** What is its attribute? The values that the plan asks for, and any other. */
export function attributeSlot(cause: Of<"attribute-missing">, measure: Measure, spot: Spot): readonly Slot[] {
  const { records, attribute } = cause;
  return about(records, spot, (act, record) => {
    const told = (reply: Reply, value: Attribute): Option => ({
      reply,
      facts: [{ code: "detail", record: record.id, attributes: { [attribute]: value } }],
    });
    const fitting = conditionsOn(attribute, [measure]).flatMap((condition) =>
      valuesFor(condition, spot.world),
    );
    const all = conditionsOn(attribute, measuresOf(record, spot)).flatMap((condition) =>
      valuesFor(condition, spot.world),
    );
    const values = [...new Set([...fitting, ...all])].slice(0, MOST_VALUES);
    return {
      asks: { code: "attribute", ...act, attribute },
      proof: proofOf(record.stage, spot.world),
      options: [
        ...values.map((value) => told({ code: "value", value, name: nameOf(value, spot) }, value)),
        told({ code: "other-value" }, OTHER),
      ],
    };
  });
}

const nameOf = (value: Attribute, { world }: Spot) => world.units.unit(String(value))?.name ?? null;

const MOST_VALUES = 8;
const OTHER = "supposed.other";

/** How much money was it? What is paid must cover, what is to be covered must not outgrow it. */
export function amountSlot(
  { records, attribute }: Of<"attribute-missing">,
  limits: Limits,
  spot: Spot,
): readonly Slot[] {
  return about(records, spot, (act, record) => {
    const told = (code: "covers" | "falls-short", amount: number): Option => ({
      reply: { code },
      facts: [{ code: "detail", record: record.id, attributes: { [attribute]: amount } }],
    });
    return {
      asks: { code: "attribute", ...act, attribute },
      proof: proofOf(record.stage, spot.world),
      options: [told("covers", limits.good), told("falls-short", limits.bad)],
    };
  });
}

/** An amount with which the sum covers the other, and one with which it does not. */
export interface Limits {
  readonly good: number;
  readonly bad: number;
}

/** Which of the records is right? The others are withdrawn. */
export function settleSlot({ records, attribute }: Of<"contradicted">, spot: Spot): readonly Slot[] {
  return about(records, spot, (act) => ({
    asks: { code: "settle", ...act, attribute },
    proof: [],
    options: records.map((right): Option => ({
      reply: { code: "right", record: right },
      facts: [{ code: "wrong", records: records.filter((id) => id !== right), recorded: spot.world.asOf }],
    })),
  }));
}

type Body = Pick<Slot, "asks" | "proof" | "options">;

/** A slot on an act, asked of the units that reported it; none where the records are not acts. */
function about(
  records: readonly string[],
  spot: Spot,
  body: (act: ActNamed, record: FactRecord) => Body,
): readonly Slot[] {
  const facts = records.flatMap((id) => spot.world.records.get(id) ?? []).filter(isFact);
  const [first] = facts;
  if (first === undefined || facts.length < records.length) return [];
  const slot = body(actOf(first, records, spot), first);
  const matter = "attribute" in slot.asks ? `:${slot.asks.attribute ?? ""}` : "";
  const key = `${slot.asks.code}:${records.toSorted().join(",")}${matter}`;
  return [{ key, ask: reportersOf(new Set(facts.map(({ by }) => by)), spot), ...slot }];
}

const actOf = (record: FactRecord, records: readonly string[], { world }: Spot): ActNamed => ({
  records,
  subject: { id: record.subject, name: world.register.subjects[record.subject]?.name ?? record.subject },
  stage: rulesOf(record.stage, world)?.title ?? { vi: record.stage, en: record.stage },
  on: actSpan(record),
});

/** The days of a record, cut where the answer matters: at the plan's own days and at the day of the assessment. */
function segments(record: FactRecord, spot: Spot): readonly ActSpan[] {
  const { from, to } = actSpan(record);
  const first = from ?? "";
  const starts = measuresOf(record, spot).flatMap(({ within }) => [
    ...(within?.from === undefined ? [] : [within.from]),
    ...(within?.to === undefined ? [] : [addDays(within.to, 1)]),
  ]);
  const cuts = [...new Set([...starts, addDays(spot.world.asOf, 1)])]
    .filter((day) => day > first && day <= to)
    .toSorted();
  const begins: readonly (Day | null)[] = [from, ...cuts];
  return begins.map((begin, index) => {
    const next = cuts[index];
    return { from: begin, to: next === undefined ? to : addDays(next, -1) };
  });
}

function isWithin({ from, to }: ActSpan, { within }: Measure, { world: { asOf } }: Spot): boolean {
  if (to > asOf || (within?.to !== undefined && to > within.to)) return false;
  return within?.from === undefined || (from !== null && from >= within.from);
}

/** All that the plan asks of the procedure of a record. */
function measuresOf({ stage }: FactRecord, { world: { plan } }: Spot): readonly Measure[] {
  const procedure = procedureOf(stage);
  return plan.commitments
    .flatMap(measuresOfPromise)
    .filter((measure) => procedureOf(measure.stage) === procedure);
}

const conditionsOn = (attribute: string, measures: readonly Measure[]) =>
  measures.flatMap(({ where = [] }) => where.filter((condition) => condition.attribute === attribute));
