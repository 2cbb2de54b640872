import { inLanguage } from "../../model/values/wording.js";
import type { DocumentKind } from "../../model/register/document.js";
import type { AsksOf, Lack, TargetNamed, Question } from "../../rules/questions/question.js";
import { figure } from "./requirement/figures.js";
import { fullName } from "./requirement/quantity-name.js";
import { toldOf } from "./requirement/requirement-sentence.js";
import { list, lowered, marked, textIn, unique } from "./values.js";

import type { QuestionLocale } from "../words/question-words.js";

export function asked({ asks, proof, bears }: Question, locale: QuestionLocale): string {
  const { questions: words, language, dates } = locale;
  switch (asks.code) {
    case "succeed":
      return words.succeed(inLanguage(asks.name, language));
    case "complete":
      return words.complete(
        asks.title && marked(inLanguage(asks.title, language)),
        bears.length,
        dates.day(asks.upTo),
      );
    case "attest":
      return words.attest(inLanguage(asks.side, language), asks.after && dates.day(asks.after));
    case "prove":
    case "date":
    case "attribute":
    case "settle":
    case "body":
      return askedOfAct(asks, papers(proof, locale), locale);
    case "decide":
    case "place":
    case "same":
    case "figure":
    case "end":
      return askedOfSubject(asks, locale);
    case "reading":
      return words.reading(
        marked(inLanguage(asks.matter.title, language)),
        either(
          asks.readings.map(({ id, title }) => textIn(title, language) ?? id),
          locale,
        ),
      );
    case "record":
      return words.record(
        lackText(asks.lack, locale),
        asks.lack.subject ? marked(asks.lack.subject.name) : null,
      );
  }
}

const either = (names: readonly string[], { questions }: QuestionLocale) =>
  names.map(marked).join(` ${questions.or} `);

function askedOfSubject(
  asks: AsksOf<"decide" | "place" | "same" | "figure" | "end">,
  locale: QuestionLocale,
): string {
  const { questions: words, language, dates, when } = locale;
  const names = (subjects: readonly { readonly name: string }[]) =>
    list(subjects.map(({ name }) => marked(name)));
  const titles = (places: readonly TargetNamed[]) => places.map(({ title }) => inLanguage(title, language));
  switch (asks.code) {
    case "decide":
      return words.decide(marked(asks.subject.name), either(asks.planned, locale));
    case "place": {
      const stated = list(titles(asks.stated).map(marked));
      return words.place(
        marked(asks.subject.name),
        stated === "" ? null : stated,
        either(titles(asks.places), locale),
      );
    }
    case "same":
      return words.same[asks.what](list(unique(asks.subjects.map(({ name }) => marked(name)))));
    case "figure": {
      const stage = inLanguage(asks.stage, language);
      const attribute = asks.attribute === null ? stage : lowered(inLanguage(asks.attribute, language));
      return words.figure(attribute, stage, names(asks.subjects));
    }
    case "end":
      return words.end(
        marked(asks.subject.name),
        inLanguage(asks.stage, language),
        asks.ends && when(asks.ends),
        dates.day(asks.day),
      );
  }
}

function askedOfAct(
  asks: AsksOf<"prove" | "date" | "attribute" | "settle" | "body">,
  proof: string,
  { questions: words, language, when }: QuestionLocale,
): string {
  const { subject, stage, on } = asks;
  const act = {
    subject: marked(subject.name),
    stage: inLanguage(stage, language),
    when: when(on),
  };
  switch (asks.code) {
    case "prove":
      return words.prove(act, proof);
    case "date":
      return words.date(act);
    case "attribute":
      return words.attribute(act, lowered(inLanguage(asks.title, language)));
    case "settle":
      return words.settle(act, asks.title && lowered(inLanguage(asks.title, language)));
    case "body":
      return words.body(act, lowered(inLanguage(asks.title, language)), marked(asks.found));
  }
}

export const papers = (kinds: readonly DocumentKind[], { terms, questions }: QuestionLocale) => {
  const names = unique(kinds.map((kind) => terms.documents[kind]));
  return names.length < 2 ? list(names) : `${list(names.slice(0, -1))} ${questions.or} ${names.at(-1) ?? ""}`;
};

/** What is short: so many subjects at a stage, a sum, a figure, or one act of a subject on file. */
export function lackText(lack: Lack, locale: QuestionLocale): string {
  const { need, quantity, subject } = lack;
  const { questions: words } = locale;
  const what = fullName(lack, locale);
  const amount = need === null ? null : figure(need, toldOf(lack), locale);
  switch (quantity.kind) {
    case "count":
      return subject ? words.act(what, marked(subject.name)) : words.more(amount ?? "", what);
    case "sum":
      return words.sum(amount, what);
    case "latest":
      return words.stated(what, amount);
  }
}
