import * as z from "zod/mini";
import { Day, Period } from "../values/date.js";
import { Id, listOf } from "../values/id.js";
import { Requirement } from "../requirement/requirement.js";
import { Source } from "./source.js";
import { Wording } from "../values/wording.js";

/** One way to read a clause (cách hiểu). */
export interface Reading {
  /** Id of the reading; of one commitment no two are the same. */
  readonly id: string;
  /** What sets it apart; absent where the clause has one reading only. */
  readonly title?: Wording;
  /** What must be true for the promise to be kept, as it is read here. */
  readonly requirement: Requirement;
}
const Reading: z.ZodMiniType<Reading> = z.strictObject({
  id: Id,
  title: z.exactOptional(Wording),
  requirement: Requirement,
});

/** Who owes a promise: the unit in charge, or one acting together with it. */
export interface Duty {
  /** Id of the unit as the plan names it; who has taken over from it is found by day. */
  readonly unit: string;
  /** In charge (chủ trì) or acting together with it (phối hợp). */
  readonly role: "lead" | "partner";
}
const Duty: z.ZodMiniType<Duty> = z.strictObject({ unit: Id, role: z.enum(["lead", "partner"]) });

/** What every commitment has, whatever its kind. */
export interface CommitmentFrame {
  /** Id of the commitment, used by findings, decisions and amendments. */
  readonly id: string;
  /** What is promised, in a line for tables and reports. */
  readonly title: Wording;
  /** Empty where the print has lost it. */
  readonly responsible: readonly Duty[];
  /** The last day on which it can be kept in time; the period's last day where the text gives none. */
  readonly due?: Day;
  /** The promise applies only if this is met. */
  readonly when?: Requirement;
  /** All readings of the clause, the default first. */
  readonly readings: readonly [Reading, ...Reading[]];
  /** Where the plan promises it. */
  readonly source: Source;
  /** The line of a rising target of which this is one step: its steps share the name, each with its own due day. */
  readonly series?: string;
  /** A name that like promises of several plans share, so that they can be compared. */
  readonly key?: string;
  /** The task or item of the plan that it speaks of. */
  readonly about?: string;
}

/** A promise with a number to reach (chỉ tiêu); the number stands in its requirement alone. */
export interface Indicator extends CommitmentFrame {
  readonly kind: "indicator";
}
/** A listed item of a task (nội dung). */
export interface ItemPromise extends CommitmentFrame {
  readonly kind: "item";
}
/** A duty of one side or of both (trách nhiệm). */
export interface Obligation extends CommitmentFrame {
  readonly kind: "obligation";
}
/** A promise of money (khoản kinh phí). */
export interface FundingLine extends CommitmentFrame {
  readonly kind: "funding";
  /** Of the recurrent budget (kinh phí chi thường xuyên) or of counterpart funds (vốn đối ứng). */
  readonly funds: "recurrent" | "counterpart";
}
/** A review that the plan promises (sơ kết, tổng kết). */
export interface ReviewPromise extends CommitmentFrame {
  readonly kind: "review";
  /** When such reviews are held by custom: advice, never a due day. */
  readonly custom?: Period;
}

/** Any promise of a plan (cam kết), in one shape, so that one evaluator and one table serve all. */
export type Commitment = Indicator | ItemPromise | Obligation | FundingLine | ReviewPromise;

const promised = {
  id: Id,
  title: Wording,
  responsible: listOf(Duty),
  due: z.exactOptional(Day),
  when: z.exactOptional(Requirement),
  readings: z.readonly(z.tuple([Reading], Reading)),
  source: Source,
  series: z.exactOptional(Id),
  key: z.exactOptional(Id),
  about: z.exactOptional(Id),
};

export const Commitment: z.ZodMiniType<Commitment> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("indicator"), ...promised }),
  z.strictObject({ kind: z.literal("item"), ...promised }),
  z.strictObject({ kind: z.literal("obligation"), ...promised }),
  z.strictObject({
    kind: z.literal("funding"),
    ...promised,
    funds: z.enum(["recurrent", "counterpart"]),
  }),
  z.strictObject({ kind: z.literal("review"), ...promised, custom: z.exactOptional(Period) }),
]);
