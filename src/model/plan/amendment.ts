import * as z from "zod/mini";
import { Commitment } from "./commitment.js";
import { Day } from "../values/date.js";
import { Id } from "../values/id.js";
import { Line, Wording } from "../values/wording.js";

/** One change that an amendment makes. */
export type AmendmentChange =
  /** A new commitment (`add`), or a new wording for the one of the same id (`replace`); `commitment` is the whole of it. */
  | { readonly kind: "add" | "replace"; readonly commitment: Commitment }
  /** A commitment is taken out of the plan; `id` is its id. */
  | { readonly kind: "withdraw"; readonly id: string };
const AmendmentChange: z.ZodMiniType<AmendmentChange> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.enum(["add", "replace"]), commitment: Commitment }),
  z.strictObject({ kind: z.literal("withdraw"), id: Id }),
]);

/** The commitment that a change speaks of. */
export const changedBy = (change: AmendmentChange): string =>
  change.kind === "withdraw" ? change.id : change.commitment.id;

/** A signed change of a plan (điều chỉnh, bổ sung); the plan's own text is never edited. */
export interface Amendment {
  /** Id of the amendment. */
  readonly id: string;
  /** Its number and symbol: `12/KH-SKHCN-UBND`. */
  readonly number: string;
  /** In force from this day. */
  readonly on: Day;
  /** Names of those who signed it. */
  readonly signers: readonly string[];
  /** Why the plan was changed. */
  readonly reason: Wording;
  /** Where its text is kept. */
  readonly source: string;
  /** What it changes, at least one thing. */
  readonly changes: readonly AmendmentChange[];
}
export const Amendment: z.ZodMiniType<Amendment> = z.strictObject({
  $schema: z.exactOptional(z.string()),
  id: Id,
  number: Line,
  on: Day,
  signers: z.readonly(z.array(Line)),
  reason: Wording,
  source: Line,
  changes: z.readonly(z.array(AmendmentChange).check(z.minLength(1))),
});

/** In the order of their days; those of one day as they are listed. */
export const oldestFirst = (amendments: readonly Amendment[]): readonly Amendment[] =>
  amendments.toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));

/** Every wording that amendments give to a promise, in their order. */
export const wordingsIn = (amendments: readonly Amendment[]): readonly Commitment[] =>
  amendments.flatMap(({ changes }) =>
    changes.flatMap((change) => (change.kind === "withdraw" ? [] : [change.commitment])),
  );
