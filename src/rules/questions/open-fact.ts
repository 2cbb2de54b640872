import type { DocumentKind } from "../../model/register/document.js";
import type { Hypothesis } from "./simulate/hypothesis.js";
import type { Scene } from "./open-location.js";
import { meaningOf } from "./meaning/meaning-of.js";
import type { Asks } from "./asks.js";
import type { PromiseNamed } from "./named.js";
import type { Reply } from "./reply.js";
import type { Addressee } from "./question.js";

/** An answer, and what it would put on file. */
export interface AnswerOption {
  readonly reply: Reply;
  readonly hypothesis: Hypothesis;
}

/** A fact that is open, with the answers that may come back: the most hopeful first, the least hopeful last, or the other way round. */
export interface OpenFact {
  /** Alike for the same fact, whichever promise it is open for. */
  readonly key: string;
  readonly asks: Asks;
  readonly ask: readonly Addressee[];
  readonly proof: readonly DocumentKind[];
  readonly replies: readonly Reply[];
  /** Of what must not be passed, or must be several things: the most hopeful answer is the last. */
  readonly reversed?: boolean;
  /** Of a missing act: the completeness statement that would say it is not there; null where that has been given. */
  readonly closing?: string | null;
  /** Of a missing act: it would count against the promise, so nobody is asked for it. */
  readonly harms?: true;
  /** Of a missing act: a figure without which nothing can be said, so it is asked for even where no statement is lacking. */
  readonly vital?: true;
}

/** The answers to an open fact, each with what it would put on file: just what `answer` enters. */
export const optionsOf = ({ asks, ask, replies }: OpenFact, scene: Scene): readonly AnswerOption[] => {
  const teller = { ...scene, by: ask[0]?.unit ?? "" };
  return replies.map((reply) => whenAsked(reply, () => meaningOf(asks, reply, teller)));
};

/** Of thousands of acts each is thought up only when it is tried. */
function whenAsked(reply: Reply, meaning: () => Hypothesis): AnswerOption {
  let known: Hypothesis | undefined;
  return {
    reply,
    get hypothesis() {
      return (known ??= meaning());
    },
  };
}

/** One open fact of those that several promises have in common. */
export function joinFacts(facts: readonly [OpenFact, ...OpenFact[]]): OpenFact {
  const [first, ...others] = facts;
  return others.reduce(join, first);
}

const join = (a: OpenFact, b: OpenFact): OpenFact => ({
  ...a,
  asks: joinAsks(a.asks, b.asks),
  replies: distinct([...a.replies, ...b.replies]),
});

function joinAsks(a: Asks, b: Asks): Asks {
  if (a.code === "complete" && b.code === "complete")
    return {
      ...a,
      upTo: a.upTo > b.upTo ? a.upTo : b.upTo,
      places: [...new Set([...a.places, ...b.places])],
      matters: union([...a.matters, ...b.matters]),
    };
  if (a.code === "attest" && b.code === "attest")
    return { ...a, matters: union([...a.matters, ...b.matters]) };
  if (a.code === "body" && b.code === "body")
    return { ...a, records: [...new Set([...a.records, ...b.records])] };
  return a;
}

const union = (matters: readonly PromiseNamed[]): readonly PromiseNamed[] => [
  ...new Map(matters.map((matter) => [matter.commitment, matter])).values(),
];

/** The least hopeful stays last. */
const distinct = (replies: readonly Reply[]): readonly Reply[] => {
  const known = new Map(replies.map((reply) => [JSON.stringify(reply), reply]));
  const last = (reply: Reply) => ["other-value", "outside"].includes(reply.code);
  const all = [...known.values()];
  return [...all.filter((reply) => !last(reply)), ...all.filter(last)];
};
