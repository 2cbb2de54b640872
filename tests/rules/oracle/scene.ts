import { span } from "../../../src/model/values/date.js";
import { DECLARING, type CompletenessStatement } from "../../../src/model/register/completeness-statement.js";
import type { Decision } from "../../../src/model/register/decision.js";
import { isFact, type FactRecord } from "../../../src/model/register/record.js";
import type { Register } from "../../../src/model/register/register.js";
import type { AttributeValue } from "../../../src/model/requirement/condition.js";
import { leavesOf, quantitiesOf } from "../../../src/model/requirement/requirement.js";
import type { Quantity } from "../../../src/model/requirement/quantity.js";
import type { Choose } from "./choose.js";
import { countingOf } from "./counting.js";
import { EARLY, gridOf } from "./grid.js";
import { layOf, type Lay } from "./lay.js";
import type { Promised } from "./world.js";

/** What every completion of one register has in common. */
export interface Ground {
  readonly promised: Promised;
  /** Only what was known on the day of knowledge. */
  readonly register: Register;
  readonly quantities: readonly Quantity[];
  /** What the promise asks of acts and subjects, by procedure. */
  readonly attributes: ReadonlyMap<string, readonly string[]>;
  readonly lay: Lay;
  /** Days on which something may have happened. */
  readonly grid: readonly string[];
}

/** One completion in the making: which entries count in it. */
export interface Scene extends Ground {
  readonly choose: Choose;
  readonly facts: readonly FactRecord[];
  readonly statements: readonly CompletenessStatement[];
  readonly decisions: readonly Decision[];
}

export function groundOf(
  promised: Promised,
  register: Register,
  { knownBy, days }: { readonly knownBy: string | null; readonly days: readonly string[] },
): Ground {
  const isKnown = ({ recorded }: { readonly recorded: string }) => knownBy === null || recorded <= knownBy;
  const known = {
    ...register,
    records: register.records.filter(isKnown),
    statements: register.statements.filter(isKnown),
    decisions: register.decisions.filter(isKnown),
  };
  const { readings, when } = promised.commitment;
  const quantities = [readings[0].requirement, ...(when === undefined ? [] : [when])]
    .flatMap(leavesOf)
    .flatMap(quantitiesOf);
  const grid = gridOf(known, quantities, [promised.due, ...days]);
  const attributes = attributesIn(quantities);
  return { promised, register: known, quantities, attributes, lay: layOf(promised.plan), grid };
}

export function sceneOf(ground: Ground, choose: Choose): Scene {
  const { records, statements, decisions, documents } = ground.register;
  const proofOf = (record: Register["records"][number]) =>
    isFact(record) ? Number(isProved(record, ground)) : null;
  return {
    ...ground,
    choose,
    facts: countingOf(records, choose, proofOf).filter(isFact),
    statements: countingOf(statements, choose, () => null).filter(
      (statement) =>
        (statement.procedure ?? statement.for) !== undefined &&
        statement.by === ground.promised.commitment.responsible[0]?.unit &&
        isDeclared(statement.evidence, documents),
    ),
    decisions: countingOf(decisions, choose, () => null),
  };
}

/** A fit paper: one in which a unit speaks in its own name. */
export const isDeclared = (
  evidence: readonly string[] | undefined,
  documents: Register["documents"],
): boolean =>
  (evidence ?? []).some((id) => {
    const kind = documents[id]?.kind;
    return kind !== undefined && DECLARING.includes(kind);
  });

/** A paper of a kind that proves the stage. */
export function isProved({ stage, evidence }: FactRecord, { promised, register }: Ground): boolean {
  const [procedure = "", name = ""] = stage.split(".");
  const known = promised.plan.procedures[procedure];
  const proof = (known?.stages[name] ?? known?.ends[name])?.proof ?? [];
  return (evidence ?? []).some((id) => {
    const kind = register.documents[id]?.kind;
    return kind !== undefined && proof.includes(kind);
  });
}

/** The days on one of which a recorded act took place: never later than it was told. */
export function daysTold({ on, recorded }: FactRecord): { readonly from: string; readonly to: string } {
  const { from, to } = span(on ?? `../${recorded}`);
  return { from: from ?? EARLY, to: to === null || to > recorded ? recorded : to };
}

/** Up to which days it was declared that all acts of a procedure are entered, for something at these places. */
export const declaredFor = (
  { statements, promised: { commitment } }: Scene,
  around: ReadonlySet<string>,
  procedure: string,
): readonly string[] =>
  statements
    .filter(
      (statement) =>
        (statement.procedure ?? procedure) === procedure &&
        (statement.for === undefined ||
          statement.for.some((place) => place === commitment.id || around.has(place))),
    )
    .map(({ upTo, recorded }) => (upTo < recorded ? upTo : recorded));

/** The attributes of a procedure of which the promise speaks. */
export const attributesOf = ({ attributes }: Ground, procedure: string): readonly string[] =>
  attributes.get(procedure) ?? [];

/** By procedure, in the order in which the promise names them. */
function attributesIn(quantities: readonly Quantity[]): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, Set<string>>();
  for (const quantity of quantities) {
    const procedure = quantity.stage.slice(0, quantity.stage.indexOf("."));
    const own = named.get(procedure) ?? new Set();
    named.set(procedure, own);
    if (quantity.kind !== "count") own.add(quantity.attribute);
    for (const { attribute } of quantity.where ?? []) own.add(attribute);
  }
  return new Map([...named].map(([procedure, own]) => [procedure, [...own]]));
}

/** What an attribute may be where nobody told it. */
export function guesses(
  { promised: { plan }, grid }: Ground,
  procedure: string,
  name: string,
): readonly AttributeValue[] {
  const attribute = plan.procedures[procedure]?.attributes[name];
  switch (attribute?.type) {
    case undefined:
    case "text":
      return ["something", "else"];
    case "choice":
      return Object.keys(attribute.options);
    case "money":
      return [0, 2, 1000];
    case "number":
      return attribute.adds === true ? [0, 2, 1000] : [0, 10, 1000, -1000];
    case "unit":
      return [...Object.keys(plan.units), "nobody-known"];
    case "day":
      return grid;
    case "yes-no":
      return [true, false];
  }
}
