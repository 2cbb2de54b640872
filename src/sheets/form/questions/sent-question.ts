import * as z from "zod/mini";
import { Id } from "../../../model/values/id.js";
import { Day } from "../../../model/values/date.js";
import { Line, Wording } from "../../../model/values/wording.js";
import { AttributeValue } from "../../../model/requirement/condition.js";
import { DOCUMENT_KINDS, type DocumentKind } from "../../../model/register/document.js";
import type { Asks } from "../../../rules/questions/asks.js";
import type { Reply } from "../../../rules/questions/reply.js";

/** Questions that a cell can answer; the others are answered on other sheets. */
export type InCell = Exclude<Asks, { readonly code: "record" | "attest" }>;

/** An answer that may be chosen, under the words in which it is offered. */
export interface Choice {
  readonly label: string;
  readonly reply: Reply;
}

/** A question as it was sent out in a workbook: what its answer needs to become entries of a register. */
export interface SentQuestion {
  readonly id: string;
  /** Its words, by which a row is known whose hidden id is gone. */
  readonly text: string;
  /** How it is to be answered, as its row says. */
  readonly how?: string;
  readonly asks: InCell;
  readonly choices: readonly Choice[];
  readonly proof: readonly DocumentKind[];
  /** The promise for whose report an explanation is meant. */
  readonly about?: string;
}

/** A question that is answered elsewhere: what is said of it here is an explanation. */
export type AskedElsewhere = Pick<SentQuestion, "id" | "text" | "how" | "about">;

const Names = z.object({ id: Id, name: z.string() });
const Span = z.object({ from: z.nullable(Day), to: z.nullable(Day) });
const Matter = z.object({ commitment: Id, title: Wording, clause: z.string() });
const Ids = z.array(Id);
const Place = z.object({ place: Id, title: Wording });
const act = { records: Ids, subject: Names, stage: Wording, on: Span };

/** `complete` leaves out what is lacking: whoever answers here says that nothing is. */
const InCell: z.ZodMiniType<InCell> = z.discriminatedUnion("code", [
  z.object({ code: z.literal("succeed"), unit: Id, name: Wording }),
  z.object({
    code: z.literal("complete"),
    procedure: z.nullable(Id),
    title: z.nullable(Wording),
    matters: z.array(Matter),
    places: Ids,
    by: Id,
    upTo: Day,
    lacks: z.readonly(z.tuple([])),
  }),
  z.object({ code: z.literal("prove"), ...act }),
  z.object({ code: z.literal("date"), ...act }),
  z.object({ code: z.literal("attribute"), attribute: Id, title: Wording, ...act }),
  z.object({ code: z.literal("settle"), attribute: z.nullable(Id), title: z.nullable(Wording), ...act }),
  z.object({ code: z.literal("body"), attribute: Id, title: Wording, found: Line, ...act }),
  z.object({ code: z.literal("decide"), subject: Names, planned: z.array(z.string()), places: Ids }),
  z.object({ code: z.literal("place"), subject: Names, stated: z.array(Place), places: z.array(Place) }),
  z.object({
    code: z.literal("same"),
    what: z.enum(["subjects", "records"]),
    subjects: z.array(Names),
    records: Ids,
  }),
  z.object({
    code: z.literal("figure"),
    attribute: z.nullable(Wording),
    stage: Wording,
    subjects: z.array(z.extend(Names, { records: Ids })),
    records: Ids,
  }),
  z.object({
    code: z.literal("end"),
    subject: Names,
    stage: Wording,
    granted: z.string(),
    ends: z.nullable(Span),
    day: Day,
  }),
  z.object({
    code: z.literal("reading"),
    matter: Matter,
    readings: z.array(z.object({ id: Id, title: z.nullable(Wording) })),
  }),
]);

/** The replies that are offered as choices. */
const Reply: z.ZodMiniType<Reply> = z.union([
  z.object({ code: z.enum(["yes", "no"]) }),
  z.object({ code: z.literal("none") }),
  z.object({ code: z.literal("outside") }),
  z.object({ code: z.literal("value"), value: AttributeValue, name: z.nullable(Wording) }),
  z.object({ code: z.literal("right"), record: Id }),
  z.object({ code: z.literal("subject"), subject: Names }),
  z.object({ code: z.literal("place"), place: Id, title: Wording }),
  z.object({ code: z.literal("reading"), reading: Id, title: z.nullable(Wording) }),
]);

const Sent: z.ZodMiniType<SentQuestion> = z.object({
  id: Line,
  text: z.string(),
  how: z.exactOptional(z.string()),
  asks: InCell,
  choices: z.array(z.object({ label: z.string(), reply: Reply })),
  proof: z.array(z.enum(DOCUMENT_KINDS)),
  about: z.exactOptional(Id),
});

/** What a hidden cell says, where it still says a question; undefined where somebody has changed it. */
export function sentQuestion(value: unknown): SentQuestion | undefined {
  const parsed = Sent.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

const Elsewhere: z.ZodMiniType<AskedElsewhere> = z.object({
  id: Line,
  text: z.string(),
  how: z.exactOptional(z.string()),
  about: z.exactOptional(Id),
});

/** The same of one that is answered elsewhere. */
export function askedElsewhere(value: unknown): AskedElsewhere | undefined {
  const parsed = Elsewhere.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}
