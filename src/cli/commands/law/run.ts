import { capital, list, textIn, word } from "../../../locale/say/values.js";
import { inLanguage } from "../../../model/values/wording.js";
import type { CriterionWords } from "../../../locale/say/criteria.js";
import type { LawListWords } from "../../../locale/words/law-list-words.js";
import type { Basis } from "../../../model/law/basis.js";
import { addDays } from "../../../model/values/date.js";
import type { DateRef } from "../../../model/law/date-ref.js";
import type { Plan } from "../../../model/plan/plan.js";
import { procedureOf, stageOf } from "../../../model/plan/stage-ref.js";
import { procedures } from "../../../law/index.js";
import type { Procedure } from "../../../model/plan/procedure.js";
import {
  listLaw,
  surest,
  type LawList,
  type ListedRule,
  type ListedVersion,
} from "../../../rules/criteria/list-law.js";
import { promiseNames } from "../../print/promise-label.js";
import { escaped, escapedWithin } from "../../../report/markdown/escape.js";
import { lawListWords } from "../../print/law/law-list-words.js";
import { markdownTable as table } from "../../terminal/markdown-table.js";
import { loadPlan } from "../../read/input.js";
import { criterionWordsOf, nameOf } from "../../print/law/law-lines.js";
import { loadCalendar, loadLaw } from "../../read/load-law.js";
import type { RequestOf } from "../../call/command.js";
import type { Language } from "../../call/options.js";
import type { command } from "./command.js";
import type { ExitCode, Session } from "../../session.js";

/**
 * List every rule of the law set for whoever has the texts of the acts beside him, as Markdown.
 *
 * With `--format json` it prints `{ formatVersion: 1, law, amends, holidays, rules, times, calendar }`: rules with their
 * versions `{ from, to, statement, when, test, basis, sure, decides }` and the promises that they touch.
 */
export async function run(
  { plan: file, law: lawFile, calendar: calendarFile, format }: RequestOf<typeof command>,
  session: Session,
): Promise<ExitCode> {
  const plan = await loadPlan(file, session);
  const law = plan && (await loadLaw(lawFile, plan, session));
  const calendar = await loadCalendar(calendarFile, session);
  if (plan === null || law === null || calendar === null) return 2;
  const listed = listLaw(law, plan, calendar);
  if (format === "json") session.terminal.write([JSON.stringify({ formatVersion: 1, ...listed }, null, 2)]);
  else session.terminal.write(markdownOf(listed, await speechOf(plan, session)));
  return 0;
}

/** Whose words, and in which language. */
interface Speech {
  readonly words: LawListWords;
  readonly criteria: CriterionWords;
  readonly language: Language;
  readonly day: (day: string) => string;
  readonly procedure: (id: string) => Procedure | undefined;
  readonly promise: (id: string) => string;
}

async function speechOf(plan: Plan, { locale }: Session): Promise<Speech> {
  const { language } = locale;
  const known: Readonly<Record<string, Procedure>> = { ...procedures, ...plan.procedures };
  return {
    words: await lawListWords(language),
    criteria: await criterionWordsOf(language),
    language,
    day: locale.dates.short,
    procedure: (id) => known[id],
    promise: promiseNames(plan, language),
  };
}

function markdownOf(listed: LawList, speech: Speech): readonly string[] {
  const { words } = speech;
  const { law, amends, rules, times } = listed;
  return [
    `# ${escapedWithin(words.title(nameOf(law), amends && nameOf(amends)))}`,
    "",
    escaped(words.about(rules.length, times.length)),
    "",
    `## ${words.rules}`,
    ...rules.flatMap((rule) => ["", ...ruleLines(rule, speech)]),
    "",
    `## ${words.times}`,
    "",
    ...timeLines(listed, speech),
    "",
    `## ${words.holidays}`,
    "",
    ...holidayLines(listed, speech),
  ];
}

