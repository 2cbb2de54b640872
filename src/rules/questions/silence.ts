import type { Measure } from "../../model/requirement.js";
import type { Statement } from "../../model/statement.js";
import { neededUpTo } from "../closure.js";
import type { Tally } from "../explanation.js";
import type { SubjectName } from "../names.js";
import { hasBegun, newActs, proofOf } from "./acts.js";
import { addresseesOf, signerOf } from "./addressees.js";
import { measureKey } from "./measures.js";
import type { Lack } from "./question.js";
import type { Option, Slot, Spot } from "./slot.js";
import { LETTER } from "./supposed.js";

/** Nobody has said that the register is complete for a measure: of one procedure, or of all (null). */
export function completeSlot(tallies: readonly Tally[], procedure: string | null, spot: Spot): Slot {
  const { matter, world } = spot;
  const statement = statementOn(tallies, procedure, spot);
  const title = world.plan.procedures[procedure ?? ""]?.title ?? null;
  return {
    key: completeKey(procedure, spot),
    asks: { code: "complete", procedure, title, matters: [matter], upTo: statement.upTo, lacks: [] },
    ask: addresseesOf(spot),
    proof: ["letter", "report"],
    options: [{ reply: { code: "none" }, facts: [{ code: "statement", statement }] }],
  };
}

/** The statement that would close the measures, and no more than those. */
function statementOn(tallies: readonly Tally[], procedure: string | null, spot: Spot): Statement {
  const { commitment, world } = spot;
  const places = tallies.flatMap(({ measure }) => measure.for ?? [commitment.id]);
  return {
    id: `supposed.${procedure ?? "all"}.${commitment.id}`,
    recorded: world.asOf,
    evidence: [LETTER],
    by: signerOf(addresseesOf(spot), commitment),
    ...(procedure !== null && { procedure }),
    for: procedure === null ? [commitment.id] : [...new Set(places)],
    upTo: tallies.map(({ measure }) => neededUpTo(measure, world.asOf)).reduce((a, b) => (a > b ? a : b), ""),
  };
}

/** Statements of one unit on one procedure are one; on all procedures of a promise they stay apart. */
export function completeKey(procedure: string | null, spot: Spot): string {
  const { commitment } = spot;
  const ask = addresseesOf(spot);
  const who = [signerOf(ask, commitment), ask[0]?.unit ?? ""].join(">");
  return `complete:${procedure ?? `*${commitment.id}`}:${who}`;
}

/** What a requirement still lacks of one measure. */
export interface Short {
  readonly tally: Tally;
  readonly need: number;
  readonly amount?: { readonly least: number; readonly shown: number | null };
  readonly subject?: SubjectName;
  /** Subjects on file that may be the ones; others are new. */
  readonly among?: readonly SubjectName[];
  /** Measures that the same subject has to fulfil as well. */
  readonly also?: readonly Measure[];
  /** It would count against the promise. */
  readonly harms?: true;
}

/** So many subjects, or a sum, that are not on file; none where no day is left for them. */
export function recordSlots(short: Short, closing: string | null, spot: Spot): readonly Slot[] {
  const { tally, need, subject, harms, also = [] } = short;
  const { measure } = tally;
  const { commitment, world } = spot;
  if (need < 1 || ![measure, ...also].every((each) => hasBegun(each, world.asOf))) return [];
  return [
    {
      key: ["record", commitment.id, measureKey(measure), ...(subject ? [subject.id] : [])].join(":"),
      asks: { code: "record", lack: lackOf(short, spot) },
      ask: addresseesOf(spot),
      proof: proofOf(measure.stage, world),
      options: Array.from({ length: Math.min(need, MOST_OPTIONS) }, (_, index) =>
        enough(need - index, short, spot),
      ),
      closing,
      ...(harms && { harms }),
    },
  ];
}

/** All that is lacking, or so many less: what else is open is not so much that fewer would do. */
const MOST_OPTIONS = 12;

function lackOf({ tally, need, amount, subject }: Short, { matter }: Spot): Lack {
  const { measure, names, stage, counts } = tally;
  return {
    matter,
    measure,
    names,
    stage,
    counts,
    need,
    ...(amount && { amount: amount.shown }),
    ...(subject && { subject: { id: subject.id, name: subject.name } }),
  };
}

/** So many subjects entered, each fulfilling all measures. */
function enough(count: number, short: Short, { commitment, world }: Spot): Option {
  const { tally, amount, subject, among = [], also = [] } = short;
  const { measure, subjects } = tally;
  const measures = [measure, ...also];
  const key = `${commitment.id}.${measureKey(measure)}`;
  const entered = (nth: number) => {
    const onFile = subject ?? among[nth];
    return newActs(
      {
        measures,
        key,
        nth: nth + subjects.length,
        places: measures.flatMap((each) => each.for?.slice(0, 1) ?? []),
        ...(onFile && { subject: onFile.id }),
        ...(amount && { amount: amount.least }),
      },
      world,
    );
  };
  return {
    reply: { code: "enough", count },
    facts: Array.from({ length: count }, (_, nth) => entered(nth)).flat(),
  };
}
