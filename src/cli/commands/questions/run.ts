import { inLanguage } from "../../../model/values/wording.js";
import { questionParts } from "../../../locale/say/questions.js";
import type { Assessment } from "../../../rules/assessment/assessment.js";
import { evaluate } from "../../../rules/evaluate.js";
import { byUnit, type UnitQuestions } from "../../../rules/questions/by-unit.js";
import { lawGaps, type LawGap } from "../../../rules/questions/law-gaps.js";
import type { Question } from "../../../rules/questions/question.js";
import { questions } from "../../../rules/questions/questions.js";
import { renewals } from "../../../rules/time/renewals.js";
import { loadInput, type Input } from "../../read/input.js";
import { gapLines } from "../../print/law/law-gap-lines.js";
import { criterionWordsOf } from "../../print/law/law-lines.js";
import { lawfulMoment, lawOfDay } from "../../read/law-of-day.js";
import type { RequestOf } from "../../call/command.js";
import type { command } from "./command.js";
import type { ExitCode, Session } from "../../session.js";
import type { Setting } from "../../setting.js";
import { renewalLines } from "../../print/renewal-lines.js";
import { titleLines } from "../../terminal/title.js";
import { unknownId } from "../../terminal/unknown-id.js";
import { sanitize, wrap } from "../../terminal/width.js";

/**
 * List what to ask, of whom, a page for each unit; with `--unit` only what that unit can be asked.
 *
 * With `--format json` it prints `{ formatVersion: 1, plan, register, asOf, knownBy, renewals, questions, law, lawGaps }`:
 * what runs out unless it is renewed; the questions of the library as they are, those that settle most first; and act by
 * act what is missing to judge it by that law.
 */
export async function run(request: RequestOf<typeof command>, session: Session): Promise<ExitCode> {
  const { unit, format } = request;
  const input = await loadInput(request, session);
  const moment = input && (await lawfulMoment(input.plan, request, session));
  if (input === null || moment === null) return 2;
  if (unit !== undefined && !unitsOf(input).includes(unit))
    return unknownId("--unit", "unit", unit, unitsOf(input), session);
  const { plan, register } = input;
  const lawful = lawOfDay(input, moment);
  const isAsked = ({ ask }: Asked) => unit === undefined || ask.some((addressee) => addressee.unit === unit);
  const asked = {
    renewals: unit === undefined ? renewals(plan, register, moment) : [],
    questions: questions(plan, register, moment).filter(isAsked),
    law: lawful.law,
    lawGaps: lawGaps(plan, register, lawful.criteria, moment).filter(isAsked),
  };
  const assessment = evaluate(plan, register, moment);
  const lines =
    format === "json"
      ? [JSON.stringify({ formatVersion: 1, ...headOf(assessment), ...asked }, null, 2)]
      : [
          ...titleLines(assessment, { ...session, ...input }),
          ...renewalLines(asked.renewals, session),
          ...(await pageLines(pagesOf(asked.questions, asked.lawGaps, unit), { ...session, ...input })),
        ];
  session.terminal.write(lines);
  return 0;
}

const headOf = ({ plan, register, asOf, knownBy }: Assessment) => ({ plan, register, asOf, knownBy });

/** What is addressed to somebody. */
type Asked = Pick<Question, "ask">;

const unitsOf = ({ plan, register }: Input) => [...Object.keys(plan.units), ...Object.keys(register.units)];

interface Page extends UnitQuestions {
  readonly gaps: readonly LawGap[];
}

/** A page for each unit; what the law waits for may make one of its own. */
function pagesOf(
  asked: readonly Question[],
  gaps: readonly LawGap[],
  wanted: string | undefined,
): readonly Page[] {
  const only = [...asked, ...gaps].flatMap(({ ask }) => ask).find(({ unit }) => unit === wanted);
  if (only !== undefined) return [{ unit: only, questions: asked, gaps }];
  const pages = byUnit(asked);
  const units = [...pages.map(({ unit }) => unit), ...gaps.map(({ ask }) => ask[0] ?? null)];
  return [...new Map(units.map((unit) => [unit?.unit, unit])).values()].map((unit) => ({
    unit,
    questions: pages.find((page) => page.unit?.unit === unit?.unit)?.questions ?? [],
    gaps: gaps.filter(({ ask }) => ask[0]?.unit === unit?.unit),
  }));
}

async function pageLines(pages: readonly Page[], setting: Setting): Promise<readonly string[]> {
  const { words, locale, terminal } = setting;
  if (pages.length === 0) return ["", words.questions.none];
  const criteria = await criterionWordsOf(locale.language);
  return pages.flatMap(({ unit, questions, gaps }) => {
    const name = unit === null ? words.questions.nobody : inLanguage(unit.name, locale.language);
    const count = questions.length;
    const head = count === 0 ? sanitize(name) : words.questions.page(sanitize(name), count);
    return [
      "",
      ...wrap(head, terminal.width).map(terminal.palette.bold),
      "─".repeat(terminal.width),
      ...questions.flatMap((question, index) => [
        ...(index === 0 ? [] : [""]),
        ...questionLines(question, index + 1, setting),
      ]),
      ...gapLines(gaps, setting, { ...locale, criteria }),
    ];
  });
}

function questionLines(question: Question, number: number, { locale, terminal }: Setting): readonly string[] {
  const { asks, whom, proof, bears, matters } = questionParts(question, locale);
  const { bold, dim } = terminal.palette;
  const before = `${number}. `;
  const under = " ".repeat(before.length);
  const block = (text: string, first: string) =>
    wrap(sanitize(text), terminal.width - first.length).map(
      (line, index) => (index === 0 ? first : under) + line,
    );
  return [
    ...block(asks, before).map(bold),
    ...matters.flatMap((matter) => bulleted(matter, under, terminal.width)),
    ...(question.ask.length === 1 ? [] : block(whom, under)),
    ...(proof === "" ? [] : block(proof, under)),
    ...bears.flatMap((text) => block(text, under).map(dim)),
  ];
}

const bulleted = (text: string, under: string, width: number): readonly string[] =>
  wrap(sanitize(text), width - under.length - 2).map(
    (line, index) => under + (index === 0 ? "– " : "  ") + line,
  );
