import { paperText } from "../../report/facts/paper-text.js";
import { actText } from "../../report/facts/record-name.js";
import { span, type PartialDate } from "../../model/values/date.js";
import type { EvidenceDocument } from "../../model/register/document.js";
import { isFact, type FactRecord } from "../../model/register/record.js";
import type { Evidence } from "../../rules/assessment/rests-on.js";
import type { Session } from "../session.js";
import type { Setting } from "../setting.js";
import { sanitize, wrap } from "../terminal/width.js";

/** The records that a finding rests on, each with its papers. */
export function evidenceLines(evidence: readonly Evidence[], setting: Setting): readonly string[] {
  const { words, terminal, register } = setting;
  if (evidence.length === 0) return [];
  const records = new Map(register.records.filter(isFact).map((record) => [record.id, record]));
  return [
    "",
    terminal.palette.bold(words.explain.records),
    ...evidence.flatMap(({ record, documents, cell }, index) => [
      ...indented(
        `${index + 1}. ${recordText(record, records.get(record), cell, setting)}`,
        2,
        terminal.width,
      ),
      ...(documents.length === 0 ? indented(`- ${words.explain.noDocument}`, 4, terminal.width) : []),
      ...documents.flatMap((id) =>
        indented(`- ${documentText(register.documents[id], setting)}`, 4, terminal.width),
      ),
    ]),
  ];
}

function recordText(
  id: string,
  record: FactRecord | undefined,
  cell: string | undefined,
  setting: Setting,
): string {
  const { locale, words } = setting;
  if (record === undefined) return id;
  const parts = [whenText(record.on, setting), words.explain.recorded(locale.dates.short(record.recorded))];
  return [
    actText(record, setting),
    ...parts,
    ...(cell === undefined ? [] : [cell]),
    ...(record.note === undefined ? [] : [record.note]),
  ].join("; ");
}

/** A paper as an official would cite it. */
const documentText = (document: EvidenceDocument | undefined, { words, locale }: Setting): string =>
  paperText(document, words.review.numbers, locale);

const whenText = (date: PartialDate | undefined, { locale }: Session) =>
  locale.when(date === undefined ? { from: null, to: null } : span(date));

const indented = (text: string, by: number, width: number): readonly string[] =>
  wrap(sanitize(text), width - by - 2).map((line, index) => " ".repeat(index === 0 ? by : by + 2) + line);
