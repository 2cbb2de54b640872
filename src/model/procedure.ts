import * as z from "zod/mini";
import { Basis } from "./basis.js";
import { DOCUMENT_KINDS, type DocumentKind } from "./document.js";
import { byId, Id } from "./id.js";
import { Text } from "./text.js";

/** How long what a stage grants stands (thời hạn hiệu lực), counted from the day of some stage. */
export interface Term {
  readonly years: number;
  readonly from: string;
  readonly basis: Basis;
}
const Term: z.ZodMiniType<Term> = z.strictObject({
  years: z.int().check(z.positive()),
  from: Id,
  basis: Basis,
});

/** A step of a procedure (bước), or one of its ends. */
export interface Stage {
  /** What has happened then, as an official would put it: `đã nộp đơn`. */
  readonly title: Text;
  /** Kinds of paper that prove it; any one of them is enough. */
  readonly proof: readonly DocumentKind[];
  /** Entered many times (payments, handovers): two acts are told apart by their document. */
  readonly repeats?: true;
  readonly stands?: Term;
  /** Each act of this stage (a renewal) lengthens what stands by so many years. */
  readonly renews?: { readonly stage: string; readonly years: number };
}
const Stage: z.ZodMiniType<Stage> = z.strictObject({
  title: Text,
  proof: z.readonly(z.array(z.enum(DOCUMENT_KINDS))),
  repeats: z.exactOptional(z.literal(true)),
  stands: z.exactOptional(Term),
  renews: z.exactOptional(z.strictObject({ stage: Id, years: z.int().check(z.positive()) })),
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
export const Procedure: z.ZodMiniType<Procedure> = z.strictObject({
  title: Text,
  subject: Text,
  stages: byId(Stage),
  ends: byId(Stage),
  basis: z.exactOptional(z.readonly(z.array(Basis))),
});
