import type { Register } from "../../model/register/register.js";
import { inLanguage } from "../../model/values/wording.js";
import type { Finding, JudgedReading } from "../../rules/assessment/finding.js";
import { why } from "./causes.js";
import { explainGrounds } from "./requirement/explain-grounds.js";
import {
  explainRequirement,
  saying,
  verdictWord,
  type Explained,
} from "./requirement/explain-requirement.js";
import type { Locale } from "../words/locale.js";
import { findingText, holderText, outlookText, timingText } from "./phrases.js";
import { marked, sentence, textIn, unique } from "./values.js";

/**
 * Why a promise was judged as it was: a tree of sentences, of the shape of its requirement. With the register that was
 * judged, papers are called by their numbers, not by their ids.
 *
 * @example
 * explain(finding, vi).text; // "Hỗ trợ thành lập ít nhất 02 doanh nghiệp KH&CN: Đạt (Phụ lục, dòng 3; dòng 121)."
 */
export function explain(
  finding: Finding,
  locale: Locale,
  register: Pick<Register, "documents"> = { documents: {} },
): Explained {
  const { title, clause, lines } = finding;
  const { findings, language } = locale;
  return {
    text: sentence(
      findings.head(
        inLanguage(title, language),
        findingText(finding, locale),
        clause,
        [...new Set(lines)].join("–"),
      ),
    ),
    parts: [
      ...explainDuty(finding, locale),
      ...explainSince(finding, locale),
      ...(isExempt(finding) || isContested(finding)
        ? unique(finding.causes.map((cause) => why(cause, locale))).map(saying)
        : []),
      ...(isExempt(finding) && finding.verdict === "not-applicable"
        ? []
        : [explainRequirement(finding.explanation, finding, locale)]),
      ...explainReadings(finding, locale),
      ...explainGrounds(finding, locale, register),
      ...explainDissent(finding, locale),
    ],
  };
}

/** By when, whether there is still time, and who owes it. */
function explainDuty({ due, timing, outlook, responsible }: Finding, locale: Locale): readonly Explained[] {
  const { findings, dates } = locale;
  const holders = holderText(responsible, locale);
  return [
    saying(findings.term(dates.day(due), timingText(timing, locale))),
    ...(outlook.code === "none" || outlook.code === "achieved" ? [] : [saying(outlookText(outlook, locale))]),
    ...(holders === "" ? [] : [saying(findings.owed(holders))]),
  ];
}

/** How it stood at the due day and how it stands today, where the two differ and today is known. */
function explainSince(finding: Finding, locale: Locale): readonly Explained[] {
  const { atDue, now, noLonger, wouldApply } = finding;
  const { findings, when } = locale;
  const word = (verdict: Finding["now"]) => verdictWord(verdict, finding, locale);
  return [
    ...(atDue === null || now === "unknown" || atDue === now
      ? []
      : [saying(findings.atDueAndNow(word(atDue), word(now)))]),
    ...(noLonger === null ? [] : [saying(findings.noLonger(when(noLonger)))]),
    ...(wouldApply === null ? [] : [saying(findings.wouldApply(when(wouldApply)))]),
  ];
}

/** Another verdict stands beside the computed one, never instead of it. */
function explainDissent(finding: Finding, locale: Locale): readonly Explained[] {
  if (finding.override === undefined) return [];
  const { byName, verdict, reason } = finding.override;
  const word = verdictWord(verdict, finding, locale);
  const by = inLanguage(byName, locale.language);
  return [saying(locale.findings.dissent(by, word, reason.replace(/\.$/, "")))];
}

/** The verdict was settled, or left open, before the requirement was looked at. */
export const isExempt = ({ causes }: Pick<Finding, "causes">): boolean =>
  causes.some(
    ({ code }) =>
      code === "condition-open" || code === "condition-unmet" || code === "waived" || code === "withdrawn",
  );

/** Readings were chosen on one day that do not give one verdict. */
const isContested = ({ readings, reading, verdict }: Finding): boolean =>
  readings.some((one) => one.id === reading && one.verdict !== verdict);

function explainReadings(finding: Finding, locale: Locale): readonly Explained[] {
  const { readings, reading: used } = finding;
  if (readings.length < 2) return [];
  const name = ({ id, title }: JudgedReading) => marked(textIn(title, locale.language) ?? id);
  const agree = new Set(readings.map(({ verdict }) => verdict)).size === 1;
  const chosen = readings.find(({ id }) => id === used);
  const judged = isOver(finding) ? { kind: finding.kind, status: "failed" as const } : finding;
  const head = locale.findings.readings(
    locale.count(readings.length),
    chosen ? name(chosen) : marked(used),
    agree,
  );
  return [
    {
      text: sentence(head),
      parts: readings.map((reading) =>
        saying(`${name(reading)}: ${verdictWord(reading.verdict, judged, locale)}`),
      ),
    },
  ];
}

/** The term is over: what another reading asks for and is unmet has failed, whatever came of the one that is applied. */
const isOver = ({ timing, judgedOn, due }: Finding) => timing.code !== "running" && judgedOn >= due;
