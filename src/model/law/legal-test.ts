import * as z from "zod/mini";
import { Id, StageRef } from "../values/id.js";
import { DateRef } from "./date-ref.js";
import { AttributeValue as Attribute } from "../requirement/condition.js";
import { Line } from "../values/wording.js";

/**
 * What the law asks (điều kiện kiểm tra), as plain data. An attribute is looked up in the judged act, then in its subject;
 * where the whole proceeding is judged, in its acts from the last to the first. `unit` is the unit that holds the subject.
 */
export type LegalTest =
  /** All tests, or any one of them, as `kind` says; `of` are those tests. */
  | { readonly kind: "allOf" | "anyOf"; readonly of: readonly LegalTest[] }
  /** The value is one of these, or is none of them, as `kind` says. */
  | {
      readonly kind: "in" | "not-in";
      /** Id of the attribute. */
      readonly attribute: string;
      /** The values. */
      readonly values: readonly Attribute[];
      /** Where these are told apart as surely wrong, nothing is known of any other value. */
      readonly wrong?: readonly Attribute[];
    }
  /** The number that `attribute` states is no less than `atLeast` and less than `below`; not bounded where one is absent. */
  | {
      readonly kind: "number";
      readonly attribute: string;
      readonly atLeast?: number;
      readonly below?: number;
    }
  /**
   * What `attribute` states is a designation of this `form`: `{number}` two digits or more, `{year}` the year of the judged act, `{sign}` capitals, digits, dots
   * and hyphens; the rest as it stands.
   */
  | { readonly kind: "form"; readonly attribute: string; readonly form: string }
  /** `attribute` and `as` name the same unit, or one names its successor. */
  | { readonly kind: "same"; readonly attribute: string; readonly as: string }
  /** The name of the unit in `attribute` `begins` with one of these: *Ủy ban nhân dân tỉnh*. */
  | { readonly kind: "named"; readonly attribute: string; readonly begins: readonly string[] }
  /** The unit in `attribute` exists on the judged day. */
  | { readonly kind: "exists"; readonly attribute: string }
  /** The number `part` is at least so many `percent` of the number `whole`; both are ids of attributes. */
  | { readonly kind: "ratio"; readonly part: string; readonly whole: string; readonly percent: number }
  /** Less than `below` of the `unit` has gone by `since` that day; exactly so much is too much. */
  | {
      readonly kind: "younger";
      readonly since: DateRef;
      readonly below: number;
      readonly unit: "years" | "months";
    }
  /** A lawful time of the set (thời hạn), by its id, is kept, counted from the judged act. */
  | {
      readonly kind: "within";
      /** Id of the lawful time. */
      readonly time: string;
      /** An attribute that says how many days do not count: those in which the applicant amends what was filed. */
      readonly except?: string;
    }
  /** In the last full year `since` a day something was done `before` a yearly day (`12-15`), as `attribute` says. */
  | { readonly kind: "yearly"; readonly attribute: string; readonly before: string; readonly since: DateRef }
  /** `day` is not before `than`. */
  | { readonly kind: "not-before"; readonly day: DateRef; readonly than: DateRef }
  /** The act `what` itself is on record; a later stage does not stand for it. */
  | { readonly kind: "recorded"; readonly what: DateRef }
  /** What `stage` granted to the subject stands on the judged day. */
  | { readonly kind: "stands"; readonly stage: string }
  /** No act is earlier than one of an earlier stage, or later than an end. */
  | { readonly kind: "in-order" }
  /** The amounts of `stage` come to no more than those of the stage `under`. */
  | { readonly kind: "covered"; readonly stage: string; readonly under: string }
  /** The subject bears a name that the plan gives, or a person has decided that it is the same. */
  | { readonly kind: "as-planned" }
  /** The law asks for something, but nobody has verified what. */
  | { readonly kind: "not-known" };

const form = Line.check(z.refine((text) => text.split("{year}").length < 3 && isApart(text)));

/** Between two places of which each takes as much as it can there is a sign that neither takes: else nobody knows where to part. */
function isApart(text: string): boolean {
  const pieces = text.split(/\{(?:number|sign)\}/).slice(1, -1);
  return pieces.every((piece) => /[^\p{Lu}\d.-]/u.test(piece.replaceAll("{year}", "")));
}

const several = <T>(value: z.ZodMiniType<T>) => z.readonly(z.array(value).check(z.minLength(1)));
const tests = z.lazy(() => several(LegalTest));

export const LegalTest: z.ZodMiniType<LegalTest> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.enum(["allOf", "anyOf"]), of: tests }),
  z.strictObject({
    kind: z.enum(["in", "not-in"]),
    attribute: Id,
    values: several(Attribute),
    wrong: z.exactOptional(several(Attribute)),
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
    begins: several(Line),
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
    since: DateRef,
    below: z.int().check(z.positive()),
    unit: z.enum(["years", "months"]),
  }),
  z.strictObject({ kind: z.literal("within"), time: Id, except: z.exactOptional(Id) }),
  z.strictObject({
    kind: z.literal("yearly"),
    attribute: Id,
    before: z.string().check(z.regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/, "day")),
    since: DateRef,
  }),
  z.strictObject({ kind: z.literal("not-before"), day: DateRef, than: DateRef }),
  z.strictObject({ kind: z.literal("recorded"), what: DateRef }),
  z.strictObject({ kind: z.literal("stands"), stage: StageRef }),
  z.strictObject({ kind: z.literal("in-order") }),
  z.strictObject({ kind: z.literal("covered"), stage: StageRef, under: StageRef }),
  z.strictObject({ kind: z.literal("as-planned") }),
  z.strictObject({ kind: z.literal("not-known") }),
]);
