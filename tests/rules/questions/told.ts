import type { Plan } from "../../../src/model/plan/plan.js";
import { isFact } from "../../../src/model/register/record.js";
import type { Register } from "../../../src/model/register/register.js";
import type { Span } from "../../../src/model/values/date.js";
import { answer } from "../../../src/rules/questions/answer.js";
import type { NewFact } from "../../../src/rules/questions/counterfactuals.js";
import type { Addressee, Asks, Lack, Question, Reply } from "../../../src/rules/questions/question.js";

/** A question as a case writes it. */
export interface Asked {
  /** What is asked. */
  readonly what: string;
  /** What it does for which promises. */
  readonly for: readonly string[];
  /** Whom, and why: `commune owes after old-office`. */
  readonly ask: readonly string[];
  /** What each answer makes of the promises: `yes: marks met`. */
  readonly answers: readonly string[];
  readonly proof: readonly string[];
  readonly cells?: readonly string[];
}

export const told = ({ asks, ask, answers, bears, proof, cells }: Question): Asked => ({
  what: asked(asks),
  for: bears.map(({ commitment, how }) => `${commitment} ${how}`),
  ask: ask.map(addressee),
  answers: answers.map(({ reply, effects }) => {
    const turned = effects.map(({ commitment, verdict }) => `${commitment} ${verdict}`);
    return `${replied(reply)}: ${turned.join(", ") || "nothing"}`;
  }),
  proof,
  ...(cells.length > 0 && { cells }),
});

/** A set of new facts: `prove a (r1) yes + complete mark none`. */
export const toldSet = (set: readonly NewFact[]): string =>
  set.map(({ asks, reply }) => `${asked(asks)} ${replied(reply)}`).join(" + ") || "nothing more";

/** What the first answer to each question on what lacks enters: `a budget.allocated 2024-12-31 amount=40`; `new` of a new subject. */
export const entered = (asked: readonly Question[], register: Register, plan: Plan): readonly string[] =>
  asked.flatMap((question) => {
    const [first] = question.answers;
    if (first === undefined || (question.asks.code !== "record" && first.reply.code !== "entered")) return [];
    const added = answer(register, question, first.reply, plan);
    if (!added.ok) throw new RangeError(JSON.stringify(added.issues));
    const more = added.value.records.slice(register.records.length).filter(isFact);
    return more.map(({ subject, stage, on, attributes = {} }) => {
      const known = register.subjects[subject] === undefined ? "new" : subject;
      const figures = Object.entries(attributes).map(([name, value]) => `${name}=${String(value)}`);
      return [known, stage, on, ...figures].join(" ");
    });
  });

function asked(asks: Asks): string {
  switch (asks.code) {
    case "succeed":
      return `succeed ${asks.unit}`;
    case "complete": {
      const lacks = asks.lacks.map(lacking);
      const about = asks.matters.map(({ commitment }) => commitment).join(", ");
      return `complete ${asks.title?.["en"] ?? "all"} up to ${asks.upTo} for ${about}${lacks.map((lack) => `; ${lack}`).join("")}`;
    }
    case "attest":
      return `attest ${asks.side["en"]} for ${asks.matters.map(({ commitment }) => commitment).join(", ")}${asks.after === null ? "" : ` after ${asks.after}`}`;
    case "decide":
      return `decide ${asks.subject.name} = ${asks.planned.join(" or ")}`;
    case "place":
      return `place ${asks.subject.name} for ${asks.places.map(({ place }) => place).join(" or ")}`;
    case "same":
      return asks.what === "records"
        ? `same ${asks.records.join(" and ")}`
        : `same ${asks.subjects.map(({ name }) => name).join(" and ")} (${asks.records.join(", ")})`;
    case "figure":
      return `figure ${asks.stage["en"]} of ${asks.subjects.map(({ name }) => name).join(" or ")} (${asks.records.join(", ")})`;
    case "reading":
      return `reading ${asks.readings.map(({ id }) => id).join(" or ")} for ${asks.matter.commitment}`;
    case "end":
      return `end ${asks.subject.name} ${asks.stage["en"]}${asks.ends === null ? "" : ` ${days(asks.ends)}`}`;
    case "record":
      return lacking(asks.lack);
    case "prove":
    case "date":
    case "attribute":
    case "settle":
    case "body": {
      const what = "attribute" in asks ? ` ${asks.attribute ?? "day"}` : "";
      const found = asks.code === "body" ? ` ${asks.found}` : "";
      return `${asks.code}${what}${found} ${asks.subject.name} ${asks.stage["en"]} ${days(asks.on)} (${asks.records.join(", ")})`;
    }
  }
}

const lacking = ({ matter, need, stage, counts, subject, quantity, acts }: Lack) =>
  [
    `${matter.commitment} lacks`,
    subject?.name ?? `${quantity.kind === "count" ? (need ?? "some") : acts.count} ${counts["en"]}`,
    stage["en"],
    ...(quantity.kind === "count" ? [] : [quantity.attribute, need ?? "unknown"]),
  ].join(" ");

const addressee = ({ unit, why, uncertain, after }: Addressee) =>
  [unit, why, ...(after ? [`after ${after.unit}`] : []), ...(uncertain ? ["perhaps ended"] : [])].join(" ");

const days = ({ from, to }: Span) => (from !== null && from === to ? from : `${from ?? ""}..${to ?? ""}`);

function replied(reply: Reply): string {
  switch (reply.code) {
    case "enough":
      return `${reply.count} entered`;
    case "value":
      return String(reply.value) + (reply.name === null ? "" : ` (${reply.name["en"]})`);
    case "on":
      return days(reply.on);
    case "right":
      return `${reply.record} right`;
    case "subject":
      return reply.subject.name;
    case "place":
      return reply.place;
    case "reading":
      return reply.reading;
    case "covers":
    case "falls-short":
      return `${reply.code} ${reply.value}`;
    case "yes":
    case "no":
    case "none":
    case "entered":
    case "other-value":
    case "outside":
      return reply.code;
  }
}
