import * as z from "zod/mini";
import { CompletenessStatement } from "./completeness-statement.js";
import { Decision } from "./decision.js";
import { EvidenceDocument } from "./document.js";
import { Id, listOf, orNone } from "../values/id.js";
import { RegisterRecord } from "./record.js";
import { Note } from "./note.js";
import { Subject } from "./subject.js";
import { Wording } from "../values/wording.js";
import { Unit } from "../plan/unit.js";

/** Whose facts these are: found in public, kept by the offices, or invented to show the product (minh họa). */
export type RegisterNature = "public-record" | "working" | "illustrative";

/** What is known about a plan's subjects (sổ theo dõi): records, and what they rest on. */
export interface Register {
  /** Version of the format; `upgradeRegister` takes an older one to it. */
  readonly formatVersion: 2;
  /** Id of the register. */
  readonly id: string;
  /** Id of the plan it belongs to. */
  readonly plan: string;
  /** Whose facts these are, so that made-up ones (minh họa) are never taken for real ones. */
  readonly nature: RegisterNature;
  /** What the register is called (tên sổ theo dõi). */
  readonly title: Wording;
  /** Units that the plan does not know, or the successors it could not know. */
  readonly units: Readonly<Record<string, Unit>>;
  /** What is counted, by id (đối tượng). */
  readonly subjects: Readonly<Record<string, Subject>>;
  /** Papers, by id (minh chứng). */
  readonly documents: Readonly<Record<string, EvidenceDocument>>;
  /** What happened, and what was withdrawn; their order means nothing. */
  readonly records: readonly RegisterRecord[];
  /** What was declared complete (xác nhận đã kê khai đủ). */
  readonly statements: readonly CompletenessStatement[];
  /** What people have settled (quyết định). */
  readonly decisions: readonly Decision[];
  /** Words of units for the report (ghi chú). */
  readonly notes: readonly Note[];
}

export const Register: z.ZodMiniType<Register> = z.strictObject({
  $schema: z.exactOptional(z.string()),
  formatVersion: z.literal(2),
  id: Id,
  plan: Id,
  nature: z.enum(["public-record", "working", "illustrative"]),
  title: Wording,
  units: orNone(Unit),
  subjects: orNone(Subject),
  documents: orNone(EvidenceDocument),
  records: listOf(RegisterRecord),
  statements: listOf(CompletenessStatement),
  decisions: listOf(Decision),
  notes: listOf(Note),
});
