import * as z from "zod/mini";
import { Amendment } from "./amendment.js";
import { Commitment } from "./commitment.js";
import { Day, PartialDate, Period } from "../values/date.js";
import { Emendation } from "./emendation.js";
import { byId, Id, listOf, orNone } from "../values/id.js";
import { FocalUnit, Party, Signatory } from "./party.js";
import { Passage } from "./passage.js";
import { Procedure } from "./procedure.js";
import { Source } from "./source.js";
import { Task } from "./task.js";
import { Line, Wording } from "../values/wording.js";
import { Unit } from "./unit.js";

/** A number under which the plan is cited (số, ký hiệu). */
export interface PlanNumber {
  readonly number: string;
  readonly source: Source;
}

/** The stamp of a receiving office (dấu đến). */
export interface Receipt {
  readonly number: string;
  readonly on: Day;
  readonly unit: string;
  readonly source: Source;
}

/** A cooperation plan (kế hoạch phối hợp) as data: who promised what to whom, by when, and where it says so. */
export interface Plan {
  readonly formatVersion: 2;
  readonly id: string;
  /** Version of this reading of the text, not of the text. */
  readonly version: string;
  /** The language of the document: `vi`; texts that lack another language fall back to it. */
  readonly language: string;
  readonly title: Wording;
  /** What the document calls itself, where it is not a plan: `chương trình phối hợp`, `quy chế phối hợp`. */
  readonly form?: Wording;
  /** The side that issues papers on the plan for all; where absent, the sides issue them together. */
  readonly issues?: string;
  readonly numbers: readonly PlanNumber[];
  /** The day of issue, as well as it is known: `2022-03-25`; `../2018-12-07` where a page of that day speaks of it. */
  readonly issued: PartialDate;
  readonly receipts: readonly Receipt[];
  readonly period: Period;
  /** Where the plan says its title, its day of issue and its period. */
  readonly stated?: { readonly title: Source; readonly issued: Source; readonly period: Source };
  readonly parties: Readonly<Record<string, Party>>;
  readonly units: Readonly<Record<string, Unit>>;
  readonly focalUnits: readonly FocalUnit[];
  readonly signatories: readonly Signatory[];
  readonly bases: readonly Passage[];
  readonly purposes: readonly Passage[];
  readonly contents: readonly Passage[];
  readonly addressees: readonly Passage[];
  readonly procedures: Readonly<Record<string, Procedure>>;
  readonly tasks: Readonly<Record<string, Task>>;
  readonly commitments: readonly Commitment[];
  readonly emendations: readonly Emendation[];
  /** Signed changes, those to come as well. */
  readonly amendments: readonly Amendment[];
  /** Changes that are already folded into the commitments: what `planAt` leaves behind. */
  readonly amended: readonly Amendment[];
}

const PlanNumber: z.ZodMiniType<PlanNumber> = z.strictObject({ number: Line, source: Source });
const Receipt: z.ZodMiniType<Receipt> = z.strictObject({ number: Line, on: Day, unit: Id, source: Source });

export const Plan: z.ZodMiniType<Plan> = z.strictObject({
  $schema: z.exactOptional(z.string()),
  formatVersion: z.literal(2),
  id: Id,
  version: Line,
  language: z._default(z.string().check(z.regex(/^[a-z]{2,3}$/, "language")), "vi"),
  title: Wording,
  form: z.exactOptional(Wording),
  issues: z.exactOptional(Id),
  numbers: listOf(PlanNumber),
  issued: PartialDate,
  receipts: listOf(Receipt),
  period: Period,
  stated: z.exactOptional(z.strictObject({ title: Source, issued: Source, period: Source })),
  parties: byId(Party),
  units: byId(Unit),
  focalUnits: listOf(FocalUnit),
  signatories: listOf(Signatory),
  bases: listOf(Passage),
  purposes: listOf(Passage),
  contents: listOf(Passage),
  addressees: listOf(Passage),
  procedures: byId(Procedure),
  tasks: orNone(Task),
  commitments: listOf(Commitment),
  emendations: listOf(Emendation),
  amendments: listOf(Amendment),
  amended: listOf(Amendment),
});
