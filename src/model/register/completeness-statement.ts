import * as z from "zod/mini";
import { Day } from "../values/date.js";
import type { DocumentKind } from "./document.js";
import { Id } from "../values/id.js";
import { entry, type Entry } from "./record.js";

/**
 * A completeness statement (xác nhận đã kê khai đủ): the unit has entered all of a procedure, or of some items, up to a
 * day (*không phát sinh thêm*). Only such a statement, with a fit paper, turns silence into “no”.
 */
export interface CompletenessStatement extends Entry {
  /** Id of the unit that declares it. */
  readonly by: string;
  /** Id of the procedure of which all is entered; where absent, of every one, for what `for` names. */
  readonly procedure?: string;
  /** Tasks, items, products or commitments. Where a procedure stands beside them, only that procedure for them. */
  readonly for?: readonly string[];
  /** The last day of which it speaks, written YYYY-MM-DD. Days after its entry are not declared by it. */
  readonly upTo: Day;
}

/** Papers in which a unit declares something in its own name. */
export const DECLARING: readonly DocumentKind[] = [
  "letter",
  "report",
  "minutes",
  "declaration",
  "decision",
  "notice",
];

/** What only withdraws another declares nothing. */
export const declares = ({ procedure, for: places }: CompletenessStatement): boolean =>
  (procedure ?? places) !== undefined;

/** Nobody can declare a day that was still to come. */
export const declaredUpTo = ({ upTo, recorded }: CompletenessStatement): Day =>
  upTo < recorded ? upTo : recorded;

export const CompletenessStatement: z.ZodMiniType<CompletenessStatement> = z.strictObject({
  ...entry,
  by: Id,
  procedure: z.exactOptional(Id),
  for: z.exactOptional(z.readonly(z.array(Id).check(z.minLength(1)))),
  upTo: Day,
});
