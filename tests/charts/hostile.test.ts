import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { renderSvg } from "../../src/office/index.js";
import { statusByUnitChart } from "../../src/charts/index.js";
import { STATUS_COLUMNS } from "../../src/tables/statuses.js";
import { tabulate } from "../../src/tables/table.js";
import { chartsOf, invented, names, plan, reviewOf, valuesIn, vi } from "./sample.js";
import { evaluate } from "../../src/rules/evaluate.js";

const NASTY = `<script>alert(1)</script>&"'\u0000\u0007\u202e\ud800 ${"dài ".repeat(400)}${"x".repeat(3000)}`;

/** The example with every name of a subject, and the title of the register, turned against us. */
const hostile = {
  ...invented,
  id: "x-y",
  title: { vi: NASTY, en: NASTY },
  subjects: Object.fromEntries(
    Object.entries(invented.subjects).map(([id, subject]) => [id, { ...subject, name: NASTY }]),
  ),
};

describe("names that mean harm", () => {
  const charts = chartsOf(reviewOf(hostile, "2023-12-31"));

  test.each(names)("%s is a picture with text in it, and nothing else", async (name) => {
    const svg = await renderSvg(charts[name]);
    const { document } = new JSDOM(svg, { contentType: "image/svg+xml" }).window;
    expect(document.querySelectorAll("script, image, foreignObject, a")).toHaveLength(0);
    expect(document.documentElement.textContent).toContain("<script>");
    expect(JSON.stringify(charts[name])).not.toMatch(/\\u0000|\\u0007|\u202e/);
  });

  test.each(names)("%s stays of a size that can be looked at", (name) => {
    expect(charts[name]).toMatchObject({ width: 616 });
    expect(JSON.stringify(charts[name]).length).toBeLessThan(600_000);
  });
});

test("groups and promises may be called as parts of JavaScript are", () => {
  const ids = ["__proto__", "constructor", "toString"];
  const table = tabulate(
    STATUS_COLUMNS,
    ids.map(
      (group) => ({ group, groupTitle: group, status: "met", statusWord: "Đạt", findings: 2 }) as const,
    ),
  );
  const about = evaluate(plan, invented, { asOf: "2023-12-31" });
  const chart = statusByUnitChart(table, { about, locale: vi });
  const bars = valuesIn(chart).filter((value) => "group" in value);
  expect(bars.map(({ group, count }) => [group, count])).toEqual(ids.map((id) => [id, 2]));
});

describe("nothing to draw", () => {
  const about = evaluate(
    { ...plan, commitments: [], tasks: {} },
    { ...invented, records: [], subjects: {} },
    { asOf: "2023-12-31" },
  );
  const review = reviewOf(invented, "2023-12-31");
  const empty = Object.fromEntries(
    Object.entries(review.tables).map(([name, table]) => [name, { ...table, numRows: () => 0 }]),
  );
  const charts = chartsOf({ ...review, about, tables: { ...review.tables, ...empty } });

  test.each(names)("%s says so", async (name) => {
    const texts = valuesIn(charts[name]).map(({ text }) => text);
    expect(texts.join(" ").replaceAll("\n", " ")).toContain(vi.charts.empty);
    expect(charts[name].description).toContain(vi.charts.empty);
    expect(await renderSvg(charts[name])).toContain("<text");
  });
});
