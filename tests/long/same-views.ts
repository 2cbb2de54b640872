import { expect } from "vitest";
import { acrossPlans, type PortfolioRow } from "../../src/portfolio/index.js";

type Rows = readonly Readonly<Record<string, unknown>>[];

/** The columns of like promises, in an order of their own. */
export const PROMISES =
  "SELECT alike, plans, promises, kept, broken, open, not_applicable, broken_everywhere FROM like_promises ORDER BY broken DESC, alike";

export const sorted = (rows: readonly object[]): readonly string[] =>
  rows.map((row) => JSON.stringify(row)).toSorted();

/** The views of an engine say of these rows what the library says. */
export async function expectSameViews(
  rows: readonly PortfolioRow[],
  ask: (sql: string) => Rows | Promise<Rows>,
): Promise<void> {
  const across = await acrossPlans(rows);
  const alike = across.promises.map(({ key, plans, promises, kept, broken, open, ...others }) => ({
    alike: key,
    plans,
    promises,
    kept,
    broken,
    open,
    not_applicable: others.notApplicable,
    broken_everywhere: others.brokenEverywhere,
  }));
  expect(alike.length).toBeGreaterThan(0);
  expect(sorted(await ask(PROMISES))).toEqual(sorted(alike));
  expect(sorted(await ask("SELECT promises, plans FROM waits"))).toEqual(
    sorted(across.waits.map(({ promises, plans }) => ({ promises, plans }))),
  );
  expect(sorted(await ask("SELECT paper, plans, promises FROM shared_papers"))).toEqual(
    sorted(across.papers.map(({ paper, plans, promises }) => ({ paper, plans: plans.length, promises }))),
  );
  expect(await ask("SELECT is_whole FROM is_whole")).toEqual([{ is_whole: 1 }]);
}