function ruleLines(rule: ListedRule, speech: Speech): readonly string[] {
  const { words, language } = speech;
  const at = words.at(rule.at === undefined ? null : titleOf({ stage: rule.at }, speech));
  const { columns } = words;
  return [
    `### ${rule.criterion}`,
    "",
    escaped(capital(inLanguage(rule.statement, language))) +
      (rule.advice ? ` (${escapedWithin(words.advice)})` : ""),
    "",
    `- ${escapedWithin(words.procedure(textIn(speech.procedure(rule.procedure)?.title, language) ?? rule.procedure))}`,
    `- ${escapedWithin(rule.on === undefined ? at : `${at}, ${words.onReview}`)}`,
    ...(rule.selectedBy === undefined
      ? []
      : [`- ${escapedWithin(words.selectedBy(titleOf({ stage: rule.selectedBy }, speech)))}`]),
    `- ${escapedWithin(words.touches(rule.touches.map(speech.promise)))}`,
    "",
    ...table(
      [columns.period, columns.statement, columns.basis, columns.source, columns.sure],
      rule.versions.map((version) => [
        periodOf(version, speech),
        capital(inLanguage(version.statement, language)),
        ...basisCells(version.basis, version.sure, speech),
      ]),
    ),
  ];
}

function timeLines({ times }: LawList, speech: Speech): readonly string[] {
  const { words } = speech;
  const { columns } = words;
  return table(
    [
      columns.time,
      columns.after,
      columns.until,
      columns.term,
      columns.period,
      columns.basis,
      columns.source,
      columns.sure,
    ],
    times.map((time) => [
      time.id,
      titleOf({ stage: time.after }, speech),
      list(time.reach.map((occasion) => titleOf(occasion, speech))),
      `${words.term(time)} (${words.by[time.by]})`,
      [
        periodOf(time, speech),
        ...(time.selectedBy === undefined
          ? []
          : [words.selectedBy(titleOf({ stage: time.selectedBy }, speech))]),
      ].join("; "),
      ...basisCells(time.basis, surest(time.basis), speech),
    ]),
  );
}

function holidayLines({ holidays, calendar }: LawList, speech: Speech): readonly string[] {
  const { words, day } = speech;
  const { columns } = words;
  const yearly = [words.yearly(holidays.atMost, holidays.madeUp), instrumentOf(holidays.basis)].join(" ");
  if (calendar === null) return [escaped(yearly)];
  return [
    escaped(yearly),
    "",
    escaped(words.calendar(day(calendar.from), day(calendar.to))),
    "",
    ...table(
      [columns.days, columns.basis, columns.source, columns.sure],
      calendar.notices.map(({ basis, days }) => [
        list(days.map(day)),
        ...basisCells([basis], basis.confidence, speech),
      ]),
    ),
  ];
}

const periodOf = ({ from, to }: Pick<ListedVersion, "from" | "to">, { words, day }: Speech): string =>
  words.period(from && day(from), to && day(addDays(to, -1)));

/** Instruments with their articles, where they were read, and how sure that is. */
const basisCells = (
  basis: readonly Basis[],
  sure: ListedVersion["sure"],
  { words }: Speech,
): readonly [string, string, string] => [
  basis.map(instrumentOf).join("; "),
  basis.map(({ source }) => source ?? words.nothing).join("; "),
  capital(
    basis.length < 2 || sure === "not-known"
      ? words.sure[sure]
      : basis.map(({ confidence }) => words.sure[confidence]).join("; "),
  ),
];

const instrumentOf = ({ instrument, article }: Basis): string =>
  article === undefined ? instrument : `${instrument}, ${article}`;

function titleOf(occasion: DateRef, { language, criteria, procedure }: Speech): string {
  if ("day" in occasion) return occasion.day;
  if ("attribute" in occasion) return word(criteria.attributes, occasion.attribute);
  const { stages = {}, ends = {} } = procedure(procedureOf(occasion.stage)) ?? {};
  const stage = stageOf(occasion.stage);
  return textIn((stages[stage] ?? ends[stage])?.title, language) ?? occasion.stage;
}
