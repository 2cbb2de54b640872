import type { Attribute } from "../../../model/plan/attribute.js";
import { procedureOf } from "../../../model/plan/stage-ref.js";
import type { Plan } from "../../../model/plan/plan.js";
import { isFact } from "../../../model/register/record.js";
import { span } from "../../../model/values/date.js";
import { fold } from "../../../model/values/wording.js";
import type { Reply } from "../../../rules/questions/reply.js";
import { attributeColumn } from "../../book/attribute-columns.js";
import type { Column } from "../../book/column.js";
import type { Cell } from "../../book/sheet.js";
import type { CellVocabulary } from "../../book/vocabulary.js";
import { cleanLine } from "../../cells/clean-text.js";
import { shownCell } from "../../cells/shown-cell.js";
import { readCell, type Fault } from "../../cells/read-cell.js";
import type { KeptQuestions } from "./kept-questions.js";
import type { SentQuestion } from "./sent-question.js";

/** What the cell of an answer says; null where it is blank. */
type ReplyRead =
  | { readonly reply: Reply | null; readonly names?: readonly string[] }
  | { readonly faults: readonly Fault[] };

interface ReadIn {
  readonly plan: Plan;
  readonly terms: CellVocabulary;
  readonly kept: KeptQuestions | undefined;
}

/** A paper beside a question for a paper is the answer. */
export const impliedBy = ({ asks }: SentQuestion, papers: readonly unknown[]): ReplyRead => ({
  reply: asks.code === "prove" && papers.length > 0 ? { code: "yes" } : null,
});

/** One of the choices, by its words or its number; else a value. */
export function replyIn(cell: Cell, question: SentQuestion, given: ReadIn): ReplyRead {
  const { asks, choices } = question;
  const said = typeof cell === "object" ? "" : cleanLine(String(cell));
  const chosen = choices.find(({ label }) => fold(label) === fold(said)) ?? numbered(said, question);
  if (chosen !== undefined) return { reply: chosen.reply };
  const accepted = choices.map(({ label }) => label);
  switch (asks.code) {
    case "succeed":
      return valueIn(cell, { kind: "line" }, given, (name) => ({
        reply: { code: "yes" },
        names: [String(name)],
      }));
    case "date":
      return valueIn(cell, { kind: "date" }, given, (on) => ({
        reply: { code: "on", on: span(String(on)) },
      }));
    case "body":
      return valueIn(cell, { kind: "unit" }, given, (value) => ({ reply: valued(String(value)) }));
    case "attribute": {
      const attribute = attributeOf(asks, given);
      if (attribute === undefined || choices.length > 0) break;
      return valueIn(cell, attributeColumn(asks.attribute, attribute, ""), given, (value) => ({
        reply: valued(value),
      }));
    }
    case "complete":
    case "prove":
    case "settle":
    case "decide":
    case "place":
    case "same":
    case "figure":
    case "end":
    case "reading":
      break;
  }
  return { faults: [{ code: "not-accepted", found: shownCell(cell), accepted }] };
}

const valued = (value: string | number | boolean): Reply => ({ code: "value", value, name: null });

/** *2*, *(2)* or *2.* is the second of several records. */
function numbered(said: string, { choices, asks }: SentQuestion) {
  const [, number] = /^\(?(\d{1,3})\)?\.?$/.exec(said) ?? [];
  return asks.code === "settle" && number !== undefined ? choices[Number(number) - 1] : undefined;
}

function valueIn(
  cell: Cell,
  column: Pick<Column, "kind" | "units">,
  { terms }: ReadIn,
  reply: (value: string | number | boolean) => ReplyRead,
): ReplyRead {
  const read = readCell(cell, { ...column, key: "answer", width: 0 }, terms);
  if (!read.ok) return read;
  const { value } = read;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? reply(value)
    : { reply: null };
}

/** The attribute that is asked for, by the record that lacks it. */
function attributeOf(
  { records: [first], attribute }: { readonly records: readonly string[]; readonly attribute: string },
  { plan, kept }: ReadIn,
): Attribute | undefined {
  const record = kept?.register.records.find(({ id }) => id === first);
  return record !== undefined && isFact(record)
    ? plan.procedures[procedureOf(record.stage)]?.attributes[attribute]
    : undefined;
}
