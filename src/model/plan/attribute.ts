import * as z from "zod/mini";
import { byId, Id } from "../values/id.js";
import { Wording } from "../values/wording.js";

/** What every attribute says of itself. */
export interface AttributeFrame {
  /** What a form and a report call it: *số tiền*. */
  readonly title: Wording;
  /** Told of each act alone, or of the subject on every day. */
  readonly of: "act" | "subject";
  /** The stages at which it is told; all of the main line where absent. */
  readonly stages?: readonly string[];
}

/** A figure, with the unit in which it is told. */
export interface NumberAttribute extends AttributeFrame {
  readonly type: "number";
  /** The unit of measure: `người`, `ha`, `%`. */
  readonly unit: Wording;
  /** Decimals at most; none where absent. */
  readonly decimals?: number;
  /** The figures of several subjects, or acts, may be added: people, hectares; not a rate, not a rank. */
  readonly adds?: true;
}

/** An amount of money; amounts always add. */
export interface MoneyAttribute extends AttributeFrame {
  readonly type: "money";
  /** ISO 4217: `VND`. */
  readonly currency: string;
  /** Decimals at most; none where absent. */
  readonly decimals?: number;
}

/** An attribute that is one of some options, by their ids. */
export interface ChoiceAttribute extends AttributeFrame {
  readonly type: "choice";
  /** What may be chosen, by the id that a register writes. */
  readonly options: Readonly<Record<string, Wording>>;
}

/** An attribute that is words, a unit of the plan, a day, or yes or no. */
export interface PlainAttribute extends AttributeFrame {
  /** Of a `unit` its id or its name is told, of a `day` a partial date. */
  readonly type: "text" | "unit" | "day" | "yes-no";
}

/** What is told as a figure. */
export type FigureAttribute = NumberAttribute | MoneyAttribute;

/** What is told of a kind of subject or of its acts (thuộc tính): title, type, unit of measure, where it is told. */
export type Attribute = NumberAttribute | MoneyAttribute | ChoiceAttribute | PlainAttribute;

const told = {
  title: Wording,
  of: z.enum(["act", "subject"]),
  stages: z.exactOptional(z.readonly(z.array(Id).check(z.minLength(1)))),
};
const decimals = z.exactOptional(z.int().check(z.positive(), z.lte(6)));

export const Attribute: z.ZodMiniType<Attribute> = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("number"),
    ...told,
    unit: Wording,
    decimals,
    adds: z.exactOptional(z.literal(true)),
  }),
  z.strictObject({
    type: z.literal("money"),
    ...told,
    currency: z.string().check(z.regex(/^[A-Z]{3}$/, "currency")),
    decimals,
  }),
  z.strictObject({ type: z.literal("choice"), ...told, options: byId(Wording) }),
  z.strictObject({ type: z.enum(["text", "unit", "day", "yes-no"]), ...told }),
]);

/** Whether the figures of several subjects or acts may be added. */
export const addsUp = (attribute: Attribute): boolean =>
  attribute.type === "money" || (attribute.type === "number" && attribute.adds === true);

/** Whether it is told as a figure: a number or an amount of money. */
export const isFigure = (attribute: Attribute): attribute is FigureAttribute =>
  attribute.type === "money" || attribute.type === "number";
