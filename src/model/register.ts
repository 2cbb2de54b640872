import * as z from "zod/mini";
import { Decision } from "./decision.js";
import { EvidenceDocument } from "./document.js";
import { byId, Id } from "./id.js";
import { RegisterRecord } from "./record.js";
import { Statement } from "./statement.js";
import { Subject } from "./subject.js";
import { Text } from "./text.js";
import { Unit } from "./unit.js";

/** Whose facts these are: found in public, kept by the offices, or invented to show the product (minh họa). */
export type RegisterNature = "public-record" | "working" | "illustrative";

/** What is known about a plan's subjects (sổ theo dõi): records, and what they rest on. */
export interface Register {
  readonly formatVersion: 1;
  readonly id: string;
  /** Id of the plan it belongs to. */
  readonly plan: string;
  readonly nature: RegisterNature;
  readonly title: Text;
  /** Units that the plan does not know, or the successors it could not know. */
  readonly units: Readonly<Record<string, Unit>>;
  readonly subjects: Readonly<Record<string, Subject>>;
  readonly documents: Readonly<Record<string, EvidenceDocument>>;
  readonly records: readonly RegisterRecord[];
  readonly statements: readonly Statement[];
  readonly decisions: readonly Decision[];
}

export const Register: z.ZodMiniType<Register> = z.strictObject({
  $schema: z.exactOptional(z.string()),
  formatVersion: z.literal(1),
  id: Id,
  plan: Id,
  nature: z.enum(["public-record", "working", "illustrative"]),
  title: Text,
  units: byId(Unit),
  subjects: byId(Subject),
  documents: byId(EvidenceDocument),
  records: z.readonly(z.array(RegisterRecord)),
  statements: z.readonly(z.array(Statement)),
  decisions: z.readonly(z.array(Decision)),
});
