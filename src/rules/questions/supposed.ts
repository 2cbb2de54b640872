import type { Day, PartialDate } from "../../model/date.js";
import type { Decision } from "../../model/decision.js";
import type { DocumentKind, EvidenceDocument } from "../../model/document.js";
import { isFact, type FactRecord, type RegisterRecord } from "../../model/record.js";
import type { Register } from "../../model/register.js";
import type { Statement } from "../../model/statement.js";
import type { Attributes, Subject } from "../../model/subject.js";
import type { Unit } from "../../model/unit.js";

/** A fact that is not on file, supposed for a trial. A detail of a record is what a correction of it would say. */
export type Supposed =
  | { readonly code: "statement"; readonly statement: Statement }
  | { readonly code: "decision"; readonly decision: Decision }
  | { readonly code: "act"; readonly record: FactRecord; readonly proof: DocumentKind; readonly as?: Subject }
  | { readonly code: "paper"; readonly records: readonly string[]; readonly kind: DocumentKind }
  | {
      readonly code: "detail";
      readonly record: string;
      readonly on?: PartialDate;
      readonly attributes?: Attributes;
    }
  | { readonly code: "wrong"; readonly records: readonly string[]; readonly recorded: Day }
  | { readonly code: "successor"; readonly unit: string; readonly known: Unit; readonly from: Day };

/** The paper behind every statement and decision that is supposed. */
export const LETTER = "supposed.letter";

/** The register as it would stand with some facts more. */
export const supposing = (register: Register, facts: readonly Supposed[]): Register =>
  facts.length === 0
    ? register
    : facts.filter((fact) => fact.code !== "act").reduce(withFact, withActs(register, facts));

/** All acts, papers and subjects at once: there may be thousands. */
function withActs(register: Register, facts: readonly Supposed[]): Register {
  const letter: EvidenceDocument = { kind: "letter" };
  const papers = facts.flatMap((fact): readonly (readonly [string, EvidenceDocument])[] =>
    fact.code === "act"
      ? [[paperOf([fact.record.id]), { kind: fact.proof }]]
      : fact.code === "paper"
        ? [[paperOf(fact.records), { kind: fact.kind }]]
        : [],
  );
  const subjects = facts.flatMap((fact) =>
    fact.code === "act" && fact.as ? [[fact.record.subject, fact.as] as const] : [],
  );
  const acts = facts.flatMap((fact): readonly FactRecord[] =>
    fact.code === "act" ? [{ ...fact.record, evidence: [paperOf([fact.record.id])] }] : [],
  );
  return {
    ...register,
    records: [...register.records, ...acts],
    documents: { ...register.documents, [LETTER]: letter, ...Object.fromEntries(papers) },
    ...(subjects.length > 0 && { subjects: { ...register.subjects, ...Object.fromEntries(subjects) } }),
  };
}

const paperOf = (records: readonly string[]): string => `supposed.paper.${records.join(" ")}`;

function withFact(register: Register, fact: Exclude<Supposed, { code: "act" }>): Register {
  switch (fact.code) {
    case "statement":
      return { ...register, statements: [...register.statements, fact.statement] };
    case "decision":
      return { ...register, decisions: [...register.decisions, fact.decision] };
    case "paper":
      return withPaper(register, fact);
    case "detail":
      return changed(register, [fact.record], (record) => detailed(record, fact));
    case "wrong":
      return {
        ...register,
        records: [...register.records, ...fact.records.map((id) => withdrawal(id, fact.recorded))],
      };
    case "successor":
      return withSuccessor(register, fact);
  }
}

/** One paper for all records of the act, so that they stay one act. */
const withPaper = (register: Register, { records }: Extract<Supposed, { code: "paper" }>): Register =>
  changed(register, records, (record) => ({
    ...record,
    evidence: [...(record.evidence ?? []), paperOf(records)],
  }));

const changed = (
  register: Register,
  ids: readonly string[],
  change: (record: FactRecord) => FactRecord,
): Register => ({
  ...register,
  records: register.records.map((record) =>
    isFact(record) && ids.includes(record.id) ? change(record) : record,
  ),
});

const detailed = (
  record: FactRecord,
  { on, attributes }: Extract<Supposed, { code: "detail" }>,
): FactRecord => ({
  ...record,
  ...(on !== undefined && { on }),
  ...(attributes && { attributes: { ...record.attributes, ...attributes } }),
});

const withdrawal = (id: string, recorded: Day): RegisterRecord => ({
  id: `supposed.${id}`,
  recorded,
  corrects: id,
});

function withSuccessor(
  register: Register,
  { unit, known, from }: Extract<Supposed, { code: "successor" }>,
): Register {
  const id = `supposed.${unit}`;
  const basis = known.name;
  const next = { unit: id, from, basis, confidence: "unverified" } as const;
  const told = register.units[unit]?.successors ?? [];
  const { name, form } = known;
  return {
    ...register,
    units: {
      ...register.units,
      [unit]: { ...known, successors: [...told, next] },
      [id]: { name, form },
    },
  };
}
