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
  readonly formatVersion: 2;
  readonly id: string;
  /** Id of the plan it belongs to. */
  readonly plan: string;
  readonly nature: RegisterNature;
  readonly title: Wording;
  /** Units that the plan does not know, or the successors it could not know. */
  readonly units: Readonly<Record<string, Unit>>;
  readonly subjects: Readonly<Record<string, Subject>>;
  readonly documents: Readonly<Record<string, EvidenceDocument>>;
  readonly records: readonly RegisterRecord[];
  readonly statements: readonly CompletenessStatement[];
  readonly decisions: readonly Decision[];
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
