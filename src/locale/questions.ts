import { inLanguage } from "../model/text.js";
import type { DocumentKind } from "../model/document.js";
import type { Addressee, AsksOf, Bearing, Lack, PlaceNamed, Question } from "../rules/questions/question.js";
import { figure } from "./figures.js";
import { fullName } from "./quantity-name.js";
import { toldOf } from "./requirement-sentence.js";
import type { Locale } from "./locale.js";
import { capital, list, lowered, marked, textIn, unique } from "./values.js";

/** An act on file, in words. */
export interface ActWords {
  readonly subject: string;
  readonly stage: string;
  readonly when: string;
  readonly records: string;
}

/** What is said of a question to a unit. */
export interface QuestionWords {
  readonly succeed: (unit: string) => string;
  readonly complete: (procedure: string | null, promises: number, upTo: string) => string;
  /** `after`: up to which day the side has spoken already. */
  readonly attest: (side: string, after: string | null) => string;
  readonly prove: (act: ActWords, papers: string) => string;
  readonly date: (act: ActWords) => string;
  readonly attribute: (act: ActWords, attribute: string) => string;
  readonly settle: (act: ActWords, attribute: string | null) => string;
  readonly body: (act: ActWords, attribute: string, found: string) => string;
  readonly decide: (subject: string, planned: string) => string;
  readonly place: (subject: string, stated: string | null, places: string) => string;
  readonly same: Readonly<Record<"subjects" | "records", (things: string) => string>>;
  readonly figure: (attribute: string, stage: string, subjects: string) => string;
  readonly end: (subject: string, stage: string, ends: string | null, day: string) => string;
  readonly reading: (title: string, readings: string) => string;
  /** Of what is short; `subject` is on file already. */
  readonly record: (more: string, subject: string | null) => string;
  readonly more: (count: string, what: string) => string;
  readonly sum: (amount: string | null, total: string) => string;
  /** A figure that is to be stated, and what it has to be. */
  readonly stated: (name: string, goal: string | null) => string;
  readonly act: (what: string, subject: string) => string;
  readonly needed: (what: string) => string;
  /** Where every promise lacks the same. */
  readonly each: (what: string) => string;
  readonly whom: (units: string) => string;
  readonly nobody: string;
  readonly uncertain: string;
  readonly after: (unit: string) => string;
  readonly insteadOf: (unit: string) => string;
  readonly otherwise: string;
  readonly proof: (papers: string) => string;
  readonly bears: Readonly<Record<Bearing["how"], (count: number) => string>>;
  readonly or: string;
}

/** The words that a question needs. */
export type QuestionLocale = Locale & { readonly questions: QuestionWords };

/** A question, part by part. */
export interface QuestionText {
  /** What to ask. */
  readonly asks: string;
  readonly whom: string;
  /** Which paper proves it. */
  readonly proof: string;
  /** How many conclusions it settles, names somebody for, helps with or turns. */
  readonly bears: readonly string[];
  /** The promises it is about, and what each lacks. */
  readonly matters: readonly string[];
}

/**
 * A question as an official would write it, in one paragraph: what, of whom, which paper proves it, how many
 * conclusions it settles.
 */
export function questionSentence(question: Question, locale: QuestionLocale): string {
  const { asks, whom, proof, bears } = questionText(question, locale);
  return [asks, whom, proof, ...bears].filter((text) => text !== "").join(" ");
}

/** The same, part by part. */
export function questionText(question: Question, locale: QuestionLocale): QuestionText {
  const { questions: words } = locale;
  const { bears, ask, proof } = question;
  const lacks = bears.map(({ commitment }) => lackingText(commitment, question, locale));
  const alike = bears.length > 1 && new Set(lacks).size === 1 ? (lacks[0] ?? "") : "";
  return {
    asks: [capital(asked(question, locale)), ...(alike === "" ? [] : [words.each(alike)])].join(" "),
    whom: whomText(ask, locale),
    proof: proof.length === 0 ? "" : words.proof(papers(proof, locale)),
    bears: bearsText(question, locale),
    matters: bears.map((matter, index) =>
      matterText(matter, alike === "" ? (lacks[index] ?? "") : "", locale),
    ),
  };
}

function asked({ asks, proof, bears }: Question, locale: QuestionLocale): string {
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
  const titles = (places: readonly PlaceNamed[]) => places.map(({ title }) => inLanguage(title, language));
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
      return words.same[asks.what](asks.what === "subjects" ? names(asks.subjects) : list(asks.records));
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
  const { subject, stage, on, records } = asks;
  const act = {
    subject: marked(subject.name),
    stage: inLanguage(stage, language),
    when: when(on),
    records: list(records),
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

const papers = (kinds: readonly DocumentKind[], { terms, questions }: QuestionLocale) => {
  const names = unique(kinds.map((kind) => terms.documents[kind]));
  return names.length < 2 ? list(names) : `${list(names.slice(0, -1))} ${questions.or} ${names.at(-1) ?? ""}`;
};

function whomText(ask: readonly Addressee[], locale: QuestionLocale): string {
  const { questions: words, language } = locale;
  const [first] = ask;
  if (first === undefined) return words.nobody;
  const named = ask.map((addressee) => addresseeText(addressee, locale));
  const joint = first.uncertain ? `; ${words.otherwise} ` : "; ";
  const why =
    first.why === "other-side" && first.after
      ? [words.insteadOf(inLanguage(first.after.name, language))]
      : [];
  return words.whom([named.join(joint), ...why].join(", "));
}

/** A unit, and what a reader must know of it. */
function addresseeText(
  { name, why, uncertain, after }: Addressee,
  { questions: words, language }: Pick<QuestionLocale, "questions" | "language">,
): string {
  const marks = [
    ...(uncertain ? [words.uncertain] : []),
    ...(after && why !== "other-side" ? [words.after(inLanguage(after.name, language))] : []),
  ];
  return marks.length === 0 ? inLanguage(name, language) : `${inLanguage(name, language)} (${list(marks)})`;
}

const WAYS: readonly Bearing["how"][] = ["settles", "names", "helps", "turns"];

const bearsText = ({ bears }: Question, { questions }: QuestionLocale) =>
  WAYS.flatMap((way) => {
    const count = bears.filter(({ how }) => how === way).length;
    return count === 0 ? [] : [questions.bears[way](count)];
  });

function matterText(
  { title, clause }: Bearing,
  short: string,
  { language, questions: words }: QuestionLocale,
): string {
  return [`${inLanguage(title, language)} (${clause})`, ...(short === "" ? [] : [words.needed(short)])].join(
    ": ",
  );
}

/** What a promise lacks of what is to be entered; one or the other where either will do. */
function lackingText(commitment: string, { asks }: Question, locale: QuestionLocale): string {
  if (asks.code !== "complete") return "";
  const lacks = asks.lacks.filter(({ matter }) => matter.commitment === commitment);
  const joint = asks.procedure === null ? `; ${locale.questions.or} ` : "; ";
  return unique(lacks.map((lack) => lackText(lack, locale))).join(joint);
}

/** What is short: so many subjects at a stage, a sum, a figure, or one act of a subject on file. */
function lackText(lack: Lack, locale: QuestionLocale): string {
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
