import { textIn } from "./text-in.ts";
import type { Assessment, Question } from "phoihop";
import { byUnit, questionParts } from "phoihop/questions";
import { html } from "htl";
import { decisionForm, type Sources } from "./decision-form.ts";
import { inPieces } from "./in-pieces.ts";
import { offersOf, type Offer } from "./offers.ts";
import type { Setting } from "./setting.ts";
import { unfolding } from "./unfolding.ts";

/** Only what bears on the promises that are shown. */
export function bearingOn({ findings }: Assessment, questions: readonly Question[]): readonly Question[] {
  const shown = new Set(findings.map(({ commitment }) => commitment));
  return questions.filter(({ bears }) => bears.some(({ commitment }) => shown.has(commitment)));
}

/** What to ask, of whom: a list for each unit, what settles most first. Null where that is not known yet. */
export function questionList(
  asked: readonly Question[] | null,
  sources: Sources,
  setting: Setting,
): HTMLElement {
  const { words, language } = setting;
  if (asked === null) return html`<p>${words.work.asking}</p>`;
  if (asked.length === 0) return html`<p>${words.further.noQuestions}</p>`;
  return html`<div class="questions">
    ${byUnit(asked).map(({ unit, questions: own }) => {
      const name = textIn(unit?.name, language) ?? words.further.nobodyToAsk;
      return unfolding(
        html`<details class="unfold">
          <summary>${words.further.questionsTo(name, own.length)}</summary>
        </details>`,
        () => [
          inPieces(html`<ol></ol>`, own, (question) => questionItem(question, sources, setting), setting),
        ],
      );
    })}
  </div>`;
}

function questionItem(question: Question, sources: Sources, setting: Setting): HTMLElement {
  const { speech, words, language } = setting;
  const offers = offersOf(question, sources, setting);
  const titleOf = ({ about }: Offer) =>
    offers.length === 1 ? words.decide.open : `${words.decide.open}: ${textIn(about, language)}`;
  const { asks, whom, proof, bears, matters } = questionParts(question, speech);
  return html`<li>
    <p>${asks}</p>
    ${
      matters.length === 0
        ? null
        : html`<ul>
            ${matters.map((matter) => html`<li>${matter}</li>`)}
          </ul>`
    }
    <p class="meta">${[whom, proof, ...bears].filter((text) => text !== "").join(" ")}</p>
    ${offers.map((offer) => decisionForm(titleOf(offer), offer, sources, setting))}
  </li>`;
}
