import { STANDING, type LikeStanding } from "../cross/standing.js";

/**
 * Views (khung nhìn SQL) over a Parquet file of what a portfolio comes to: `findings`, `papers`, `reviews`, `issues`; and what
 * `acrossPlans` tells: `like_promises`, `waits`, `shared_papers`, `is_whole`. It is SQL that DuckDB and ClickHouse both read.
 *
 * @param source - What stands after FROM: `read_parquet('ket-luan.parquet')` for DuckDB, a table for ClickHouse.
 * @param parts - In how many parts it was judged, each by a process of its own; `is_whole` misses one that is not there.
 * @example
 * await connection.run(portfolioViews("read_parquet('ket-luan.parquet')"));
 */
export const portfolioViews = (source: string, parts = 1): string =>
  Object.entries(VIEWS)
    .map(([name, body]) => `CREATE VIEW ${name} AS\n${body(source, parts)};\n`)
    .join("\n");

const of = (kind: string, names: string) => (source: string) =>
  `SELECT ${names}\nFROM ${source}\nWHERE "row" = '${kind}'`;

/** How many rows of a group stand so. */
const count = (standing: LikeStanding) => `sum(CASE WHEN standing = '${standing}' THEN 1 ELSE 0 END)`;

/** `CASE status WHEN …` is null for every row in an old ClickHouse, where the column may be null. */
const STANDINGS = Object.entries(STANDING)
  .map(([status, standing]) => `WHEN status = '${status}' THEN '${standing}'`)
  .join(" ");

const VIEWS: Readonly<Record<string, (source: string, parts: number) => string>> = {
  findings: of(
    "finding",
    `plan, register, commitment, key, alike, series, kind, clause, title, CAST(due AS DATE) AS due,
  atDue, now, verdict, status, CASE ${STANDINGS} END AS standing, timing, outlook,
  quantity, comparison, valueLeast, valueMost, needLeast, needMost, causes,
  lead, leadName, side, sideName, waiting, awaited, queue`,
  ),
  papers: of("paper", "plan, register, commitment, paper, kind, number, symbol, date, issuer, title"),
  reviews: of(
    "review",
    `plan, register, place, planTitle, registerTitle, nature, findings, papers, warnings,
  notApplicable, metFrom, metTo`,
  ),
  issues: of("issue", "place, plan, register, fault"),
  like_promises:
    () => `SELECT alike, min(title) AS title, count(DISTINCT plan) AS plans, count(*) AS promises,
  ${count("kept")} AS kept, ${count("broken")} AS broken, ${count("open")} AS open,
  ${count("notApplicable")} AS not_applicable,
  CASE WHEN ${count("kept")} > 0 OR ${count("broken")} + ${count("open")} = 0 THEN 'no'
    WHEN ${count("open")} = 0 THEN 'yes' ELSE 'unknown' END AS broken_everywhere
FROM findings GROUP BY alike HAVING count(DISTINCT plan) > 1`,
  waits: () => `SELECT min(waiting) AS waiting, min(awaited) AS awaited, count(*) AS promises,
  count(DISTINCT plan) AS plans
FROM findings WHERE queue IS NOT NULL GROUP BY queue`,
  shared_papers: () => `SELECT paper, min(title) AS title, count(DISTINCT plan) AS plans, count(*) AS promises
FROM papers WHERE paper IS NOT NULL GROUP BY paper HAVING count(DISTINCT plan) > 1`,
  is_whole: (source, parts) => `SELECT count(*) = ${parts}
  AND sum(findings) = (SELECT count(*) FROM findings) AND sum(papers) = (SELECT count(*) FROM papers)
  AND sum(reviews) = (SELECT count(*) FROM reviews) AND sum(issues) = (SELECT count(*) FROM issues)
  AND (SELECT count(*) FROM (SELECT plan FROM reviews GROUP BY plan, register HAVING count(*) > 1) AS twice) = 0 AS is_whole
FROM ${source} WHERE "row" = 'total'`,
};
