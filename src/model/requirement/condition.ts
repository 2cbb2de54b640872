import * as z from "zod/mini";
import { isFigure, type Attribute } from "../plan/attribute.js";
import { Day } from "../values/date.js";
import { Id } from "../values/id.js";
import { at, elements, each, type Check } from "../parse/checks.js";
import type { StageFacts } from "../parse/procedure-facts.js";
import { Line } from "../values/wording.js";
import { nameOfAttribute } from "./attribute-name.js";
import { checkValue } from "./attribute-value.js";

/** What is told of a subject or an act: a text, a choice, a number, a unit, a day, yes or no. */
export type AttributeValue = string | number | boolean;
export const AttributeValue: z.ZodMiniType<AttributeValue> = z.union([Line, z.number(), z.boolean()]);

/** What must hold of an act, or of its subject, for it to be counted (điều kiện). */
export type Condition =
  /** `attribute`, an id, has one of the values in `in`: texts, ids of options, numbers, yes or no. */
  | { readonly attribute: string; readonly in: readonly AttributeValue[] }
  /** `attribute`, an id, names this `unit` or, from the day of succession, its successor. */
  | { readonly attribute: string; readonly unit: string }
  /** `attribute`, an id, names a unit of this side, its `party`. */
  | { readonly attribute: string; readonly party: string }
  /** `attribute`, a number or a day, lies between `atLeast` and `atMost`, ends included; at least one of them is given. */
  | { readonly attribute: string; readonly atLeast?: number | Day; readonly atMost?: number | Day };

const Limit = z.union([z.number(), Day]);

export const Condition: z.ZodMiniType<Condition> = z.union([
  z.strictObject({ attribute: Id, in: z.readonly(z.array(AttributeValue).check(z.minLength(1))) }),
  z.strictObject({ attribute: Id, unit: Id }),
  z.strictObject({ attribute: Id, party: Id }),
  z.strictObject({ attribute: Id, atLeast: Limit, atMost: z.exactOptional(Limit) }),
  z.strictObject({ attribute: Id, atMost: Limit }),
]);

const WAYS = ["in", "unit", "party", "atLeast", "atMost"] as const;
type Way = (typeof WAYS)[number];

/** How a condition may be put on an attribute of each type. */
const FITTING: Readonly<Record<Attribute["type"], readonly Way[]>> = {
  text: ["in"],
  choice: ["in"],
  "yes-no": ["in"],
  number: ["in", "atLeast", "atMost"],
  money: ["atLeast", "atMost"],
  day: ["atLeast", "atMost"],
  unit: ["unit", "party"],
};

/** The attribute is one of the procedure, told at the stage, and what is asked of it is of its type. */
export const checkCondition =
  (facts: StageFacts): Check =>
  (value, path, report) => {
    const name = at(value, "attribute");
    if (typeof name !== "string") return;
    const attribute = nameOfAttribute(facts, name, [...path, "attribute"], report);
    if (attribute === undefined) return;
    for (const [way, asked] of elements(value)) {
      if (!isWay(way)) continue;
      const [accepted, place] = [FITTING[attribute.type], [...path, way]];
      if (!accepted.includes(way))
        report({ code: "unfit-condition", path: place, found: way, attribute: name, accepted });
      else if (way === "in") each(checkValue(attribute))(asked, place, report);
      else if (isFigure(attribute) || attribute.type === "day") checkValue(attribute)(asked, place, report);
    }
    checkRange(value, path, report);
  };

const isWay = (way: string | number): way is Way => WAYS.some((known) => known === way);

const checkRange: Check = (value, path, report) => {
  const [from, to] = [at(value, "atLeast"), at(value, "atMost")];
  const isBackward =
    (typeof from === "number" && typeof to === "number" && from > to) ||
    (typeof from === "string" && typeof to === "string" && from > to);
  if (isBackward) report({ code: "backward-range", path, from: String(from), to: String(to) });
};
