import type { Plan } from "../../model/plan/plan.js";
import { procedureOf } from "../../model/plan/stage-ref.js";
import type { Quantity } from "../../model/requirement/quantity.js";
import { quantityOf, type Leaf, type Requirement } from "../../model/requirement/requirement.js";
import { baseOf, comparisonOf, type Threshold } from "../../model/requirement/threshold.js";
import { isSameValue } from "../../model/values/same-value.js";
import { inLanguage } from "../../model/values/wording.js";
import type { PlanBookWords } from "../book/words.js";
import type { BookRow } from "../book/row.js";
import { conditionText } from "./condition-text.js";
import { levelText, type Level } from "./level.js";
import type { PartNames } from "./names.js";
import { numberText } from "./number-text.js";
import { stretchText } from "./stretch-text.js";

/** What a requirement is written with. */
export interface Writing {
  readonly plan: Plan;
  readonly names: PartNames;
  readonly words: PlanBookWords;
  /** The promise in which it stands. */
  readonly own: string;
}

/** Parts of a requirement, each with what ties it to the one before. */
interface TiedLeaf {
  readonly tie: "first" | "and" | "or";
  readonly leaf: Leaf;
}

/** A requirement as rows: the first for the row of the promise itself, the others below it. Empty where rows cannot say it. */
export const requirementRows = (requirement: Requirement, writing: Writing): readonly BookRow[] =>
  tied(requirement).flatMap(({ tie, leaf }) =>
    leafRows(leaf, writing).map((row, index) => (index > 0 || tie === "first" ? row : { is: tie, ...row })),
  );

/** One after another: alternatives whose parts must all hold. Deeper groups have no rows. */
function tied(requirement: Requirement): readonly TiedLeaf[] {
  if (requirement.kind === "anyOf") {
    const parts = requirement.of.map((part) =>
      "of" in part ? (part.kind === "allOf" ? leaves(part) : []) : leaves(part),
    );
    if (parts.some((part) => part.length === 0)) return [];
    return parts.flatMap((part, index) =>
      part.map((one, place) =>
        place > 0 ? { ...one, tie: "and" } : { ...one, tie: index > 0 ? "or" : "first" },
      ),
    );
  }
  return leaves(requirement);
}

function leaves(requirement: Requirement): readonly TiedLeaf[] {
  if (!("of" in requirement)) return [{ tie: "first", leaf: requirement }];
  const plain = requirement.of.flatMap((part): readonly Leaf[] => ("of" in part ? [] : [part]));
  return requirement.kind === "anyOf" || plain.length < requirement.of.length
    ? []
    : plain.map((leaf, index) => ({ tie: index === 0 ? "first" : "and", leaf }));
}

function leafRows(leaf: Leaf, writing: Writing): readonly BookRow[] {
  const { names, words } = writing;
  if (leaf.kind === "attested") return [{ measure: "attested", of: names.parties.labelOf(leaf.by) }];
  const { comparison, threshold } = comparisonOf(leaf);
  const level = levelText({ comparison, ...levelOf(threshold) }, words);
  const base = baseOf(threshold);
  const stated = typeof threshold === "number" || typeof threshold.of !== "number" ? null : threshold.of;
  const simple = base === null ? null : simpleBase(base, leaf, writing);
  const of = stated === null ? simple : numberText(stated, words.sheets.language);
  const own = quantityFields(quantityOf(leaf), writing);
  const isShare = leaf.kind === "count" && typeof threshold !== "number";
  return [
    { ...own, ...(isShare && { measure: "share" }), level: [level], ...(of !== null && { of }) },
    ...(base !== null && simple === null ? [{ is: "whole", ...quantityFields(base, writing) }] : []),
  ];
}

function levelOf(threshold: Threshold): Omit<Level, "comparison"> {
  if (typeof threshold === "number") return { kind: "number", value: threshold };
  if (!("percent" in threshold)) return { kind: "plus", value: threshold.plus };
  const { percent, plus } = threshold;
  return { kind: "percent", value: percent, ...(plus !== undefined && { plus }) };
}

/** A whole that its stage alone says: of the same kind and figure as what is taken of it. */
function simpleBase(base: Quantity, part: Quantity, { names }: Writing): string | null {
  const { stage: _, ...rest } = base;
  const like = part.kind === "count" ? { kind: part.kind } : { kind: part.kind, attribute: part.attribute };
  return isSameValue(rest, like) ? names.stages.labelOf(base.stage) : null;
}

function quantityFields(quantity: Quantity, writing: Writing): BookRow {
  const { plan, names, words, own } = writing;
  const { kind, stage, within, where, valid } = quantity;
  const procedure = procedureOf(stage);
  const { attributes = {}, subject = {} } = plan.procedures[procedure] ?? {};
  const attribute = "attribute" in quantity ? attributes[quantity.attribute] : undefined;
  const unit = attribute?.type === "number" ? attribute.unit : attribute === undefined ? subject : null;
  const site = { procedure, names, words, attributeOf: (id: string) => attributes[id] };
  const places = quantity.for?.map((id) => (id === own ? words.itself : names.matters.labelOf(id)));
  return {
    measure: kind,
    stage: names.stages.labelOf(stage),
    ...("attribute" in quantity && {
      attribute: names.attributes(procedure).labelOf(quantity.attribute),
    }),
    ...(unit !== null && { unit: inLanguage(unit, plan.language) }),
    ...(attribute?.type === "money" && { unit: attribute.currency }),
    ...(within !== undefined && { within: stretchText(within, words) }),
    ...(where !== undefined && { where: where.map((condition) => conditionText(condition, site)) }),
    ...(places !== undefined && { for: places }),
    ...(valid === true && { valid }),
  };
}
