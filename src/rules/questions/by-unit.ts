import type { Addressee, Question } from "./question.js";

/** The questions for one unit: a page to send to it. */
export interface UnitQuestions {
  /** Null where nobody is left to be asked. */
  readonly unit: Addressee | null;
  /** What is asked of it, in the order in which the questions came. */
  readonly questions: readonly Question[];
}

/**
 * The questions by the unit that is to be asked first (đơn vị cần hỏi), one page a unit, in the order in which the units
 * come up; on each page the questions keep their order. Nothing is dropped: those that nobody is left to answer stand on a
 * page without a unit.
 */
export function byUnit(questions: readonly Question[]): readonly UnitQuestions[] {
  const pages = new Map<string, { unit: Addressee | null; questions: Question[] }>();
  for (const question of questions) {
    const unit = question.ask[0] ?? null;
    const page = pages.get(unit?.unit ?? "") ?? { unit, questions: [] };
    page.questions.push(question);
    pages.set(unit?.unit ?? "", page);
  }
  return [...pages.values()];
}
