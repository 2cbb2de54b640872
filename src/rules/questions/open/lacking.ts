import { sooner } from "../../../model/values/date.js";
import { procedureOf } from "../../../model/plan/stage-ref.js";
import type { Measure } from "../../../model/requirement/measure.js";
import type { Counted, Tally } from "../../assessment/explanation.js";
import type { SubjectName } from "../../names.js";
import { ownDays } from "../../requirement/closure.js";
import { addresseesOf } from "../addressees.js";
import type { OpenLocation } from "../open-location.js";
import type { OpenFact } from "../open-fact.js";
import { quantityKey } from "../quantity-key.js";
import type { Lack, StatedFigure } from "../lack.js";
import type { Reply } from "../reply.js";
import { proofOf } from "../stage-rules.js";
import { limitReplies, type DecisiveFigures } from "./decisive-figures.js";
import { completeKey, isOpen } from "./silence.js";

/** What a requirement still lacks of one quantity. */
export interface Short {
  readonly tally: Tally;
  /** How many acts. */
  readonly count: number;
  /** What is told of it: as it is measured; null where nobody knows. The number of acts where absent. */
  readonly need?: number | null;
  /** What each act states, by stage. */
  readonly figures?: Readonly<Record<string, StatedFigure>>;
  /** Where it is one figure: with which it is kept, and with which not. */
  readonly limits?: DecisiveFigures;
  readonly subject?: Pick<Counted, "id" | "name">;
  /** Subjects on file that may be the ones; others are new. */
  readonly among?: readonly SubjectName[];
  /** What the same subject has to fulfil as well. */
  readonly also?: readonly Measure[];
  /** It would count against the promise. */
  readonly harms?: true;
  /** The last day on which it may have been, where that is before the day judged. */
  readonly by?: string;
}

/** Acts that are not on file; none where no day is left for them. */
export function recordFact(short: Short, location: OpenLocation): readonly OpenFact[] {
  const { tally, count, subject, harms, also = [], limits } = short;
  const { quantity } = tally;
  const { commitment, snapshot } = location;
  const replies: readonly Reply[] =
    limits === undefined
      ? Array.from({ length: optionsIn(short) }, (_, index) => ({ code: "enough", count: count - index }))
      : limitReplies(limits);
  const hasBegun = [quantity, ...also].every((each) => (ownDays(each).from ?? "") <= snapshot.asOf);
  if (count < 1 || replies.length === 0 || !hasBegun) return [];
  const isVital = quantity.kind === "latest" && tally.subjects.length === 0;
  return [
    {
      key: ["record", commitment.id, quantityKey(quantity), ...(subject ? [subject.id] : [])].join(":"),
      asks: { code: "record", lack: lackOf(short, location) },
      ask: addresseesOf(location),
      proof: proofOf(quantity.stage, snapshot),
      replies,
      closing: isOpen(tally) ? completeKey(procedureOf(quantity.stage), location) : null,
      ...(harms && { harms }),
      ...(isVital && { vital: true }),
    },
  ];
}

/** All that is lacking, or so many less; of very many, no fewer than what is doubtful could make up for. */
const optionsIn = ({ count, tally }: Short): number =>
  Math.min(count, count > MOST_OPTIONS ? 1 + tally.subjects.length : count, MOST_OPTIONS);

const MOST_OPTIONS = 12;

function lackOf(short: Short, { matter, day }: OpenLocation): Lack {
  const { tally, count, need = count, subject, among = [], also = [], figures = {}, by = day } = short;
  const { quantity, measured, names, stage, counts, valid, attribute } = tally;
  return {
    matter,
    quantity,
    measured,
    names,
    stage,
    counts,
    valid,
    attribute,
    need,
    ...(subject && { subject: { id: subject.id, name: subject.name } }),
    acts: {
      count,
      measures: [quantity, ...also],
      among: subject ? [subject.id] : among.map(({ id }) => id),
      figures,
      by: sooner(by, day),
    },
  };
}
