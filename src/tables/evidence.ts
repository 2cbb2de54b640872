import { textIn } from "../locale/say/values.js";
import { inLanguage } from "../model/values/wording.js";
import type { TableLocale } from "../locale/words/table-words.js";
import { span, type Day, type Span } from "../model/values/date.js";
import type { DocumentKind, EvidenceDocument } from "../model/register/document.js";
import type { Plan } from "../model/plan/plan.js";
import { isFact, type RegisterRecord } from "../model/register/record.js";
import type { Register } from "../model/register/register.js";
import { procedureOf, stageOf } from "../model/plan/stage-ref.js";
import type { Assessment } from "../rules/assessment/assessment.js";
import { tabulate, type Columns, type Table } from "./table.js";

/** A record (bản ghi), a document (minh chứng) and a promise that rests on them. */
export interface EvidenceRow {
  /** Id of the record. */
  readonly record: string;
  /** Id of the subject; null where the register does not hold the record. */
  readonly subject: string | null;
  /** Name of the subject; null where the register does not hold the record. */
  readonly name: string | null;
  /** Id of the procedure; null where the register does not hold the record. */
  readonly procedure: string | null;
  /** Id of the stage within the procedure. */
  readonly stage: string | null;
  /** Title of the stage; null where the register does not hold the record. */
  readonly stageTitle: string | null;
  /** The first of the days on one of which it took place, as the record says; null where it does not bound them. */
  readonly from: Day | null;
  /** The last of those days; null where the record does not bound them. */
  readonly to: Day | null;
  /** The same in words. */
  readonly when: string;
  /** The unit that reports it. */
  readonly by: string | null;
  /** The day on which it was told, written YYYY-MM-DD. */
  readonly recorded: Day | null;
  /** Id of the document; null where the record names none. */
  readonly document: string | null;
  /** Null where nobody has said of what kind it is. */
  readonly documentKind: DocumentKind | null;
  /** The same in words. */
  readonly documentKindWord: string | null;
  /** Its number and symbol; null where nobody stated them. */
  readonly documentNumber: string | null;
  /** What it is about (trích yếu); null where nobody stated it. */
  readonly documentTitle: string | null;
  /** Where it can be found; null where nobody stated it. */
  readonly link: string | null;
  /** The workbook cell it came from: `file!sheet!cell`. */
  readonly cell: string | null;
  /** Id of the promise that rests on it. */
  readonly commitment: string;
  /** As an official would cite it, in Vietnamese. */
  readonly clause: string;
  /** Title of the promise. */
  readonly title: string;
}

export const EVIDENCE_COLUMNS: Columns<EvidenceRow> = {
  record: "text",
  subject: "text",
  name: "text",
  procedure: "text",
  stage: "text",
  stageTitle: "text",
  from: "day",
  to: "day",
  when: "text",
  by: "text",
  recorded: "day",
  document: "text",
  documentKind: "text",
  documentKindWord: "text",
  documentNumber: "text",
  documentTitle: "text",
  link: "text",
  cell: "text",
  commitment: "text",
  clause: "text",
  title: "text",
};

/** Where what a finding names is looked up. */
export interface EvidenceSources {
  /** The plan that was judged. */
  readonly plan: Plan;
  /** The register that was judged. */
  readonly register: Register;
}

/** One row for each record, document and promise that rests on them, in the order of the plan. */
export function evidenceTable(
  { findings }: Assessment,
  sources: EvidenceSources,
  locale: TableLocale,
): Table<EvidenceRow> {
  const { register } = sources;
  const records = new Map(register.records.map((record) => [record.id, record]));
  return tabulate(
    EVIDENCE_COLUMNS,
    findings.flatMap(({ commitment, clause, title, evidence }) =>
      evidence.flatMap(({ record, documents, cell }) =>
        (documents.length === 0 ? [null] : documents).map((document) => ({
          record,
          ...actOf(records.get(record), sources, locale),
          document,
          ...paperOf(document === null ? undefined : register.documents[document], locale),
          cell: cell ?? null,
          commitment,
          clause,
          title: inLanguage(title, locale.language),
        })),
      ),
    ),
  );
}

const ANY_DAY: Span = { from: null, to: null };

function actOf(
  record: RegisterRecord | undefined,
  { plan, register }: EvidenceSources,
  { language, when }: TableLocale,
) {
  const act = record !== undefined && isFact(record) ? record : null;
  const on = act?.on === undefined ? ANY_DAY : span(act.on);
  const [procedure, stage] = act === null ? [] : [procedureOf(act.stage), stageOf(act.stage)];
  const { stages = {}, ends = {} } = plan.procedures[procedure ?? ""] ?? {};
  return {
    subject: act?.subject ?? null,
    name: (act && register.subjects[act.subject]?.name) ?? null,
    procedure: procedure ?? null,
    stage: stage ?? null,
    stageTitle: textIn((stages[stage ?? ""] ?? ends[stage ?? ""])?.title, language) ?? null,
    from: on.from,
    to: on.to,
    when: when(on),
    by: record?.by ?? null,
    recorded: record?.recorded ?? null,
  };
}

function paperOf(paper: EvidenceDocument | undefined, { terms }: TableLocale) {
  const kind = paper?.kind ?? null;
  return {
    documentKind: kind,
    documentKindWord: paper === undefined ? null : terms.documents[kind ?? "unstated"],
    documentNumber: [paper?.number, paper?.symbol].filter(Boolean).join("/") || null,
    documentTitle: paper?.title ?? null,
    link: paper?.link ?? null,
  };
}
