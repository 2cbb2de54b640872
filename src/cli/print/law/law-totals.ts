import { criterionParts, isTelling, wordFor, type CriterionLocale } from "../../../locale/say/criteria.js";
import { capital, sentence } from "../../../locale/say/values.js";
import type { Assessment } from "../../../rules/assessment/assessment.js";
import { criteriaOf } from "../../../rules/criteria/criteria-of.js";
import type { LawReview } from "../../../rules/criteria/judge-law.js";
import type { LegalRemark } from "../../../rules/criteria/remark.js";
import { callLike } from "../../terminal/suggest-command.js";
import type { Palette } from "../../terminal/colour.js";
import { criterionWordsOf, indented, nameOf } from "./law-lines.js";
import { promiseLabels } from "../promise-label.js";
import type { JudgingRequest } from "../../call/options.js";
import { actNames } from "../../../report/facts/record-name.js";
import { renamedRemark } from "../../../report/facts/record-numbers.js";
import type { Setting } from "../../setting.js";
import { widthOf, wrap } from "../../terminal/width.js";

const WORDS = ["unmet", "warning", "unknown", "met"] as const;
/** So many can be read; the others stand in the JSON. */
const MOST = 10;

/** How the acts on file stand before the law, which of them break it, and the commands that show more. */
export async function lawTotalLines(
  assessment: Assessment & LawReview,
  judging: JudgingRequest,
  setting: Setting,
): Promise<readonly string[]> {
  const remarks = assessment.criteria.filter(isTelling);
  if (remarks.length === 0) return [];
  return [...(await lawCountLines(assessment, setting)), ...callLines(assessment, remarks, judging, setting)];
}

/** The same without the commands. */
export async function lawCountLines(assessment: LawReview, setting: Setting): Promise<readonly string[]> {
  const { words, terminal, locale } = setting;
  const speech = { ...locale, criteria: await criterionWordsOf(locale.language) };
  const remarks = assessment.criteria.filter(isTelling);
  if (remarks.length === 0) return [];
  const broken = remarks
    .filter(({ verdict }) => verdict === "unmet")
    .map((remark) => renamedRemark(remark, actNames(setting)));
  const more = broken.length > MOST ? [`… ${words.input.others(broken.length - MOST)}`] : [];
  return [
    ...wrap(speech.criteria.set.counted(nameOf(assessment.law), remarks.length), terminal.width).map(
      terminal.palette.bold,
    ),
    ...countLines(remarks, speech, terminal.palette),
    ...broken
      .slice(0, MOST)
      .flatMap((remark) => indented(brokenText(remark, speech), "  - ", "    ", terminal.width)),
    ...more.map((line) => `  ${line}`),
  ];
}

function countLines(
  remarks: readonly LegalRemark[],
  locale: CriterionLocale,
  palette: Palette,
): readonly string[] {
  const paints = { unmet: palette.bad, warning: palette.doubt, unknown: palette.doubt, met: palette.good };
  const counts = WORDS.map((word) => ({
    word,
    count: locale.number(remarks.filter((remark) => wordFor(remark) === word).length),
  })).filter(({ count }) => count !== "0");
  const widest = Math.max(...counts.map(({ count }) => widthOf(count)));
  return counts.map(
    ({ word, count }) =>
      `    ${count.padStart(widest)}  ${paints[word](capital(locale.criteria.verdict[word]))}`,
  );
}

function brokenText(remark: LegalRemark, locale: CriterionLocale): string {
  const { act, statement, why, law } = criterionParts(remark, locale);
  return `${[`${act}: ${statement}`, ...why].join("; ")}. ${law.map(sentence).join(" ")}`;
}

/** The command that shows the law beside a promise, one with a breach if there is any; and the one that asks for what is missing. */
function callLines(
  { findings, asOf }: Assessment,
  remarks: readonly LegalRemark[],
  judging: JudgingRequest,
  session: Setting,
): readonly string[] {
  const first = remarks.find(({ verdict }) => verdict === "unmet") ?? remarks[0];
  const one = first && findings.find((finding) => criteriaOf(finding, [first]).length > 0);
  const isOpen = remarks.some(({ verdict }) => verdict === "unknown");
  return [
    ...(one === undefined
      ? []
      : [
          `  ${session.words.review.lawOne}`,
          `    ${callLike(["explain", promiseLabels(session, asOf).number(one.commitment)], judging, session)}`,
        ]),
    ...(isOpen
      ? [`  ${session.words.review.lawMissing}`, `    ${callLike(["questions"], judging, session)}`]
      : []),
  ];
}
