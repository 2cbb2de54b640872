import * as z from "zod/mini";
import { Confidence } from "../law/basis.js";
import { Day, PartialDate } from "../values/date.js";
import { Id } from "../values/id.js";
import { Source } from "./source.js";
import { Line, Wording } from "../values/wording.js";

/** What a unit is in law (loại hình pháp lý). */
export type LegalForm = (typeof LEGAL_FORMS)[number];
const LEGAL_FORMS = [
  "committee",
  "department",
  "division",
  "sub-department",
  "school",
  "party-committee",
  "company",
  "cooperative",
  "household-business",
  "establishment",
  "farm",
  "association",
  "other",
] as const;

/** Who takes over from a unit (đơn vị kế thừa), from which day, and for what. */
export interface Succession {
  /** Id of the unit that takes over. */
  readonly unit: string;
  /** The first day on which it does, written YYYY-MM-DD. */
  readonly from: Day;
  /** Tasks, items or commitments handed to it; all of them when absent. */
  readonly for?: readonly string[];
  /** The act that says so, in words. */
  readonly basis: Wording;
  /** Whether that act was read at its source or taken from elsewhere. */
  readonly confidence: Confidence;
}
const Succession: z.ZodMiniType<Succession> = z.strictObject({
  unit: Id,
  from: Day,
  for: z.exactOptional(z.readonly(z.array(Id))),
  basis: Wording,
  confidence: Confidence,
});

/** A body, division, enterprise or household named in a plan (đơn vị). */
export interface Unit {
  /** Name of the unit, in words of one language or more. */
  readonly name: Wording;
  /** Other spellings under which papers name it. */
  readonly aliases?: readonly string[];
  /** The side it belongs to; absent for those outside, such as the receiving cooperatives. */
  readonly party?: string;
  /** What it is in law (loại hình pháp lý). */
  readonly form: LegalForm;
  /** The day of founding, as well as it is known; absent where nobody has told it. */
  readonly founded?: PartialDate;
  /** The first day on which it no longer exists. */
  readonly ended?: PartialDate;
  /** Who takes over from it; none is named where absent. */
  readonly successors?: readonly Succession[];
  /** The act that would prove when it ended or who follows it, where nobody has read one. */
  readonly seek?: Wording;
  /** Where the plan names it; absent for a unit that the register adds. */
  readonly source?: Source;
}
export const Unit: z.ZodMiniType<Unit> = z.strictObject({
  name: Wording,
  aliases: z.exactOptional(z.readonly(z.array(Line))),
  party: z.exactOptional(Id),
  form: z.enum(LEGAL_FORMS),
  founded: z.exactOptional(PartialDate),
  ended: z.exactOptional(PartialDate),
  successors: z.exactOptional(z.readonly(z.array(Succession))),
  seek: z.exactOptional(Wording),
  source: z.exactOptional(Source),
});
