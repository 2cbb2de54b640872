import { inLanguage } from "../model/text.js";
import type { DocumentKind } from "../model/document.js";
import type { Addressee, Asks, Bearing, Lack, Question } from "../rules/questions/question.js";
import { fullName } from "./quantity-name.js";
import type { Locale } from "./locale.js";
import { capital, list, marked, unique, word } from "./values.js";

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
  readonly attest: (side: string) => string;
  readonly prove: (act: ActWords, papers: string) => string;
  readonly date: (act: ActWords) => string;
  readonly attribute: (act: ActWords, attribute: string) => string;
  readonly settle: (act: ActWords, attribute: string | null) => string;
  readonly decide: (subject: string, planned: string) => string;
  readonly end: (subject: string, stage: string, ends: string | null) => string;
  /** Of what is short; `subject` is on file already. */
  readonly record: (more: string, subject: string | null) => string;
  readonly more: (count: string, what: string) => string;
  readonly sum: (amount: string | null, what: string) => string;
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
  const { questions: words, language, dates, when } = locale;
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
      return words.attest(inLanguage(asks.side, language));
    case "prove":
    case "date":
    case "attribute":
    case "settle":
      return askedOfAct(asks, papers(proof, locale), locale);
    case "decide":
      return words.decide(marked(asks.subject.name), asks.planned.map(marked).join(` ${words.or} `));
    case "end":
      return words.end(
        marked(asks.subject.name),
        inLanguage(asks.stage, language),
        asks.ends && when(asks.ends),
      );
    case "record":
      return words.record(
        lackText(asks.lack, locale),
        asks.lack.subject ? marked(asks.lack.subject.name) : null,
      );
  }
}

type OfAct = Extract<Asks, { readonly code: "prove" | "date" | "attribute" | "settle" }>;

function askedOfAct(
  asks: OfAct,
  proof: string,
  { questions: words, language, terms, when }: QuestionLocale,
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
      return words.attribute(act, word(terms.attributes, asks.attribute));
    case "settle":
      return words.settle(act, asks.attribute && word(terms.attributes, asks.attribute));
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

/** What is short: so many subjects at a stage, a sum, or one act of a subject on file. */
function lackText(lack: Lack, locale: QuestionLocale): string {
  const { need, amount, subject } = lack;
  const { questions: words, number, money } = locale;
  const what = fullName({ ...lack, definite: 0, possible: null, closedBy: null, subjects: [] }, locale);
  if (amount !== undefined) return words.sum(amount === null ? null : money(amount), what);
  return subject ? words.act(what, marked(subject.name)) : words.more(number(need), what);
}
