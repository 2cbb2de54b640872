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
  /** The number and symbol: `12/KH-UBND`. */
  readonly number: string;
  /** Where the plan bears it. */
  readonly source: Source;
}

/** The stamp of a receiving office (dấu đến). */
export interface Receipt {
  /** The number on the stamp. */
  readonly number: string;
  /** The day on the stamp, written YYYY-MM-DD. */
  readonly on: Day;
  /** Id of the unit that received it. */
  readonly unit: string;
  /** Where the stamp stands. */
  readonly source: Source;
}

/** A cooperation plan (kế hoạch phối hợp) as data: who promised what to whom, by when, and where it says so. */
export interface Plan {
  /** Version of the format; `upgradePlan` takes an older one to it. */
  readonly formatVersion: 2;
  /** Id of the plan, which registers and portfolios name. */
  readonly id: string;
  /** Version of this reading of the text, not of the text. */
  readonly version: string;
  /** The language of the document: `vi`; texts that lack another language fall back to it. */
  readonly language: string;
  /** What the plan is called (tên kế hoạch). */
  readonly title: Wording;
  /** What the document calls itself, where it is not a plan: `chương trình phối hợp`, `quy chế phối hợp`. */
  readonly form?: Wording;
  /** The side that issues papers on the plan for all; where absent, the sides issue them together. */
  readonly issues?: string;
  /** Its numbers, one for each side that gave one; empty where none is known. */
  readonly numbers: readonly PlanNumber[];
  /** The day of issue, as well as it is known: `2022-03-25`; `../2018-12-07` where a page of that day speaks of it. */
  readonly issued: PartialDate;
  /** Stamps of offices that received it; empty where the print bears none. */
  readonly receipts: readonly Receipt[];
  /** First and last day for which it holds (thời gian thực hiện). */
  readonly period: Period;
  /** Where the plan says its title, its day of issue and its period. */
  readonly stated?: {
    /** Where it says its title. */
    readonly title: Source;
    /** Where it says its day of issue. */
    readonly issued: Source;
    /** Where it says its period. */
    readonly period: Source;
  };
  /** The sides, by id (các bên). */
  readonly parties: Readonly<Record<string, Party>>;
  /** Bodies that the plan names, by id (đơn vị). */
  readonly units: Readonly<Record<string, Unit>>;
  /** Units that run the plan for their sides (đơn vị đầu mối). */
  readonly focalUnits: readonly FocalUnit[];
  /** Who signed, and for which side. */
  readonly signatories: readonly Signatory[];
  /** Acts on which the plan is founded (căn cứ). */
  readonly bases: readonly Passage[];
  /** What it is for (mục đích, yêu cầu). */
  readonly purposes: readonly Passage[];
  /** Sentences on what is to be done that promise nothing that can be judged (nội dung). */
  readonly contents: readonly Passage[];
  /** To whom it was sent (nơi nhận). */
  readonly addressees: readonly Passage[];
  /** The ways that its subjects go, by id (thủ tục). */
  readonly procedures: Readonly<Record<string, Procedure>>;
  /** Rows of the annex, by id (nhiệm vụ); empty where there is no annex. */
  readonly tasks: Readonly<Record<string, Task>>;
  /** All that is promised, in the order in which findings tell it. */
  readonly commitments: readonly Commitment[];
  /** Doubts about the print; empty where it can be read as it stands. */
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
