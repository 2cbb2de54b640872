import { procedureOf } from "../../../model/plan/stage-ref.js";
import { isFact } from "../../../model/register/record.js";
import { inLanguage } from "../../../model/values/wording.js";
import type { AsksOf } from "../../../rules/questions/asks.js";
import type { Reply } from "../../../rules/questions/reply.js";
import { snapshotAt } from "../../../rules/evaluate.js";
import { meaningOf } from "../../../rules/questions/meaning/meaning-of.js";
import type { Question } from "../../../rules/questions/question.js";
import type { Column } from "../../book/column.js";
import { attributeColumn, optionsOf } from "../../book/attribute-columns.js";
import { formSheets } from "../form-sheets.js";
import type { Choice, InCell } from "./sent-question.js";
import { sentRegister } from "./sent-register.js";
import type { AskedIn } from "./asked-in.js";
import { recordLabels } from "./record-labels.js";

/** How a unit answers a question: by a choice, by a value in the cell, or on another sheet, with what is said of that. */
export type HowAnswered =
  | { readonly kind: "choice"; readonly asks: InCell; readonly choices: readonly Choice[] }
  | {
      readonly kind: "value";
      readonly asks: InCell;
      readonly column: Column;
      readonly choices: readonly Choice[];
      /** What to write. */
      readonly hint: string;
    }
  | { readonly kind: "elsewhere"; readonly where: string };

/** Every kind of question has an answer cell, or a reason why its answer belongs elsewhere. */
export function howAnswered(question: Question, asked: AskedIn): HowAnswered {
  const { asks } = question;
  const { terms, unit } = asked;
  const words = terms.words.form.questions;
  switch (asks.code) {
    case "record":
      return { kind: "elsewhere", where: words.onSheet(sheetFor(asks.lack.quantity.stage, asked)) };
    case "attest":
      return { kind: "elsewhere", where: words.onSheet(terms.words.form.attestations.sheet) };
    case "complete":
      return asks.by === unit
        ? chosenOf({ ...asks, lacks: [] }, question, asked)
        : { kind: "elsewhere", where: words.notYours(terms.units.labelOf(asks.by)) };
    case "end":
      return takesSeveral(asks, question, asked)
        ? { kind: "elsewhere", where: words.onSheet(sheetFor(asks.granted, asked)) }
        : chosenOf(asks, question, asked);
    case "succeed":
      return valued(asks, { key: "answer", kind: "line", width: 0 }, words.successor);
    case "date":
      return valued(asks, { key: "answer", kind: "date", width: 0 }, words.date);
    case "attribute":
      return attributeAnswer(asks, asked);
    case "body":
      return {
        ...valued(asks, { key: "answer", kind: "unit", width: 0 }, words.body(words.outside)),
        choices: [{ label: words.outside, reply: { code: "outside" } }],
      };
    case "reading":
      return readingAnswer(asks, asked);
    case "prove":
    case "decide":
    case "same":
    case "settle":
    case "place":
    case "figure":
      return chosenOf(asks, question, asked);
  }
}

/** The answers that may come back, each in words of its own. */
function chosenOf(asks: InCell, { answers }: Question, asked: AskedIn): HowAnswered {
  const records = asks.code === "settle" ? recordLabels(asks.records, asked) : new Map<string, string>();
  const choices = answers.flatMap(({ reply }): readonly Choice[] => {
    const label = labelOf(reply, asks, asked, records);
    return label === undefined ? [] : [{ label, reply }];
  });
  return { kind: "choice", asks, choices };
}

function labelOf(
  reply: Reply,
  { code }: InCell,
  { terms }: AskedIn,
  records: ReadonlyMap<string, string>,
): string | undefined {
  const words = terms.words.form.questions;
  const isPlain = code === "prove" || code === "decide" || code === "same" || code === "end";
  if ((reply.code === "yes" || reply.code === "no") && isPlain) return words[reply.code][code];
  if (reply.code === "none") return code === "complete" ? words.complete : words.noPlace;
  if (reply.code === "right") return records.get(reply.record);
  if (reply.code === "place") return terms.places.labelOf(reply.place);
  return reply.code === "subject" ? reply.subject.name : undefined;
}

const valued = (asks: InCell, column: Column, hint: string): HowAnswered & { kind: "value" } => ({
  kind: "value",
  asks,
  column,
  choices: [],
  hint,
});

/** All readings of the clause, not those alone that would settle it. */
function readingAnswer(asks: AsksOf<"reading">, { plan, terms }: AskedIn): HowAnswered {
  const words = terms.words.form.questions;
  const choices = asks.readings.map(({ id, title }, index): Choice => ({
    label: title === null ? words.reading(index + 1) : inLanguage(title, plan.language),
    reply: { code: "reading", reading: id, title },
  }));
  return { kind: "choice", asks, choices };
}

/** The value of an attribute: of a list where it has one, else in its own column's way. */
function attributeAnswer(asks: AsksOf<"attribute">, { plan, register, terms }: AskedIn): HowAnswered {
  const words = terms.words.form.questions;
  const record = register.records.find(({ id }) => id === asks.records[0]);
  const procedure = record !== undefined && isFact(record) ? procedureOf(record.stage) : "";
  const attribute = plan.procedures[procedure]?.attributes[asks.attribute];
  if (attribute === undefined) return { kind: "elsewhere", where: words.onSheet(terms.words.sheets.guide) };
  const column = { ...attributeColumn(asks.attribute, attribute, procedure), key: "answer" };
  if (attribute.type === "yes-no")
    return {
      kind: "choice",
      asks,
      choices: [true, false].map((value) => ({
        label: value ? terms.words.yes : terms.words.no,
        reply: { code: "value", value, name: null },
      })),
    };
  if (attribute.type !== "choice") return valued(asks, column, words.value[attribute.type]);
  const labels = terms.choices[optionsOf(procedure, asks.attribute)];
  const choices = Object.keys(attribute.options).map((value): Choice => ({
    label: labels?.labelOf(value) ?? value,
    reply: { code: "value", value, name: attribute.options[value] ?? null },
  }));
  return { kind: "choice", asks, choices };
}

/** That a term was renewed several times is several acts, each with its day and paper: no one answer says them. */
function takesSeveral(
  asks: AsksOf<"end">,
  { asOf, today }: Question,
  { plan, register, unit }: AskedIn,
): boolean {
  const snapshot = snapshotAt(plan, sentRegister(register, [{ asks }]), { asOf });
  const { records = [] } = meaningOf(asks, { code: "yes" }, { snapshot, today, by: unit });
  return new Set(records.map(({ stage }) => stage)).size < records.length;
}

const sheetFor = (stage: string, { plan, terms }: AskedIn): string =>
  formSheets(plan, terms.words).find(({ procedure }) => procedure === procedureOf(stage))?.name ??
  terms.words.sheets.guide;
