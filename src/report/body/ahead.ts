import { textIn } from "../../locale/say/values.js";
import type { UnitQuestions } from "../../rules/questions/by-unit.js";
import type { Question } from "../../rules/questions/question.js";
import { askedText } from "../facts/asked.js";
import { arabic, list, numbered, paragraph, passage, point } from "../blocks.js";
import type { Block } from "../block-kinds.js";
import { aheadKind, type Material } from "../material.js";
import { placesOf } from "../rows.js";
import { runOn } from "./led-list.js";
import { draftBlocks } from "./drafts.js";
import { startBlocks } from "./start.js";

/** IV. What comes next: what must start now, who answers which question, what is to be adjusted. */
export function aheadBlocks(material: Material): readonly Block[] {
  const { input, locale } = material;
  const { headings } = locale.report.ahead;
  return numbered(
    [
      {
        id: "ahead-start",
        text: headings.start[aheadKind(material)],
        blocks: [...startBlocks(material), passage("tasks-ahead", input, locale)],
      },
      { id: "ahead-questions", text: headings.questions, blocks: questionBlocks(material) },
      { id: "ahead-drafts", text: headings.drafts, blocks: draftBlocks(material) },
    ],
    2,
    arabic,
  );
}

const MOST = 4;

/** Who is asked what, in short; the sheets of questions hold the whole. */
function questionBlocks(material: Material): readonly Block[] {
  const { pages, locale, isShort } = material;
  const { ahead } = locale.report;
  const asked = pages.flatMap(({ questions }) => questions);
  if (asked.length === 0) return [paragraph(ahead.noQuestion)];
  const units = pages.filter(({ unit }) => unit !== null).length;
  const nameOf = ({ unit }: UnitQuestions) => textIn(unit?.name, locale.language) ?? ahead.unnamed;
  if (isShort)
    return [
      runOn(
        ahead.questions(asked.length, units),
        pages.map((page) => {
          const about = bearing(page.questions, material);
          const asks = ahead.unitAsked(nameOf(page), page.questions.length);
          return { text: `${asks} (${placesOf(about, material)})`, about };
        }),
        bearing(asked, material),
      ),
    ];
  return [
    paragraph(ahead.questions(asked.length, units), bearing(asked, material)),
    ...list(
      pages.map((page) => {
        const { questions } = page;
        const texts = questions.slice(0, MOST).map((question) => askedText(question, material));
        const more = questions.length - texts.length;
        return point(
          [
            { strong: ahead.unitAsked(nameOf(page), questions.length) },
            ` – ${[...texts, ...(more > 0 ? [ahead.asked.more(more)] : [])].join("; ")}.`,
          ],
          bearing(questions, material),
        );
      }),
    ),
  ];
}

/** The findings that questions bear on. */
function bearing(questions: readonly Question[], { findings }: Material) {
  const ids = new Set(questions.flatMap(({ bears }) => bears.map(({ commitment }) => commitment)));
  return findings.filter(({ commitment }) => ids.has(commitment));
}
