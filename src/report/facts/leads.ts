import { inLanguage } from "../../model/values/wording.js";
import { unnamed } from "../../locale/say/phrases.js";
import type { ReportLocale } from "../../locale/words/report-words.js";
import type { Material } from "../material.js";
import { list, unique } from "../../locale/say/values.js";
import type { Commitment } from "../../model/plan/commitment.js";
import type { Finding, Holder, Responsible } from "../../rules/assessment/finding.js";

/**
 * Who is in charge (đơn vị chủ trì) of some findings, who of them ended, and why nobody can be named where that is so. The annex
 * says as well of whom it is not known whether they still exist.
 */
export function leadsText(
  findings: readonly Finding[],
  { promises, locale }: Pick<Material, "promises" | "locale">,
  place: "body" | "annex" = "body",
): string {
  const named = findings.flatMap(({ commitment, responsible }) => [
    ...responsible.holders
      .filter(({ role }) => role === "lead")
      .map((holder) => nameText(place === "annex" ? holder : certain(holder), locale)),
    ...(responsible.missing === null ? endedLeads(responsible, promises.get(commitment), locale) : []),
  ]);
  const missing = findings.flatMap(({ responsible }) => unnamed(responsible, locale));
  return [list(unique(named)), ...unique(missing)].filter((text) => text !== "").join("; ");
}

/** Those in charge that ended without a successor, where others still hold the promise. */
const endedLeads = (
  { ended }: Responsible,
  promise: Commitment | undefined,
  { report, language }: ReportLocale,
): readonly string[] =>
  ended
    .filter(({ unit }) => promise?.responsible.some((duty) => duty.unit === unit && duty.role === "lead"))
    .map(({ name }) => `${inLanguage(name, language)} (${report.standing.ended})`);

const certain = ({ uncertain: _uncertain, ...holder }: Holder): Holder => holder;

function nameText({ name, after, uncertain }: Holder, { report, language }: ReportLocale): string {
  const own = inLanguage(name, language);
  const before = after === undefined ? own : inLanguage(after.name, language);
  const marks = [
    // A unit that goes on under its own name, be it with a remark, is the same office.
    ...(own === before || own.startsWith(`${before} (`) ? [] : [report.standing.after(before)]),
    ...(uncertain ? [report.standing.uncertain] : []),
  ];
  return marks.length === 0 ? own : `${own} (${list(marks)})`;
}
