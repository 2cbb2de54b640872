import * as z from "zod";
import { Basis } from "./basis.js";
import { DOCUMENT_KINDS, type DocumentKind } from "./document.js";
import { byId, Id } from "./id.js";
import { Text } from "./text.js";

/** The longest time the law allows for reaching a stage (thời hạn tối đa), counted from an earlier stage. */
export interface TimeLimit {
  readonly unit: "days" | "working-days" | "months";
  readonly atMost: number;
  readonly after: string;
  readonly basis: Basis;
}
const TimeLimit: z.ZodType<TimeLimit> = z.strictObject({
  unit: z.enum(["days", "working-days", "months"]),
  atMost: z.number().int().positive(),
  after: Id,
  basis: Basis,
});

/** How long what a stage grants stands (thời hạn hiệu lực), counted from the day of some stage. */
export interface Term {
  readonly years: number;
  readonly from: string;
  readonly basis: Basis;
}
const Term: z.ZodType<Term> = z.strictObject({ years: z.number().int().positive(), from: Id, basis: Basis });

/** A step of a procedure (bước), or one of its ends. */
export interface Stage {
  /** What has happened then, as an official would put it: `đã nộp đơn`. */
  readonly title: Text;
  /** Kinds of paper that prove it; any one of them is enough. */
  readonly proof: readonly DocumentKind[];
  /** Entered many times (payments, handovers): two acts are told apart by their document. */
  readonly repeats?: true;
  readonly limit?: TimeLimit;
  readonly stands?: Term;
  /** Each act of this stage (a renewal) lengthens what stands by so many years. */
  readonly renews?: { readonly stage: string; readonly years: number };
}
const Stage: z.ZodType<Stage> = z.strictObject({
  title: Text,
  proof: z.array(z.enum(DOCUMENT_KINDS)).readonly(),
  repeats: z.literal(true).exactOptional(),
  limit: TimeLimit.exactOptional(),
  stands: Term.exactOptional(),
  renews: z.strictObject({ stage: Id, years: z.number().int().positive() }).exactOptional(),
});

/**
 * The way a kind of subject goes (thủ tục): one main line of stages, of which a later one implies the earlier, and ends,
 * which imply nothing and take away what was granted.
 */
export interface Procedure {
  readonly title: Text;
  /** What is counted: `doanh nghiệp`, `nhãn hiệu`, `sản phẩm`. */
  readonly subject: Text;
  readonly stages: Readonly<Record<string, Stage>>;
  readonly ends: Readonly<Record<string, Stage>>;
  readonly basis?: readonly Basis[];
}
export const Procedure: z.ZodType<Procedure> = z.strictObject({
  title: Text,
  subject: Text,
  stages: byId(Stage),
  ends: byId(Stage),
  basis: z.array(Basis).readonly().exactOptional(),
});
