import { span } from "../../../model/values/date.js";
import type { EvidenceDocument } from "../../../model/register/document.js";
import type { Register } from "../../../model/register/register.js";
import { inLanguage } from "../../../model/values/wording.js";
import type { Finding } from "../../../rules/assessment/finding.js";
import { saying, type Explained } from "./explain-requirement.js";
import type { Locale } from "../../words/locale.js";
import { list } from "../values.js";

type Papers = Pick<Register, "documents">;

/** What a verdict rests on: records, who declared complete, what persons decided, what amended the promise. */
export function explainGrounds(finding: Finding, locale: Locale, papers: Papers): readonly Explained[] {
  const { evidence, statements, decisions, amendments } = finding;
  const { findings, dates, language } = locale;
  const cited = (ids: readonly string[]) => list(ids.map((id) => paperName(id, papers, locale)));
  return [
    ...evidence.map(({ record, documents, cell = "" }) => findings.evidence(record, cited(documents), cell)),
    ...statements.map(({ byName, recorded, upTo, documents }) =>
      findings.declared({
        by: inLanguage(byName, language),
        recorded: dates.day(recorded),
        upTo: dates.day(upTo),
        papers: cited(documents),
      }),
    ),
    ...decisions.map(({ kind, byName, on, documents }) =>
      findings.decided({
        what: findings.decision[kind],
        by: inLanguage(byName, language),
        on: dates.day(on),
        papers: cited(documents),
      }),
    ),
    ...amendments.map(({ number, on }) => findings.amended(number, dates.day(on))),
  ].map(saying);
}

/** A paper by its kind, number and day; by its title where neither is known; by its id without the register. */
function paperName(id: string, { documents }: Papers, { findings, terms, when }: Locale): string {
  const paper: EvidenceDocument | undefined = documents[id];
  if (paper === undefined) return id;
  const number = paper.number === undefined ? "" : [paper.number, paper.symbol].filter(Boolean).join("/");
  return findings.paper(
    terms.documents[paper.kind ?? "unstated"],
    number === "" ? null : number,
    paper.date === undefined ? null : when(span(paper.date)),
    paper.title ?? null,
  );
}
