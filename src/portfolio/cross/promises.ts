import type { PortfolioFinding } from "../finding.js";
import { STANDING, type LikeStanding } from "./standing.js";

/** Like promises of several plans: those of one declared key, else of one title. */
export interface LikePromises {
  /** One text for all of them: the declared key, else the title however it is spelt. */
  readonly key: string;
  /** Title of the first of them. */
  readonly title: string;
  /** How many plans make it. */
  readonly plans: number;
  /** How many findings there are, those that do not apply among them. */
  readonly promises: number;
  /** Kept, be it so far. */
  readonly kept: number;
  /** Known to be broken. */
  readonly broken: number;
  /** Neither is known: silence, a term that runs, nobody known to owe it. */
  readonly open: number;
  /** How many do not apply. */
  readonly notApplicable: number;
  /** Whether it is broken wherever it applies: unknown while one is open that may yet be kept. */
  readonly brokenEverywhere: "yes" | "no" | "unknown";
}

interface Group {
  readonly title: string;
  readonly plans: Set<string>;
  readonly counts: Record<LikeStanding, number>;
}

/** Gathers promises by what they promise. */
export function gatherPromises() {
  const groups = new Map<string, Group>();
  return {
    add: ({ alike: key, title, plan, status }: PortfolioFinding) => {
      const group = groups.get(key) ?? {
        title,
        plans: new Set(),
        counts: { kept: 0, broken: 0, open: 0, notApplicable: 0 },
      };
      group.plans.add(plan);
      group.counts[STANDING[status]] += 1;
      groups.set(key, group);
    },
    /** Those that several plans make; what is broken everywhere first, then by how many break it. */
    rows: (): readonly LikePromises[] =>
      [...groups]
        .filter(([, { plans }]) => plans.size > 1)
        .map(([key, group]) => rowOf(key, group))
        .toSorted(
          (a, b) => rank(a) - rank(b) || b.broken - a.broken || b.plans - a.plans || order(a.key, b.key),
        ),
  };
}

function rowOf(key: string, { title, plans, counts }: Group): LikePromises {
  const { kept, broken, open, notApplicable } = counts;
  const mayBe = kept === 0 && broken + open > 0;
  return {
    key,
    title,
    plans: plans.size,
    promises: kept + broken + open + notApplicable,
    ...counts,
    brokenEverywhere: mayBe ? (open === 0 ? "yes" : "unknown") : "no",
  };
}

const rank = ({ brokenEverywhere }: LikePromises) => ["yes", "unknown", "no"].indexOf(brokenEverywhere);

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
