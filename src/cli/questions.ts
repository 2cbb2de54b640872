import { describe } from "../locale/describe.js";
import { questionText } from "../locale/questions.js";
import { suggestions } from "../model/suggestions.js";
import { evaluate } from "../rules/evaluate.js";
import { byUnit, type UnitQuestions } from "../rules/questions/by-unit.js";
import type { Question } from "../rules/questions/question.js";
import { questions } from "../rules/questions/questions.js";
import { loadInput, type Input } from "./input.js";
import { questionOf, type Request } from "./request.js";
import type { ExitCode, Session } from "./session.js";
import type { Setting } from "./setting.js";
import { titleLines } from "./title.js";
import { harmless, wrap } from "./width.js";

/**
 * List what to ask, of whom, a page for each unit; with `--unit` only what that unit can be asked.
 *
 * With `--format json` it prints `{ formatVersion: 1, plan, register, asOf, knownBy, questions }`, the questions of the
 * library as they are, those that settle most first.
 */
export async function ask(
  { judging, unit, format }: Extract<Request, { command: "questions" }>,
  session: Session,
): Promise<ExitCode> {
  const input = await loadInput(judging, session);
  if (input === null) return 2;
  if (unit !== undefined && !unitsOf(input).includes(unit)) return noSuchUnit(unit, input, session);
  const moment = questionOf(judging);
  const asked = questions(input.plan, input.register, moment).filter((question) => isFor(unit, question));
  const assessment = evaluate(input.plan, input.register, moment);
  const { plan, register, asOf, knownBy } = assessment;
  const lines =
    format === "json"
      ? [JSON.stringify({ formatVersion: 1, plan, register, asOf, knownBy, questions: asked }, null, 2)]
      : [
          ...titleLines(assessment, { ...session, ...input }),
          ...pagesOf(asked, unit, { ...session, ...input }),
        ];
  session.terminal.write(lines);
  return 0;
}

const unitsOf = ({ plan, register }: Input) => [...Object.keys(plan.units), ...Object.keys(register.units)];

function noSuchUnit(found: string, input: Input, { terminal, locale }: Session): ExitCode {
  const nearest = suggestions()(found, unitsOf(input));
  const issue = { code: "unknown-id", path: ["--unit"], kind: "unit", found, nearest } as const;
  terminal.complain([harmless(describe(issue, locale))]);
  return 2;
}

const isFor = (wanted: string | undefined, { ask }: Question) =>
  wanted === undefined || ask.some(({ unit }) => unit === wanted);

function pagesOf(asked: readonly Question[], unit: string | undefined, setting: Setting): readonly string[] {
  if (asked.length === 0) return ["", setting.words.questions.none];
  const only = asked[0]?.ask.find((addressee) => addressee.unit === unit);
  const pages = only === undefined ? byUnit(asked) : [{ unit: only, questions: asked }];
  return pages.flatMap((page) => pageLines(page, setting));
}

function pageLines({ unit, questions }: UnitQuestions, setting: Setting): readonly string[] {
  const { words, locale, terminal } = setting;
  const name = unit === null ? words.questions.nobody : unit.name[locale.language];
  const head = words.questions.page(harmless(name), questions.length);
  return [
    "",
    ...wrap(head, terminal.width).map(terminal.palette.bold),
    "─".repeat(terminal.width),
    ...questions.flatMap((question, index) => [
      ...(index === 0 ? [] : [""]),
      ...questionLines(question, index + 1, setting),
    ]),
  ];
}

function questionLines(question: Question, number: number, { locale, terminal }: Setting): readonly string[] {
  const { asks, whom, proof, bears, matters } = questionText(question, locale);
  const { bold, dim } = terminal.palette;
  const before = `${number}. `;
  const under = " ".repeat(before.length);
  const block = (text: string, first: string) =>
    wrap(harmless(text), terminal.width - first.length).map(
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
  wrap(harmless(text), width - under.length - 2).map(
    (line, index) => under + (index === 0 ? "– " : "  ") + line,
  );
