import type { Sameness } from "../../../model/register/decision.js";
import { groupBy } from "../../group-by.js";
import { lastSaid } from "../../latest.js";

/** What was last decided of a pair; `both` where decisions of that day contradict each other. */
export type DecidedPair = "one" | "apart" | "both";

/** What persons have decided of pairs of things. */
export interface DecidedPairs {
  of(a: string, b: string): DecidedPair | undefined;
  /** All things that anything was decided about. */
  readonly about: ReadonlySet<string>;
  /** All pairs that are one, or that somebody says are. */
  readonly joined: readonly { readonly pair: readonly [string, string]; readonly sure: boolean }[];
}

export function decidedSame(decisions: readonly Sameness[], what: Sameness["what"]): DecidedPairs {
  const words = decisions
    .filter((one) => one.what === what)
    .flatMap(({ ids, same, on }) =>
      ids.flatMap((a) => ids.flatMap((b) => (a < b ? [{ pair: [a, b] as const, same, on }] : []))),
    );
  const pairs = new Map(
    [...groupBy(words, ({ pair }) => pair.join(" "))].map(([key, [first, ...others]]) => {
      const said = new Set(lastSaid([first, ...others]).map(({ same }) => same));
      const decided: DecidedPair = said.size > 1 ? "both" : said.has(true) ? "one" : "apart";
      return [key, { pair: first.pair, decided }];
    }),
  );
  return {
    of: (a, b) => pairs.get(a < b ? `${a} ${b}` : `${b} ${a}`)?.decided,
    about: new Set([...pairs.values()].flatMap(({ pair }) => pair)),
    joined: [...pairs.values()]
      .filter(({ decided }) => decided !== "apart")
      .map(({ pair, decided }) => ({ pair, sure: decided === "one" })),
  };
}
