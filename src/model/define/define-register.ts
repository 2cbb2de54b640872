import type { CompletenessStatement } from "../register/completeness-statement.js";
import type { Decision } from "../register/decision.js";
import type { DefinedPlan } from "./define-plan.js";
import type { EvidenceDocument } from "../register/document.js";
import type { Ids, StageRefOf } from "./named-ids.js";
import type { Note } from "../register/note.js";
import { parseRegister } from "../register/parse-register.js";
import { PlanError } from "../plan/plan-error.js";
import type { RegisterRecord } from "../register/record.js";
import type { Register } from "../register/register.js";
import type { Subject } from "../register/subject.js";
import type { Unit } from "../plan/unit.js";

/** The lists of a register. */
export type EntryList = "units" | "subjects" | "documents" | "records" | "statements" | "decisions" | "notes";

/** What the fields of an entry may name. */
export interface NamedIn<I extends Ids, SubjectId, UnitId, DocumentId> {
  /** Ids of units. */
  readonly by: I["unit"] | UnitId;
  /** Ids of subjects. */
  readonly subject: SubjectId;
  /** Stages, as `procedure.stage`. */
  readonly stage: StageRefOf<I["procedures"]>;
  /** Ids of documents. */
  readonly evidence: DocumentId;
  /** Ids of procedures. */
  readonly procedure: keyof I["procedures"];
  /** Ids of commitments. */
  readonly commitment: I["commitment"];
  /** Ids of tasks, items, products and commitments. */
  readonly for: I["ref"] | I["commitment"];
  /** Ids of units. */
  readonly unit: I["unit"] | UnitId;
}

/** An entry whose fields name only what there is. */
export type Naming<E, Names> = E extends unknown
  ? {
      [K in keyof E]: K extends keyof Names
        ? NonNullable<E[K]> extends readonly unknown[]
          ? readonly Names[K][]
          : Names[K]
        : E[K];
    }
  : never;

/**
 * A register as a programmer writes it: the format and the plan are known, and what is empty need not be written. Ids are
 * learnt where they stand as keys, and checked elsewhere.
 */
export interface RegisterFrame<
  I extends Ids = Ids,
  SubjectId extends string = string,
  UnitId extends string = string,
  DocumentId extends string = string,
  Names = NamedIn<I, NoInfer<SubjectId>, NoInfer<UnitId>, NoInfer<DocumentId>>,
> extends Omit<Register, "formatVersion" | "plan" | EntryList> {
  /** Units that the plan does not know, by id. */
  readonly units?: Readonly<Record<UnitId, Unit>>;
  /** Subjects, by id. */
  readonly subjects?: Readonly<Record<SubjectId, Naming<Subject, Names>>>;
  /** Papers, by id. */
  readonly documents?: Readonly<Record<DocumentId, EvidenceDocument>>;
  /** Records; each names what the plan and this register know. */
  readonly records?: readonly Naming<RegisterRecord, Names>[];
  /** Completeness statements. */
  readonly statements?: readonly Naming<CompletenessStatement, Names>[];
  /** Decisions. */
  readonly decisions?: readonly Naming<Decision, Names>[];
  /** Words of units for the report. */
  readonly notes?: readonly Naming<Note, Names>[];
}

/**
 * A register (sổ theo dõi) written in TypeScript, for examples and tests; what comes from outside goes through
 * `parseRegister`. A stage, unit, promise, subject or paper that there is not is a compile error where it stands.
 *
 * @throws PlanError with every issue found, should one have slipped past the compiler.
 * @example
 * defineRegister(plan, { id: "demo", nature: "illustrative", title: { vi: "Sổ minh họa" },
 *   subjects: { lime: { name: "Chanh" } },
 *   records: [{ id: "r-1", subject: "lime", stage: "mark.filed", on: "2023-06", recorded: "2023-07-01" }] });
 */
export function defineRegister<
  I extends Ids,
  SubjectId extends string = never,
  UnitId extends string = never,
  DocumentId extends string = never,
>(plan: DefinedPlan<I>, frame: RegisterFrame<I, SubjectId, UnitId, DocumentId>): Register {
  const parsed = parseRegister({ formatVersion: 2, plan: plan.id, ...frame }, plan);
  if (!parsed.ok) throw new PlanError(parsed.issues);
  return parsed.value;
}
