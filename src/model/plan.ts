import * as z from "zod/mini";
import { Amendment } from "./amendment.js";
import { Commitment } from "./commitment.js";
import { Day, Period } from "./date.js";
import { Emendation } from "./emendation.js";
import { byId, Id } from "./id.js";
import { FocalUnit, Party, Signatory } from "./party.js";
import { Passage } from "./passage.js";
import { Procedure } from "./procedure.js";
import { Source } from "./source.js";
import { Task } from "./task.js";
import { Line, Text } from "./text.js";
import { Unit } from "./unit.js";

/** A number under which the plan is cited (số, ký hiệu). */
interface PlanNumber {
  readonly number: string;
  readonly source: Source;
}

/** The stamp of a receiving office (dấu đến). */
interface Receipt {
  readonly number: string;
  readonly on: Day;
  readonly unit: string;
  readonly source: Source;
}

/** A cooperation plan (kế hoạch phối hợp) as data: who promised what to whom, by when, and where it says so. */
export interface Plan {
  readonly formatVersion: 1;
  readonly id: string;
  /** Version of this reading of the text, not of the text. */
  readonly version: string;
  readonly title: Text;
  readonly numbers: readonly PlanNumber[];
  readonly issued: Day;
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
  readonly amendments: readonly Amendment[];
}

const PlanNumber: z.ZodMiniType<PlanNumber> = z.strictObject({ number: Line, source: Source });
const Receipt: z.ZodMiniType<Receipt> = z.strictObject({ number: Line, on: Day, unit: Id, source: Source });

export const Plan: z.ZodMiniType<Plan> = z.strictObject({
  $schema: z.exactOptional(z.string()),
  formatVersion: z.literal(1),
  id: Id,
  version: Line,
  title: Text,
  numbers: z.readonly(z.array(PlanNumber).check(z.minLength(1))),
  issued: Day,
  receipts: z.readonly(z.array(Receipt)),
  period: Period,
  stated: z.exactOptional(z.strictObject({ title: Source, issued: Source, period: Source })),
  parties: byId(Party),
  units: byId(Unit),
  focalUnits: z.readonly(z.array(FocalUnit)),
  signatories: z.readonly(z.array(Signatory)),
  bases: z.readonly(z.array(Passage)),
  purposes: z.readonly(z.array(Passage)),
  contents: z.readonly(z.array(Passage)),
  addressees: z.readonly(z.array(Passage)),
  procedures: byId(Procedure),
  tasks: byId(Task),
  commitments: z.readonly(z.array(Commitment)),
  emendations: z.readonly(z.array(Emendation)),
  amendments: z.readonly(z.array(Amendment)),
});
