import { evaluate } from "phoihop";
import { reportOf, type Block, type Lineage, type Printout } from "phoihop/report";
import { describe, expect, test } from "vitest";
import { STATUSES } from "../../src/rules/assessment/finding.js";
import { inputs, vi } from "./examples.js";

/** All words of some blocks, as a reader reads them. */
function wordsIn(value: unknown, key = ""): string {
  if (key === "from" || key === "id" || key === "chart") return "";
  if (typeof value === "string") return `${value} `;
  if (Array.isArray(value)) return value.map((one) => wordsIn(one)).join("");
  if (typeof value !== "object" || value === null) return "";
  return Object.entries(value)
    .map(([name, one]) => wordsIn(one, name))
    .join("");
}

/** The lines of a block, each with what it rests on. */
const linesOf = (block: Block): readonly { readonly from?: Lineage }[] =>
  block.kind === "table"
    ? block.groups.flatMap(({ rows }) => rows)
    : block.kind === "list"
      ? block.items
      : "from" in block && block.from !== undefined
        ? [{ from: block.from }]
        : [];

const headingsOf = ({ body }: Printout) =>
  body.flatMap((block) => (block.kind === "heading" ? [block.id] : []));
const tableIn = (blocks: readonly Block[], id: string) =>
  blocks.flatMap((block) => (block.kind === "table" && block.id === id ? [block] : []))[0];

describe.each(Object.entries(inputs))("the report %s", (_name, input) => {
  const short = reportOf(input, vi);
  const long = reportOf({ ...input, form: "long" }, vi);

  test("speaks of every task of the plan where it tells what was done, one by one", () => {
    const ids = ({ kind, ...block }: Block) => kind === "heading" && "id" in block && block.id;
    for (const { body } of [short, long]) {
      const from = body.findIndex((block) => ids(block) === "results-tasks");
      const to = body.findIndex((block) => ids(block) === "results-sides");
      const told = wordsIn(body.slice(from, to));
      const tasks = Object.keys(input.plan.tasks);
      for (const number of tasks.keys()) expect(told).toContain(`Nhiệm vụ ${number + 1}`);
    }
  });

  test("is short where no form is named, and says less than the long one", () => {
    expect(reportOf({ ...input, form: "short" }, vi)).toEqual(short);
    expect(wordsIn(short.body).length).toBeLessThan(0.85 * wordsIn(long.body).length);
  });

  test("has its chart of results in the first annex when it is short, in the body when it is long", () => {
    const isChart = (block: Block) => block.kind === "figure" && block.id === "status-by-group";
    expect([short, long].map(({ body }) => body.some(isChart))).toEqual([false, true]);
    expect([short, long].map(({ annexes }) => annexes[0]?.blocks.some(isChart))).toEqual([true, false]);
  });

  test("gives no table the words of the heading above it", () => {
    for (const { body, annexes } of [short, long])
      for (const { title, blocks } of [{ title: "", blocks: body }, ...annexes]) {
        let above = title;
        for (const block of blocks)
          if (block.kind === "heading") above = block.text;
          else if (block.kind === "table" && above !== "")
            expect(block.caption.toLowerCase().startsWith(above.toLowerCase())).toBe(false);
      }
  });

  test("leads no two groups of promises under one heading with the same words", () => {
    for (const { body } of [short, long]) {
      let led = new Set<string>();
      for (const block of body)
        if (block.kind === "heading") led = new Set();
        else if (block.kind === "paragraph")
          for (const piece of block.text)
            if (typeof piece === "object" && "strong" in piece) {
              const lead = piece.strong.replace(/\d+/, "");
              expect(led).not.toContain(lead);
              led.add(lead);
            }
    }
  });

  test("counts in words only what the table of conclusions does not", () => {
    for (const { body } of [short, long]) {
      const [sentence] = body.slice(
        body.findIndex((block) => block.kind === "heading" && block.id === "results-all") + 1,
      );
      const { byStatus } = evaluate(input.plan, input.register, input.moment).totals;
      const found = STATUSES.filter((status) => byStatus[status] > 0);
      // How many are done at least and at most is said below.
      const others = found.filter((status) => found.length === 1 || status !== "met");
      const told = others.filter((status) =>
        wordsIn(sentence).includes(vi.report.results.part[status](byStatus[status])),
      );
      expect(told).toEqual(found.length === 1 ? found : []);
    }
  });

  test("names every promise in its results, short or long", () => {
    for (const { body } of [short, long]) {
      const told = new Set(body.flatMap(linesOf).flatMap(({ from }) => from?.findings ?? []));
      expect(input.plan.commitments.filter(({ id }) => !told.has(id))).toEqual([]);
    }
  });

  test("says its results in order: indicators, tasks, duties, money", () => {
    const order = ["results-all", "results-indicators", "results-tasks", "results-sides", "results-funding"];
    for (const paper of [short, long])
      expect(headingsOf(paper).filter((id) => order.includes(id))).toEqual(order);
  });

  test("has a row for every indicator, with its number in the first annex, what was asked and what was reached", () => {
    const indicators = input.plan.commitments.filter(({ kind }) => kind === "indicator");
    for (const { body } of [short, long]) {
      const rows = tableIn(body, "reached")?.groups.flatMap((group) => group.rows) ?? [];
      expect(rows).toHaveLength(indicators.length);
      for (const { cells } of rows) {
        expect(cells).toHaveLength(5);
        expect(cells.every((cell) => cell !== null && cell !== "")).toBe(true);
      }
    }
  });
});

test("the minutes of work done are proof of results, not papers that organise the plan", () => {
  const { body } = reportOf({ ...inputs["tong-ket-2025"], form: "long" }, vi);
  const start = body.findIndex((block) => block.kind === "heading" && block.id === "direction");
  const end = body.findIndex((block) => block.kind === "heading" && block.id === "results");
  expect(wordsIn(body.slice(start, end))).not.toMatch(/biên bản số/i);
});
