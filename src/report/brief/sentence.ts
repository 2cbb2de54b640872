import type { BriefPartName, BriefWords } from "../../locale/words/brief-words.js";
import type { Totals } from "../../rules/assessment/assessment.js";
import type { Finding } from "../../rules/assessment/finding.js";
import type { Question } from "../../rules/questions/question.js";
import { byUnit } from "../../rules/questions/by-unit.js";
import type { BriefParts } from "./parts.js";

/** What the sentence is made from. */
export interface BriefStanding {
  /** The findings by the part of the bar they stand in. */
  readonly parts: BriefParts;
  /** The totals of the assessment. */
  readonly totals: Totals;
  /** All findings. */
  readonly findings: readonly Finding[];
  /** How many entries were on file. */
  readonly entries: number;
  /** The questions of that day. */
  readonly questions: readonly Question[];
}

/** How many promises stand where; together those that apply. */
export type StandingCounts = Readonly<Record<Exclude<BriefPartName, "told" | "silent"> | "unknown", number>>;

const PARTS = ["reached", "kept", "not-yet", "failed", "over-term"] as const;

/** Where the plan is, in one sentence whose numbers add up to the promises that apply. */
export function headline({ parts, totals, entries }: BriefStanding, words: BriefWords): string {
  const of = totals.commitments - totals.notApplicable;
  if (of === 0) return words.nothingApplies(totals.commitments);
  const { told, silent, ...known } = parts;
  const unknown = told.length + silent.length;
  if (unknown === of) return words.nothingConcluded(entries, told.length, of);
  const length = (part: keyof typeof known) => known[part].length;
  return standingSentence(
    {
      done: length("done"),
      reached: length("reached"),
      kept: length("kept"),
      "not-yet": length("not-yet"),
      failed: length("failed"),
      "over-term": length("over-term"),
      unknown,
      "successor-needed": length("successor-needed"),
    },
    words,
  );
}

/** The same of any promises that apply, of one plan or of many: what is not known is a part of its own. */
export function standingSentence(counts: StandingCounts, words: BriefWords): string {
  const of = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const { done, unknown, "successor-needed": waiting } = counts;
  return [
    done === 0 ? words.noneDone(of) : words.done(done, of),
    ...PARTS.flatMap((part) => (counts[part] === 0 ? [] : [words.part[part](counts[part])])),
    ...(unknown === 0 ? [] : [words.unknown(unknown)]),
    ...(waiting === 0 ? [] : [words.part["successor-needed"](waiting)]),
  ].join("; ");
}

/** What must be known beside it, each in a sentence of its own. */
export function briefNotes(standing: BriefStanding, words: BriefWords): readonly string[] {
  const { parts, totals, questions, findings } = standing;
  const { met, metInAnyReading, byStatus, notApplicable, commitments } = totals;
  const [late, undated, done] = [byStatus["met-late"], byStatus["met-undated"], parts.done.length];
  // While a term runs, what is not done may yet be.
  const isOver = findings.every(({ timing }) => timing.code !== "running");
  const isOpen = isOver && met.to > done && met.to < commitments - notApplicable;
  const isRead = isOver && (metInAnyReading.from !== met.from || metInAnyReading.to !== met.to);
  return [
    ...(parts.silent.length > 0 ? [words.silent(parts.silent.length)] : []),
    ...(late + undated > 0 ? [words.late(late, undated)] : []),
    ...(isOpen ? [words.atMost(met.to)] : []),
    ...(isRead ? [words.readings(metInAnyReading.from, metInAnyReading.to)] : []),
    ...(notApplicable > 0 && notApplicable < commitments ? [words.notApplicable(notApplicable)] : []),
    ...(questions.length > 0
      ? [words.questions(questions.length, unitsIn(questions), bornBy(questions))]
      : []),
  ];
}

const unitsIn = (questions: readonly Question[]): number =>
  byUnit(questions).filter(({ unit }) => unit !== null).length;

/** How many promises the questions bear on. */
export const bornBy = (questions: readonly Question[]): number =>
  new Set(questions.flatMap(({ bears }) => bears.map(({ commitment }) => commitment))).size;
