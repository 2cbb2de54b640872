import * as z from "zod/mini";
import { Attribute } from "./attribute.js";
import { Basis } from "../law/basis.js";
import { DOCUMENT_KINDS, type DocumentKind } from "../register/document.js";
import { byId, Id, orNone } from "../values/id.js";
import { Wording } from "../values/wording.js";

/** How long what a stage grants stands (thời hạn hiệu lực), counted from the day of some stage. */
export interface Term {
  /** Whole years. */
  readonly years: number;
  /** Id of the stage from whose day they are counted. */
  readonly from: string;
  /** The act of law that says so. */
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
  readonly title: Wording;
  /** Kinds of paper that prove it; any one of them is enough. */
  readonly proof: readonly DocumentKind[];
  /** Entered many times (payments, figures of each year): two acts are told apart by their papers and days. */
  readonly repeats?: true;
  /** Each subject has its own paper there (a certificate): two that share one are perhaps the same. */
  readonly certificate?: true;
  /** How a subject is called of which what the stage grants still holds: `còn hiệu lực`, `đang hoạt động`. */
  readonly valid?: Wording;
  /** How long what it grants stands; without end where absent. */
  readonly stands?: Term;
  /** Each act of this stage (a renewal) lengthens what stands by so many years. */
  readonly renews?: {
    /** Id of the stage that is renewed. */
    readonly stage: string;
    /** Whole years that one act adds. */
    readonly years: number;
  };
}
const Stage: z.ZodMiniType<Stage> = z.strictObject({
  title: Wording,
  proof: z.readonly(z.array(z.enum(DOCUMENT_KINDS))),
  repeats: z.exactOptional(z.literal(true)),
  certificate: z.exactOptional(z.literal(true)),
  valid: z.exactOptional(Wording),
  stands: z.exactOptional(Term),
  renews: z.exactOptional(z.strictObject({ stage: Id, years: z.int().check(z.positive()) })),
});

/**
 * The way a kind of subject goes (thủ tục): one main line of stages, of which a later one implies the earlier, and ends,
 * which imply nothing and take away what was granted.
 */
export interface Procedure {
  /** What the way is called: *thành lập doanh nghiệp*. */
  readonly title: Wording;
  /** What is counted: `doanh nghiệp`, `nhãn hiệu`, `sản phẩm`. */
  readonly subject: Wording;
  /** The main line, by id, in its order. */
  readonly stages: Readonly<Record<string, Stage>>;
  /** What takes away what was granted, by id: refused, withdrawn, revoked; empty where nothing does. */
  readonly ends: Readonly<Record<string, Stage>>;
  /** What is told of its subjects and their acts. */
  readonly attributes: Readonly<Record<string, Attribute>>;
  /** The sheet of a workbook that it shares with others; one of its own where absent. */
  readonly sheet?: {
    /** Id of the sheet; procedures that write the same share it. */
    readonly id: string;
    /** Title of the sheet. */
    readonly title: Wording;
  };
  /** Acts of law that set this way; absent where none was read. */
  readonly basis?: readonly Basis[];
}
export const Procedure: z.ZodMiniType<Procedure> = z.strictObject({
  title: Wording,
  subject: Wording,
  stages: byId(Stage),
  ends: orNone(Stage),
  attributes: orNone(Attribute),
  sheet: z.exactOptional(z.strictObject({ id: Id, title: Wording })),
  basis: z.exactOptional(z.readonly(z.array(Basis))),
});
