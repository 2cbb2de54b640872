import type { PortfolioFinding } from "../finding.js";

/** Who waits for whose word, over all plans; null where the plans do not say who. */
export interface PortfolioWait {
  /** Who waits, by name. */
  readonly waiting: string | null;
  /** For whose word, by name. */
  readonly awaited: string | null;
  /** How many open promises stand in the queue. */
  readonly promises: number;
  /** How many plans they are of. */
  readonly plans: number;
}

/** Gathers open promises by who waits for whom. */
export function gatherWaits() {
  const groups = new Map<string, PortfolioWait & { readonly of: Set<string> }>();
  return {
    add: ({ queue: key, waiting, awaited, plan }: PortfolioFinding) => {
      if (key === null) return;
      const group = groups.get(key) ?? { waiting, awaited, promises: 0, plans: 0, of: new Set<string>() };
      group.of.add(plan);
      groups.set(key, { ...group, promises: group.promises + 1, plans: group.of.size });
    },
    /** The longest queues first. */
    rows: (): readonly PortfolioWait[] =>
      [...groups]
        .toSorted(([a, { promises: many }], [b, { promises: few }]) => few - many || (a < b ? -1 : 1))
        .map(([, { waiting, awaited, promises, plans }]) => ({ waiting, awaited, promises, plans })),
  };
}
