import type { Commitment } from "../../model/commitment.js";
import type { DocumentKind } from "../../model/document.js";
import type { Statement } from "../../model/statement.js";
import type { World } from "../world.js";
import type { Addressee, Asks, Matter, Reply } from "./question.js";
import type { Supposed } from "./supposed.js";

/** The promise in which something is open, and things as they stand. */
export interface Spot {
  readonly commitment: Commitment;
  readonly matter: Matter;
  readonly world: World;
}

/** An answer, and what it would put on file. */
export interface Option {
  readonly reply: Reply;
  readonly facts: readonly Supposed[];
}

/** A fact that is open, with what each answer would put on file: the most hopeful first, the least hopeful last. */
export interface Slot {
  /** Alike for the same fact, whichever promise it is open for. */
  readonly key: string;
  readonly asks: Asks;
  readonly ask: readonly Addressee[];
  readonly proof: readonly DocumentKind[];
  readonly options: readonly Option[];
  /** Of a missing act: the completeness statement that would say it is not there; null where that has been given. */
  readonly closing?: string | null;
  /** Of a missing act: it would count against the promise, so nobody is asked for it. */
  readonly harms?: true;
}

/** One slot of those that several promises have in common. */
export function joined(slots: readonly [Slot, ...Slot[]]): Slot {
  const [first, ...others] = slots;
  return others.reduce(join, first);
}

function join(a: Slot, b: Slot): Slot {
  if (a.asks.code === "complete" && b.asks.code === "complete") {
    const upTo = a.asks.upTo > b.asks.upTo ? a.asks.upTo : b.asks.upTo;
    const asks = {
      ...a.asks,
      upTo,
      matters: union([...a.asks.matters, ...b.asks.matters]),
    };
    return { ...a, asks, options: [{ reply: { code: "none" }, facts: oneStatement([a, b]) }] };
  }
  if (a.asks.code === "attest" && b.asks.code === "attest") {
    const asks = { ...a.asks, matters: union([...a.asks.matters, ...b.asks.matters]) };
    const both = (index: number) => [a, b].flatMap(({ options }) => options[index]?.facts ?? []);
    return { ...a, asks, options: a.options.map(({ reply }, index) => ({ reply, facts: both(index) })) };
  }
  return a;
}

const union = (matters: readonly Matter[]): readonly Matter[] => [
  ...new Map(matters.map((matter) => [matter.commitment, matter])).values(),
];

/** One statement for all the places, up to the latest of the days. */
function oneStatement(slots: readonly Slot[]): readonly Supposed[] {
  const statements = slots.flatMap(({ options }) =>
    options.flatMap(({ facts }) =>
      facts.flatMap((fact) => (fact.code === "statement" ? [fact.statement] : [])),
    ),
  );
  const [first, ...others] = statements;
  return first === undefined ? [] : [{ code: "statement", statement: others.reduce(both, first) }];
}

const both = (a: Statement, b: Statement): Statement => ({
  ...a,
  upTo: a.upTo > b.upTo ? a.upTo : b.upTo,
  for: [...new Set([...(a.for ?? []), ...(b.for ?? [])])],
});
