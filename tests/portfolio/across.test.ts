import {
  acrossPlans,
  type PortfolioFinding,
  type PortfolioPaper,
  type PortfolioRow,
} from "phoihop/portfolio";
import { expect, test } from "vitest";
import { alikeOf, queueOf } from "../../src/portfolio/judge/groups.js";
import { ofKind, rowsOf } from "./rows-of.js";
import { synthetic } from "./synthetic.js";

const seed = Number(process.env["SEED"] ?? 20_222_025);
const [anyFinding] = ofKind(
  await rowsOf(
    [...synthetic(1, 1)].map(({ entry }) => entry),
    { asOf: "2024-06-30" },
  ),
  "finding",
);

const finding = (fields: Partial<PortfolioFinding>): PortfolioFinding => {
  if (anyFinding === undefined) throw new RangeError("a plan without promises");
  const row = { ...anyFinding, key: null, ...fields };
  const queue = row.verdict === "unknown" ? queueOf(row.waiting, row.awaited) : null;
  return { ...row, alike: alikeOf(row.key, row.title), queue };
};
const paper = (plan: string, fields: Partial<PortfolioPaper> = {}): PortfolioPaper => ({
  row: "paper",
  plan,
  register: "r",
  commitment: "c",
  paper: "k",
  kind: "decision",
  number: "12",
  symbol: null,
  date: "2023",
  issuer: "Sở",
  title: null,
  ...fields,
});

test("like promises are those of one key, else of one title however it is spelt", async () => {
  const { promises } = await acrossPlans([
    finding({ plan: "a", key: "marks", title: "Một", status: "failed" }),
    finding({ plan: "b", key: "marks", title: "Hai", status: "met" }),
    finding({ plan: "a", title: "Hoà  giải", status: "failed" }),
    finding({ plan: "b", title: "hòa giải", status: "failed" }),
    finding({ plan: "a", title: "Chỉ một kế hoạch", status: "failed" }),
  ]);
  expect(promises).toMatchObject([
    { title: "Hoà  giải", plans: 2, promises: 2, broken: 2, brokenEverywhere: "yes" },
    { title: "Một", plans: 2, kept: 1, broken: 1, brokenEverywhere: "no" },
  ]);
});

test.each([
  [["failed", "failed"], "yes"],
  [["failed", "not-applicable"], "yes"],
  [["failed", "undetermined"], "unknown"],
  [["failed", "over-term"], "unknown"],
  [["failed", "not-yet"], "unknown"],
  [["undetermined", "successor-needed"], "unknown"],
  [["failed", "met-late"], "no"],
  [["failed", "reached"], "no"],
  [["not-applicable", "not-applicable"], "no"],
] as const)("of %j it is broken everywhere: %s", async ([first, second], expected) => {
  const { promises } = await acrossPlans([
    finding({ plan: "a", key: "k", status: first }),
    finding({ plan: "b", key: "k", status: second }),
  ]);
  expect(promises.map(({ brokenEverywhere }) => brokenEverywhere)).toEqual([expected]);
});

test("who waits for whom is counted over plans; who is not known has a line too", async () => {
  const open = (plan: string, waiting: string | null, awaited: string | null) =>
    finding({ plan, verdict: "unknown", waiting, awaited });
  const { waits } = await acrossPlans([
    open("a", "Sở", "UBND huyện"),
    open("b", "SỞ", "UBND huyện"),
    open("b", null, null),
    finding({ plan: "c", verdict: "met", waiting: null, awaited: null }),
  ]);
  expect(waits).toEqual([
    { waiting: "Sở", awaited: "UBND huyện", promises: 2, plans: 2 },
    { waiting: null, awaited: null, promises: 1, plans: 1 },
  ]);
});

test("one paper in several plans is told, one that nobody can know again is counted", async () => {
  const { papers, papersUnknown } = await acrossPlans([
    paper("a"),
    paper("b"),
    paper("b", { commitment: "d" }),
    paper("a", { paper: "other" }),
    paper("a", { paper: null }),
  ]);
  expect(papers).toMatchObject([{ number: "12", plans: ["a", "b"], promises: 3 }]);
  expect(papersUnknown).toBe(1);
});

test("any row that is missing, doubled or unread is noticed", async () => {
  const rows = await rowsOf(
    [...synthetic(seed + 5, 12)].map(({ entry }) => entry),
    { asOf: "2024-06-30" },
  );
  expect((await acrossPlans(rows)).isWhole).toBe(true);
  const steps = rows.length > 200 ? Math.ceil(rows.length / 200) : 1;
  for (let at = 0; at < rows.length; at += steps) {
    const row = rows[at];
    const doubled: readonly PortfolioRow[] = row === undefined ? [] : rows.toSpliced(at, 0, row);
    expect([at, (await acrossPlans(rows.toSpliced(at, 1))).isWhole]).toEqual([at, false]);
    expect([at, (await acrossPlans(doubled)).isWhole]).toEqual([at, false]);
  }
});
