import { inLanguage } from "../../model/values/wording.js";
import { questionParts } from "../../locale/say/questions.js";
import { capital, list, unique, textIn } from "../../locale/say/values.js";
import type { ReportLocale } from "../../locale/words/report-words.js";
import type { UnitQuestions } from "../../rules/questions/by-unit.js";
import type { Question } from "../../rules/questions/question.js";
import { paragraph } from "../blocks.js";
import type { Printout } from "../printout.js";
import type { TableRow, TableBlock } from "../block-kinds.js";
import { documentOf } from "./printout-of.js";
import { letterForm } from "../form.js";
import type { ReportInput } from "../input.js";
import { restsOn } from "../facts/lineage.js";
import { materialOf, type Material } from "../material.js";

/** The letter of questions to one unit. */
export interface Letter {
  /** Id of the unit; null where nobody is left to be asked. */
  readonly unit: string | null;
  /** The letter, as a paper of its own. */
  readonly document: Printout;
}

/**
 * One letter for each unit that can answer some questions (công văn đề nghị cung cấp thông tin). The questions are its
 * annex, with room for the answers. A focal unit signs it, and none writes to itself.
 *
 * @throws RangeError when a day is not a calendar day written `YYYY-MM-DD`.
 */
export function lettersOf(input: ReportInput, locale: ReportLocale): readonly Letter[] {
  const material = materialOf(input, locale);
  return material.pages.map((page) => ({
    unit: page.unit?.unit ?? null,
    document: letterOf(page, material),
  }));
}

function letterOf(page: UnitQuestions, material: Material): Printout {
  const { plan, asOf, locale } = material;
  const { letter, paper } = locale.report;
  const title = inLanguage(plan.title, locale.language);
  const body = [
    paragraph(letter.to(textIn(page.unit?.name, locale.language) ?? letter.nobody)),
    paragraph(letter.purpose(title, locale.dates.day(asOf))),
    paragraph(letter.how),
    paragraph(letter.closing),
  ];
  const annex = {
    id: "questions",
    number: capital(paper.annex("").trim()),
    title: letter.annex,
    landscape: false,
    blocks: [questionTable(page, material)],
  };
  const number = plan.numbers[0]?.number;
  const kind = textIn(plan.form, locale.language) ?? locale.report.planAnnex.paper;
  const about = number === undefined ? title : letter.byNumber(capital(kind), number);
  const form = letterForm(letter.abstract(about), page.unit?.unit ?? null, material);
  return documentOf(form, body, [annex], material);
}

function questionTable({ questions }: UnitQuestions, material: Material): TableBlock {
  const { letter } = material.locale.report;
  const { columns } = letter;
  return {
    kind: "table",
    id: "questions",
    caption: letter.caption,
    columns: [
      { id: "no", head: columns.no, cells: "number", width: 5 },
      { id: "asked", head: columns.asked, cells: "text", width: 30 },
      { id: "promises", head: columns.promises, cells: "text", width: 26 },
      { id: "proof", head: columns.proof, cells: "text", width: 17 },
      { id: "answer", head: columns.answer, cells: "text", width: 22 },
    ],
    groups: [{ title: null, rows: questions.map((question, index) => rowOf(index + 1, question, material)) }],
    empty: letter.none,
  };
}

function rowOf(no: number, question: Question, { findings, locale }: Material): TableRow {
  const { asks, matters } = questionParts(question, locale);
  const papers = unique(question.proof.map((kind) => locale.terms.documents[kind]));
  const ids = new Set(question.bears.map(({ commitment }) => commitment));
  const about = restsOn(findings.filter(({ commitment }) => ids.has(commitment)));
  return {
    cells: [no, asks, matters.join("; "), papers.length === 0 ? null : capital(list(papers)), ""],
    from: { findings: about.findings, records: question.records },
  };
}
