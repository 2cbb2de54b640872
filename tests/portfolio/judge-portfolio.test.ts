import { evaluate, parsePlan, parseRegister, type Finding, type Plan } from "phoihop";
import { judgePortfolio, type PortfolioEntry } from "phoihop/portfolio";
import { expect, test } from "vitest";
import { fact, smallPlan, smallRegister } from "../fixtures/small-plan.js";
import { ofKind, rowsOf } from "./rows-of.js";
import { synthetic } from "./synthetic.js";

const PAIRS = 300;
const seed = Number(process.env["SEED"] ?? 20_222_025);
const moment = { asOf: "2024-06-30", knownBy: "2025-12-31" } as const;

const all = (source: Iterable<PortfolioEntry>) => rowsOf(source, moment);

/** What must be the same, written out once more from the finding itself. */
const valuesOf = (finding: Finding, plan: string, register: string | null) => ({
  plan,
  register,
  commitment: finding.commitment,
  series: finding.series,
  key: finding.key,
  kind: finding.kind,
  due: finding.due,
  atDue: finding.atDue,
  now: finding.now,
  verdict: finding.verdict,
  status: finding.status,
  timing: finding.timing.code,
  outlook: finding.outlook.code,
  valueLeast: finding.measured?.value.least ?? null,
  valueMost: finding.measured?.value.most ?? null,
  needLeast: finding.measured?.need.least ?? null,
  needMost: finding.measured?.need.most ?? null,
  causes: [...new Set(finding.causes.map(({ code }) => code))].join(" "),
});

test(`${PAIRS} pairs of seed ${seed}: every finding is that of evaluate, and nothing is lost`, async () => {
  const parts = [...synthetic(seed, PAIRS)];
  const rows = await all(parts.map(({ entry }) => entry));

  const expected = parts.flatMap(({ entry, fault }) => {
    if (fault !== null && fault !== "no-register") return [];
    const plan = sound(parsePlan(entry.plan));
    const register =
      entry.register === undefined ? emptyOf(plan) : sound(parseRegister(entry.register, plan));
    const id = entry.register === undefined ? null : register.id;
    return evaluate(plan, register, moment).findings.map((each) => valuesOf(each, plan.id, id));
  });
  const found = ofKind(rows, "finding");
  expect(found).toHaveLength(expected.length);
  expect(found.map((row, at) => ({ ...row, ...expected[at] }))).toEqual(found);

  const keys = found.map(({ plan, register, commitment }) => JSON.stringify([plan, register, commitment]));
  expect(new Set(keys).size).toBe(keys.length);
  expect(ofKind(rows, "issue").map(({ place, fault }) => [place, fault.code])).toEqual(
    parts.flatMap(({ entry, fault }) => (fault === null ? [] : [[entry.place, fault]])),
  );
  const reviews = parts.filter(({ fault }) => fault === null || fault === "no-register").length;
  const [total] = ofKind(rows, "total");
  expect(rows.at(-1)).toBe(total);
  expect(total).toMatchObject({ reviews, findings: expected.length, issues: ofKind(rows, "issue").length });
  expect(Object.values(total?.byStatus ?? {}).reduce((sum, each) => sum + each, 0)).toBe(expected.length);
});

test("the rows of each pair end with one that counts them", async () => {
  const rows = await all([...synthetic(seed + 1, 40)].map(({ entry }) => entry));
  const reviews = ofKind(rows, "review");
  for (const { plan, register, findings, papers } of reviews) {
    const own = (kind: "finding" | "paper") =>
      ofKind(rows, kind).filter((row) => row.plan === plan && row.register === register).length;
    expect([own("finding"), own("paper")]).toEqual([findings, papers]);
  }
  expect(reviews.length).toBeGreaterThan(30);
});

test("the order of the pairs changes no row", async () => {
  const parts = [...synthetic(seed + 2, 20)].flatMap(({ entry, fault }) => (fault === null ? [entry] : []));
  const sorted = async (source: Iterable<PortfolioEntry>) =>
    (await all(source)).map((row) => JSON.stringify(row)).toSorted();
  expect(await sorted(parts.toReversed())).toEqual(await sorted(parts));
});

test("a plan without a register appears, and nothing of it is taken for broken", async () => {
  const rows = await all([{ place: "a", plan: smallPlan }]);
  expect(ofKind(rows, "issue").map(({ fault }) => fault.code)).toEqual(["no-register"]);
  expect(ofKind(rows, "finding").map(({ register, verdict }) => [register, verdict])).toEqual(
    smallPlan.commitments.map(() => [null, "unknown"]),
  );
  expect(ofKind(rows, "review")).toMatchObject([{ plan: "small", register: null, metFrom: 0, metTo: 4 }]);
});

test("of an open promise it is told who waits for whom", async () => {
  const rows = await all([{ place: "a", plan: smallPlan, register: smallRegister() }]);
  expect(
    ofKind(rows, "finding").map(({ commitment, waiting, awaited }) => [commitment, waiting, awaited]),
  ).toEqual([
    ["row-1.mark", "Sở", "Phòng Kinh tế"],
    ["duty", "Sở", "UBND huyện"],
    ["funds", "Sở", "UBND huyện"],
    // A duty towards the other side waits for that side's word.
    ["advice", "Sở", "Huyện"],
  ]);
});

test("papers are told by what makes them known again, never by number alone", async () => {
  const register = smallRegister({
    documents: {
      "paper-1": { kind: "certificate", number: "12/GCN", date: "2023-01-05", issuer: "Sở KH&CN" },
      "paper-2": { kind: "certificate", number: "1" },
      "paper-3": { kind: "news", title: "Báo" },
    },
    records: [fact("r-1", { stage: "mark.granted", evidence: ["paper-1", "paper-2", "paper-3"] })],
  });
  const rows = await all([{ place: "a", plan: smallPlan, register }]);
  expect(ofKind(rows, "paper").filter(({ commitment }) => commitment === "row-1.mark")).toMatchObject([
    { number: "12/GCN", paper: "12 gcn | sở khoa hoc̣ và công nghệ | 2023-01-05" },
    { number: "1", paper: null },
  ]);
});

test("one pair that the program cannot judge does not take the others with it", async () => {
  const trap: Plan = structuredClone(smallPlan);
  const source = [
    {
      place: "a",
      plan: trap,
      register: new Proxy(smallRegister(), {
        ownKeys: () => {
          throw new RangeError("x");
        },
      }),
    },
    { place: "b", plan: smallPlan, register: smallRegister() },
  ];
  const rows = await all(source);
  expect(ofKind(rows, "issue").map(({ place, fault }) => [place, fault.code])).toEqual([["a", "not-judged"]]);
  expect(ofKind(rows, "review").map(({ place }) => place)).toEqual(["b"]);
});

test("a day that is none is refused before anything is read", () => {
  expect(() => judgePortfolio([], { asOf: "31/12/2023" })).toThrow(RangeError);
  expect(() => judgePortfolio([], { asOf: "2023-12-31", knownBy: "nay" })).toThrow(RangeError);
});

function sound<T>(
  parsed: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: unknown },
): T {
  if (!parsed.ok) throw new RangeError(JSON.stringify(parsed.issues, null, 2));
  return parsed.value;
}

const emptyOf = (plan: Plan) =>
  sound(
    parseRegister(
      { formatVersion: 2, id: "none", plan: plan.id, nature: "working", title: { vi: "Trống" } },
      plan,
    ),
  );
