import type { EvidenceDocument } from "../../../model/register/document.js";
import type { Plan } from "../../../model/plan/plan.js";
import type { Hypothesis } from "../../../rules/questions/simulate/hypothesis.js";
import { meaningOf } from "../../../rules/questions/meaning/meaning-of.js";
import type { Scene } from "../../../rules/questions/open-location.js";
import type { Fields } from "../../../model/values/fields.js";
import type { Return } from "../../read/draft.js";
import { paperId } from "../../read/papers.js";
import { paperIdOf } from "../read/paper-of.js";
import type { KeptQuestions } from "./kept-questions.js";
import type { AnswerRead } from "./answer-in.js";

/** The workbook in which answers stand. */
export interface ToldIn {
  readonly plan: Plan;
  readonly kept: KeptQuestions;
  readonly issue: string;
  readonly returned: Return;
  readonly file: string;
  /** What a unit is called. */
  readonly unitName: (unit: string) => string;
}

/** The entries that an answer means, its papers under the ids that they have everywhere; null where a paper is wanted and there is none. */
export function meaningIn(
  { question, reply, names, on, papers: own }: AnswerRead,
  scene: Scene,
  { returned: { unit = "", letter } }: ToldIn,
): Hypothesis | null {
  if (reply === null) return {};
  const { code } = question.asks;
  // A letter does not prove an act.
  const covering = code === "prove" || code === "end" ? undefined : coveringLetter(letter);
  const [first] = own;
  const named = code === "succeed" ? first : first === undefined ? covering : undefined;
  const meant = meaningOf(question.asks, reply, {
    ...scene,
    by: unit,
    ...(named && { paper: named }),
    ...(names && { names }),
    ...(on !== undefined && { on }),
  });
  const made = Object.entries(meant.documents ?? {});
  if (first === undefined) {
    if (made.length === 0) return meant;
    if (covering === undefined) return null;
    return provedBy(
      meant,
      made.map(([id]) => [id, paperId({ ...covering }), covering]),
    );
  }
  // Of what kind it is, is said beside its number; else it is of a kind that is fit.
  const [fit] = question.proof;
  const fitting = made.length > 0 ? made : ([["", { ...(fit && { kind: fit }) }]] as const);
  return provedBy(
    meant,
    fitting.flatMap(([id, paper]) =>
      own.map((one): Known => {
        const told = { ...paper, ...one };
        return [id, ownPaperId(told, { question, reply, unit }), told];
      }),
    ),
  );
}

/** A paper is of the year of the act that it proves, else of its own; one without a number is known by what it is about. */
function ownPaperId(
  paper: EvidenceDocument,
  { question, reply, unit }: Pick<AnswerRead, "question" | "reply"> & { readonly unit: string },
): string {
  const { kind, number, date = "" } = paper;
  if (number === undefined) return paperId({ ...paper, unit, about: question.id });
  const { asks } = question;
  const days = reply?.code === "on" ? reply.on : "on" in asks ? asks.on : undefined;
  const year = (days?.from ?? days?.to ?? date).slice(0, 4);
  return paperIdOf({ ...(kind !== undefined && { kind }), number }, year, unit);
}

const coveringLetter = (letter: Fields | undefined): EvidenceDocument | undefined =>
  typeof letter?.["number"] === "string"
    ? {
        kind: "letter",
        number: letter["number"],
        ...(typeof letter["date"] === "string" && { date: letter["date"] }),
      }
    : undefined;

/** A paper: the id that the answer gave it, the one under which it is known, and what it is. */
type Known = readonly [made: string, id: string, paper: EvidenceDocument];

/** The same with its papers as they are known; a paper that came with a change proves that too. */
function provedBy(meant: Hypothesis, papers: readonly Known[]): Hypothesis {
  const known = (id: string) => {
    const own = papers.filter(([made]) => made === id).map(([, one]) => one);
    return own.length === 0 ? [id] : own;
  };
  const own = <E extends { readonly evidence?: readonly string[] }>(entry: E): E => ({
    ...entry,
    ...(entry.evidence && { evidence: entry.evidence.flatMap(known) }),
  });
  return {
    ...meant,
    documents: Object.fromEntries(papers.map(([, id, paper]) => [id, paper])),
    ...(meant.records && { records: meant.records.map(own) }),
    ...(meant.changed && {
      changed: meant.changed.map((change) => ({ ...own(change), evidence: papers.map(([, id]) => id) })),
    }),
    ...(meant.statements && { statements: meant.statements.map(own) }),
    ...(meant.decisions && { decisions: meant.decisions.map(own) }),
  };
}
