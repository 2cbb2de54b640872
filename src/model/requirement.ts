import * as z from "zod/mini";
import { Day } from "./date.js";
import { Id, StageRef } from "./id.js";
import { Line } from "./text.js";

/** A fact about a record or its subject. */
export type Attribute = string | number | boolean;
export const Attribute: z.ZodMiniType<Attribute> = z.union([Line, z.number(), z.boolean()]);

/** What must hold of a record, or of its subject, for it to be counted (điều kiện). */
export type Condition =
  | { readonly attribute: string; readonly in: readonly Attribute[] }
  /** The attribute names this unit, or, from the day of succession, its successor. */
  | { readonly attribute: string; readonly unit: string }
  /** The attribute names a unit of this side. */
  | { readonly attribute: string; readonly party: string };

const Condition: z.ZodMiniType<Condition> = z.union([
  z.strictObject({ attribute: Id, in: z.readonly(z.array(Attribute).check(z.minLength(1))) }),
  z.strictObject({ attribute: Id, unit: Id }),
  z.strictObject({ attribute: Id, party: Id }),
]);

/** Subjects that reached a stage, under conditions. */
export interface Measure {
  /** `procedure.stage`; a later stage of the main line implies it. */
  readonly stage: string;
  /** Only subjects put forward for one of these tasks, items, products or commitments. */
  readonly for?: readonly string[];
  readonly where?: readonly Condition[];
  /** Only acts on one of these days, both ends included. Never the due day: that lies on the commitment. */
  readonly within?: { readonly from?: Day; readonly to?: Day };
  /** What was granted must still stand on the day of the assessment. */
  readonly standing?: true;
}

/** What must be true for a promise to be kept (yêu cầu): plain data, so that a plan can be stored, sent, diffed and amended. */
export type Requirement =
  | { readonly kind: "allOf" | "anyOf"; readonly of: readonly Requirement[] }
  | ({ readonly kind: "count"; readonly atLeast: number } & Measure)
  | {
      readonly kind: "share";
      readonly part: Measure;
      readonly whole: Measure;
      /** The part must be at least so many per cent of the whole; more than that, if `strictly`. */
      readonly percent: number;
      readonly strictly?: true;
    }
  /** The amounts of one measure add up to no less than those of another. */
  | { readonly kind: "money"; readonly sum: Measure; readonly covers: Measure }
  /** Stated by the side to which the duty is owed. */
  | { readonly kind: "attested"; readonly by: string };

const measure = {
  stage: StageRef,
  for: z.exactOptional(z.readonly(z.array(Id).check(z.minLength(1)))),
  where: z.exactOptional(z.readonly(z.array(Condition))),
  within: z.exactOptional(z.strictObject({ from: z.exactOptional(Day), to: z.exactOptional(Day) })),
  standing: z.exactOptional(z.literal(true)),
};
export const Measure: z.ZodMiniType<Measure> = z.strictObject(measure);
const parts = z.lazy(() => z.readonly(z.array(Requirement).check(z.minLength(1))));

export const Requirement: z.ZodMiniType<Requirement> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.enum(["allOf", "anyOf"]), of: parts }),
  z.strictObject({ kind: z.literal("count"), atLeast: z.int().check(z.positive()), ...measure }),
  z.strictObject({
    kind: z.literal("share"),
    part: Measure,
    whole: Measure,
    percent: z.number().check(z.positive(), z.lte(100)),
    strictly: z.exactOptional(z.literal(true)),
  }),
  z.strictObject({ kind: z.literal("money"), sum: Measure, covers: Measure }),
  z.strictObject({ kind: z.literal("attested"), by: Id }),
]);
