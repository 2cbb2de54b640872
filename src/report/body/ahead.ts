import type { Finding } from "../../rules/finding.js";
import type { Question } from "../../rules/questions/question.js";
import { arabic, list, numbered, paragraph, passage, point } from "../blocks.js";
import type { Block, Row } from "../document.js";
import { draftBlocks } from "./drafts.js";
import { leadsText } from "../leads.js";
import { restsOn } from "../lineage.js";
import { type Material } from "../material.js";
import { askedText } from "../asked.js";
import { statusPoints } from "../status-points.js";

/** IV. What comes next: what must start now, who answers which question, what is to be adjusted. */
export function aheadBlocks(material: Material): readonly Block[] {
  const { kind, input, locale } = material;
  const { headings } = locale.report.ahead;
  return numbered(
    [
      {
        id: "ahead-start",
        text: headings.start[kind],
        blocks: [...startBlocks(material), passage("tasks-ahead", input, locale)],
      },
      { id: "ahead-questions", text: headings.questions, blocks: questionBlocks(material) },
      { id: "ahead-drafts", text: headings.drafts, blocks: draftBlocks(material) },
    ],
    2,
    arabic,
  );
}

/** Whether there is still time, from the longest lawful times of the stages to come. */
function startBlocks(material: Material): readonly Block[] {
  const { findings, locale } = material;
  const { ahead } = locale.report;
  const of = (code: Finding["outlook"]["code"]) => findings.filter(({ outlook }) => outlook.code === code);
  const said = (found: readonly Finding[], text: (count: number) => string) =>
    found.length === 0 ? [] : [paragraph(text(found.length), found)];
  const [late, risky, timely] = [of("too-late"), of("at-risk"), of("on-track")];
  const blocks = [
    ...said(late, ahead.tooLate),
    ...statusPoints(late, locale),
    ...said(risky, ahead.atRisk),
    ...said(timely, ahead.onTrack),
    ...startTable([...risky, ...timely], material),
    ...said(of("cannot-estimate"), ahead.cannotEstimate),
  ];
  return blocks.length === 0 ? [paragraph(ahead.none, findings)] : blocks;
}

/** Those with a last responsible start day, the soonest first, by who is in charge. */
function startTable(findings: readonly Finding[], { locale }: Material): readonly Block[] {
  if (findings.length === 0) return [];
  const { language, report, findings: words } = locale;
  const { caption, columns } = report.ahead.start;
  const rows = findings
    .toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)))
    .map((finding): Row => {
      const { title, due, outlook, responsible } = finding;
      return {
        cells: [
          title[language],
          responsible.missing === null ? leadsText([finding], locale) : report.ahead.unnamed,
          due,
          outlook.lastStart,
          outlook.reached?.stage[language] ?? null,
          words.outlook[outlook.code],
        ],
        from: restsOn([finding]),
      };
    });
  return [
    {
      kind: "table",
      id: "start",
      caption,
      columns: [
        { id: "promise", head: columns.promise, cells: "text", width: 32 },
        { id: "unit", head: columns.unit, cells: "text", width: 20 },
        { id: "due", head: columns.due, cells: "day", width: 12 },
        { id: "start", head: columns.start, cells: "day", width: 12 },
        { id: "reached", head: columns.reached, cells: "text", width: 14 },
        { id: "outlook", head: columns.outlook, cells: "text", width: 10 },
      ],
      groups: [{ title: null, rows }],
      empty: report.annexes.empty,
    },
  ];
}

const dayOf = ({ outlook, due }: Finding): string => outlook.lastStart ?? due;

const MOST = 4;

/** Who is asked what, in short; the sheets of questions hold the whole. */
function questionBlocks({ pages, findings, locale }: Material): readonly Block[] {
  const { report, language } = locale;
  const { ahead } = report;
  const asked = pages.flatMap(({ questions }) => questions);
  if (asked.length === 0) return [paragraph(ahead.noQuestion)];
  const about = (ids: readonly string[]) => findings.filter(({ commitment }) => ids.includes(commitment));
  const bearing = (of: readonly Question[]) =>
    about(of.flatMap(({ bears }) => bears.map(({ commitment }) => commitment)));
  return [
    paragraph(
      ahead.questions(asked.length, pages.filter(({ unit }) => unit !== null).length),
      bearing(asked),
    ),
    ...list(
      pages.map(({ unit, questions }) => {
        const texts = questions.slice(0, MOST).map((question) => askedText(question, locale));
        const more = questions.length - texts.length;
        return point(
          [
            { strong: ahead.unitAsked(unit?.name[language] ?? ahead.unnamed, questions.length) },
            `: ${[...texts, ...(more > 0 ? [ahead.asked.more(more)] : [])].join("; ")}.`,
          ],
          bearing(questions),
        );
      }),
    ),
  ];
}
