import { inLanguage } from "../../model/values/wording.js";
import { marked } from "../../locale/say/values.js";
import type { Finding } from "../../rules/assessment/finding.js";
import { list, paragraph, passage, point } from "../blocks.js";
import type { Block, ListBlock } from "../block-kinds.js";
import { yearOf, type Material } from "../material.js";
import { rowsIn } from "../rows.js";
import { isUnsettled } from "./results.js";

type Point = ListBlock["items"][number];

/** V. What others are asked for; then the last words, which end with `./.`. */
export const requestBlocks = (material: Material): readonly Block[] => [
  ...list([
    ...answerPoint(material),
    ...successorPoint(material),
    ...readingPoint(material),
    ...namesToDecide(material),
    ...printPoint(material),
    ...draftPoint(material),
  ]),
  passage("requests", material.input, material.locale),
  paragraph(material.locale.report.requests.closing[material.kind](yearOf(material))),
];

function answerPoint({ pages, locale }: Material): readonly Point[] {
  const units = pages.filter(({ unit }) => unit !== null);
  const count = units.flatMap(({ questions }) => questions).length;
  return count === 0 ? [] : [point(locale.report.requests.answer(units.length, count))];
}

function successorPoint(material: Material): readonly Point[] {
  const {
    findings,
    locale: { report, language },
  } = material;
  const open = findings.filter(({ responsible }) => responsible.missing === "successor");
  const units = new Set(
    open.flatMap(({ responsible }) => responsible.ended.map(({ name }) => inLanguage(name, language))),
  );
  return open.length === 0
    ? []
    : [point(report.requests.successor([...units].join(", "), open.length, rowsIn(open, material)), open)];
}

function readingPoint(material: Material): readonly Point[] {
  const {
    findings,
    locale: { report },
  } = material;
  const split = findings.filter(isUnsettled);
  return split.length === 0
    ? []
    : [point(report.requests.readings(split.length, rowsIn(split, material)), split)];
}

/** A result under a name that is not the plan's waits for a person. */
export function namesToDecide({ findings, locale: { report, questions } }: Material): readonly Point[] {
  const open = new Map<string, Finding[]>();
  for (const finding of findings)
    for (const cause of finding.causes)
      if (cause.code === "awaiting-decision") {
        const text = report.requests.decide(
          marked(cause.subject.name),
          cause.planned.map(marked).join(` ${questions.or} `),
        );
        open.set(text, [...(open.get(text) ?? []), finding]);
      }
  return [...open].map(([text, about]) => point(text, about));
}

/** Below this an emendation is a guess that the original paper should settle. */
const SURE = 0.9;

function printPoint({ plan, findings, locale: { report } }: Material): readonly Point[] {
  const doubtful = plan.emendations.filter(
    ({ restored, confidence }) => restored === null || confidence < SURE,
  );
  if (doubtful.length === 0) return [];
  const leaderless = Object.values(plan.tasks).flatMap(({ no, leads }) => (leads.length === 0 ? [no] : []));
  const open = findings.filter(({ responsible }) => responsible.missing === "lost-in-print");
  return [point(report.requests.print(doubtful.length, leaderless), open)];
}

const draftPoint = ({ rehearsed, locale }: Material): readonly Point[] =>
  rehearsed.length === 0 ? [] : [point(locale.report.requests.drafts(rehearsed.length))];
