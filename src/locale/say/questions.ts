import { inLanguage } from "../../model/values/wording.js";
import type { Addressee, QuestionRelevance, Question } from "../../rules/questions/question.js";
import { capital, list, unique } from "./values.js";
import { asked, lackText, papers } from "./asked-text.js";
import type { QuestionLocale } from "../words/question-words.js";

/** A question, part by part. */
export interface QuestionParts {
  /** What to ask. */
  readonly asks: string;
  /** Whom to ask. */
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
export function questionText(question: Question, locale: QuestionLocale): string {
  const { asks, whom, proof, bears } = questionParts(question, locale);
  return [asks, whom, proof, ...bears].filter((text) => text !== "").join(" ");
}

/** The same, part by part. */
export function questionParts(question: Question, locale: QuestionLocale): QuestionParts {
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

const WAYS: readonly QuestionRelevance["how"][] = ["settles", "names", "helps", "turns"];

const bearsText = ({ bears }: Question, { questions }: QuestionLocale) =>
  WAYS.flatMap((way) => {
    const count = bears.filter(({ how }) => how === way).length;
    return count === 0 ? [] : [questions.bears[way](count)];
  });

function matterText(
  { title, clause }: QuestionRelevance,
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
