import type { PortfolioPaper } from "../rows.js";

/** One paper on which promises of several plans rest. */
export interface SharedPaper extends Pick<
  PortfolioPaper,
  "kind" | "number" | "symbol" | "date" | "issuer" | "title"
> {
  /** One text for all spellings of the paper. */
  readonly paper: string;
  /** Ids of the plans. */
  readonly plans: readonly string[];
  /** How many findings rest on it, over all plans. */
  readonly promises: number;
}

/** Gathers papers by what makes them known again. */
export function gatherPapers() {
  const known = new Map<string, { first: PortfolioPaper; plans: Set<string>; promises: number }>();
  let unknown = 0;
  return {
    /** Papers of which too little is told to know them again. */
    unknown: () => unknown,
    add: (row: PortfolioPaper) => {
      if (row.paper === null) {
        unknown += 1;
        return;
      }
      const group = known.get(row.paper) ?? { first: row, plans: new Set(), promises: 0 };
      group.plans.add(row.plan);
      group.promises += 1;
      known.set(row.paper, group);
    },
    /** Those of several plans, the most used first. */
    rows: (): readonly SharedPaper[] =>
      [...known]
        .filter(([, { plans }]) => plans.size > 1)
        .map(([paper, { first, plans, promises }]) => {
          const { kind, number, symbol, date, issuer, title } = first;
          return { paper, kind, number, symbol, date, issuer, title, plans: [...plans].toSorted(), promises };
        })
        .toSorted((a, b) => b.plans.length - a.plans.length || (a.paper < b.paper ? -1 : 1)),
  };
}
