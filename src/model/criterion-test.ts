import * as z from "zod/mini";
import { Id, StageRef } from "./id.js";
import { Attribute } from "./requirement.js";
import { Line } from "./text.js";

/** A day that a test looks at: that of an act of the subject, or one written down in an attribute. */
export type Occasion =
  | {
      readonly stage: string;
      /** The act of another subject, which this attribute names: the contract that an enterprise relies on. */
      readonly of?: string;
    }
  | { readonly attribute: string };

/** Who is answerable when a term is overrun: the authority that had to answer, or the one who had to file. */
export type Answerable = "authority" | "filer";

/**
 * What the law asks (điều kiện kiểm tra), as plain data. An attribute is looked up in the judged act, then in its subject;
 * where the whole course is judged, in its acts from the last to the first. `unit` is the unit that holds the subject.
 */
export type Test =
  | { readonly kind: "allOf" | "anyOf"; readonly of: readonly Test[] }
  | { readonly kind: "in" | "not-in"; readonly attribute: string; readonly values: readonly Attribute[] }
  /** A number, no less than one bound and less than the other. */
  | {
      readonly kind: "number";
      readonly attribute: string;
      readonly atLeast?: number;
      readonly below?: number;
    }
  /**
   * A designation: `{number}` two digits or more, `{year}` the year of the judged act, `{sign}` capitals, digits, dots
   * and hyphens; the rest as it stands.
   */
  | { readonly kind: "form"; readonly attribute: string; readonly form: string }
  /** Two attributes name the same unit, or one names its successor. */
  | { readonly kind: "same"; readonly attribute: string; readonly as: string }
  /** The name of the unit begins with one of these: *Ủy ban nhân dân tỉnh*. */
  | { readonly kind: "named"; readonly attribute: string; readonly begins: readonly string[] }
  /** The unit exists on the judged day. */
  | { readonly kind: "exists"; readonly attribute: string }
  /** One number is at least so many per cent of another. */
  | { readonly kind: "ratio"; readonly part: string; readonly whole: string; readonly percent: number }
  /** Less time has gone by since; exactly so much is too much. */
  | {
      readonly kind: "younger";
      readonly since: Occasion;
      readonly below: number;
      readonly unit: "years" | "months";
    }
  /** The first of these follows within a term (thời hạn), counted from the judged act. */
  | {
      readonly kind: "within";
      readonly reach: readonly Occasion[];
      readonly atMost: number;
      readonly unit: "days" | "working-days" | "months";
      readonly by: Answerable;
    }
  /** One day is not before another. */
  | { readonly kind: "not-before"; readonly day: Occasion; readonly than: Occasion }
  /** The act itself is on record; a later stage does not stand for it. */
  | { readonly kind: "recorded"; readonly what: Occasion }
  /** What the stage granted to the subject stands on the judged day. */
  | { readonly kind: "stands"; readonly stage: string }
  /** No act is earlier than one of an earlier stage, or later than an end. */
  | { readonly kind: "in-order" }
  /** The amounts of one stage come to no more than those of another. */
  | { readonly kind: "covered"; readonly stage: string; readonly under: string }
  /** The subject bears a name that the plan gives, or a person has decided that it is the same. */
  | { readonly kind: "as-planned" }
  /** The law asks for something, but nobody has verified what. */
  | { readonly kind: "not-known" };

const Occasion: z.ZodMiniType<Occasion> = z.union([
  z.strictObject({ stage: StageRef, of: z.exactOptional(Id) }),
  z.strictObject({ attribute: Id }),
]);
const form = Line.check(z.refine((text) => text.split("{year}").length < 3 && isApart(text)));

/** Between two places of which each takes as much as it can there is a sign that neither takes: else nobody knows where to part. */
function isApart(text: string): boolean {
  const pieces = text.split(/\{(?:number|sign)\}/).slice(1, -1);
  return pieces.every((piece) => /[^\p{Lu}\d.-]/u.test(piece.replaceAll("{year}", "")));
}

/** Ten years of days: they are counted one by one. */
const LONGEST_TERM = 3_660;
const answerable = z.enum(["authority", "filer"]);
const several = z.lazy(() => z.readonly(z.array(Test).check(z.minLength(1))));

export const Test: z.ZodMiniType<Test> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.enum(["allOf", "anyOf"]), of: several }),
  z.strictObject({
    kind: z.enum(["in", "not-in"]),
    attribute: Id,
    values: z.readonly(z.array(Attribute).check(z.minLength(1))),
  }),
  z.strictObject({
    kind: z.literal("number"),
    attribute: Id,
    atLeast: z.exactOptional(z.number()),
    below: z.exactOptional(z.number()),
  }),
  z.strictObject({ kind: z.literal("form"), attribute: Id, form }),
  z.strictObject({ kind: z.literal("same"), attribute: Id, as: Id }),
  z.strictObject({
    kind: z.literal("named"),
    attribute: Id,
    begins: z.readonly(z.array(Line).check(z.minLength(1))),
  }),
  z.strictObject({ kind: z.literal("exists"), attribute: Id }),
  z.strictObject({
    kind: z.literal("ratio"),
    part: Id,
    whole: Id,
    percent: z.number().check(z.positive(), z.lte(100)),
  }),
  z.strictObject({
    kind: z.literal("younger"),
    since: Occasion,
    below: z.int().check(z.positive()),
    unit: z.enum(["years", "months"]),
  }),
  z.strictObject({
    kind: z.literal("within"),
    reach: z.readonly(z.array(Occasion).check(z.minLength(1))),
    atMost: z.int().check(z.positive(), z.lte(LONGEST_TERM)),
    unit: z.enum(["days", "working-days", "months"]),
    by: answerable,
  }),
  z.strictObject({ kind: z.literal("not-before"), day: Occasion, than: Occasion }),
  z.strictObject({ kind: z.literal("recorded"), what: Occasion }),
  z.strictObject({ kind: z.literal("stands"), stage: StageRef }),
  z.strictObject({ kind: z.literal("in-order") }),
  z.strictObject({ kind: z.literal("covered"), stage: StageRef, under: StageRef }),
  z.strictObject({ kind: z.literal("as-planned") }),
  z.strictObject({ kind: z.literal("not-known") }),
]);
