import { capital } from "../../locale/say/values.js";
import type { ReportLocale } from "../../locale/words/report-words.js";
import { inLanguage } from "../../model/values/wording.js";
import { groupBy } from "../../rules/group-by.js";
import { byUnit } from "../../rules/questions/by-unit.js";
import type { Question } from "../../rules/questions/question.js";
import { askedText } from "../facts/asked.js";
import { bornBy } from "./sentence.js";

/** A unit, and how much is to be asked of it. */
export interface BriefUnit {
  /** Name of the unit, or that nobody is known to ask. */
  readonly name: string;
  /** Id of the unit; null where nobody is known to ask. */
  readonly unit: string | null;
  /** How many questions it would be asked. */
  readonly questions: number;
  /** How many promises those bear on. */
  readonly promises: number;
}

/** Something that would settle what is open, and how many promises it bears on. */
export interface BriefNeed {
  /** What it is, in words. */
  readonly what: string;
  /** How many promises it bears on. */
  readonly promises: number;
}

/** Whom to ask (hỏi ai trước): the unit on whose answers most promises wait comes first. */
export const unitsToAsk = (questions: readonly Question[], locale: ReportLocale): readonly BriefUnit[] =>
  byUnit(questions)
    .map(({ unit, questions: own }) => ({
      name:
        unit === null
          ? locale.report.brief.nobodyToAsk
          : `${inLanguage(unit.name, locale.language)}${unit.uncertain ? ` (${locale.report.brief.uncertain})` : ""}`,
      unit: unit?.unit ?? null,
      questions: own.length,
      promises: bornBy(own),
    }))
    .toSorted((a, b) => b.promises - a.promises);

/** What only a person may decide. */
const DECIDED: ReadonlySet<Question["asks"]["code"]> = new Set([
  "decide",
  "same",
  "reading",
  "succeed",
  "settle",
]);

export const isDecision = ({ asks }: Question): boolean => DECIDED.has(asks.code);

/** What bears on most promises first, then in the order of the questions; questions that would only turn what is known are left out. */
export function needsOf(questions: readonly Question[], locale: ReportLocale): readonly BriefNeed[] {
  const { report } = locale;
  const spoken = {
    ...locale,
    report: {
      ...report,
      ahead: { ...report.ahead, asked: { ...report.ahead.asked, ...report.brief.asked } },
    },
  };
  const settled = questions.filter(({ bears }) => bears.some(({ how }) => how !== "turns"));
  // The same may be asked of several units.
  const alike = groupBy(settled, (question) =>
    capital(askedText(question, { rows: new Map(), locale: spoken })),
  );
  return Array.from(alike, ([what, same]) => ({ what, promises: bornBy(same) })).toSorted(
    (a, b) => b.promises - a.promises,
  );
}
