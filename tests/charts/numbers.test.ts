import { describe, expect, test } from "vitest";
import { quantitiesOf } from "../../src/charts/draw/quantities.js";
import { rows } from "../../src/tables/index.js";
import { BEFORE, chartsOf, en, found, invented, reviewOf, valuesIn, vi, type Review } from "./sample.js";

const reviews = [
  ["the public record", reviewOf(found, "2023-12-31")],
  ["invented data", reviewOf(invented, "2025-12-31")],
  ["invented data, in English", reviewOf(invented, "2024-06-30", en)],
] as const;

describe.each(reviews)("%s: what is drawn is what was found", (_, review) => {
  const { about, locale, tables } = review;
  const charts = chartsOf(review);

  test.each(["status-by-unit", "status-by-task", "status-by-group"] as const)(
    "%s has every finding once",
    (name) => {
      const drawn = valuesIn(charts[name]).filter((value) => "count" in value);
      for (const [status, count] of Object.entries(about.totals.byStatus)) {
        const bars = drawn.filter(({ kind }) => kind === status);
        expect(
          bars.reduce((sum, bar) => sum + Number(bar["count"]), 0),
          status,
        ).toBe(count);
        for (const { from, to, count: own } of bars) expect(Number(to) - Number(from)).toBe(own);
      }
      expect(charts[name].description).toContain(locale.charts.commitments(String(about.totals.commitments)));
    },
  );

  test("a share of promises is nowhere drawn or said", () => {
    // An indicator may itself be a percentage.
    const { indicators: _indicators, overview: _overview, ...others } = charts;
    for (const chart of Object.values(others))
      expect(JSON.stringify(chart)).not.toMatch(/\d ?%|percent|phần trăm/);
  });

  test("indicators: certain up to the count, then doubtful, then open to the end", () => {
    for (const row of quantitiesOf(rows(tables.indicators))) {
      const bands = valuesIn(charts.indicators).filter(
        (value) =>
          "valueLeast" in value &&
          String(value["label"]).startsWith(row.title) &&
          value["needLeast"] === row.needLeast,
      );
      const { valueLeast, needLeast } = row;
      const certain = bands.find(({ kind, valueLeast: own }) => kind === "certain" && own === valueLeast);
      if (valueLeast !== null && needLeast !== null && valueLeast > 0 && valueLeast <= needLeast)
        expect(certain?.["end"]).toBe(valueLeast / needLeast);
      if (row.open && row.quantity !== "latest") expect(bands.some(({ kind }) => kind === "open")).toBe(true);
    }
  });

  test("indicators: what is yes or no is no bar", () => {
    const drawn = valuesIn(charts.indicators).filter((value) => "needLeast" in value);
    const asked = rows(tables.indicators).filter(
      ({ quantity, needLeast, percent }) => quantity === "count" && needLeast === 1 && percent === null,
    );
    for (const { title } of asked) expect(drawn.map(({ label }) => label)).not.toContain(title);
  });

  test("timeline: every stretch with its first day and the day after its last", () => {
    const drawn = valuesIn(charts.timeline).filter((value) => "first" in value);
    expect(drawn.map(({ kind, from, last }) => [kind, from, last])).toEqual(
      rows(tables.timelines).map(({ status, from, to }) => [status, from, locale.dates.short(to)]),
    );
  });

  test("funding: whole đồng, and nothing where nothing is known", () => {
    const known = rows(tables.funding).filter(({ least }) => least !== null && least > 0);
    const drawn = valuesIn(charts.funding).filter(({ kind, start }) => kind === "certain" && start === 0);
    expect(drawn.map(({ end }) => end)).toEqual(known.map(({ least }) => least));
  });

  test("questions: the first ones, with what each settles", () => {
    const shown = rows(tables.questions).slice(0, 12);
    const drawn = valuesIn(charts.questions).filter((value) => "asks" in value && "count" in value);
    const settled = drawn.filter(({ kind }) => kind === "settles");
    expect(settled.map(({ asks, count }) => [asks, count])).toEqual(
      shown.filter(({ settles }) => settles > 0).map(({ asks, settles }) => [asks, settles]),
    );
  });

  test("changes: every promise in one band, from what it was to what it is", () => {
    const bands = valuesIn(charts.changes).filter((value) => "what" in value);
    const pairs = new Set(rows(tables.changes).map(({ before, after }) => `${before} ${after}`));
    expect(bands).toHaveLength(pairs.size);
    const counts = bands.map(({ says }) => Number(/\d+/.exec(String(says))?.[0]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(tables.changes.numRows());
  });
});

describe("the same in words", () => {
  const said = (review: Review) => chartsOf(review);

  test("the day, the register and the chart's name come first", () => {
    for (const chart of Object.values(said(reviewOf(found, "2023-12-31"))))
      expect(chart.description).toMatch(/^[^.]+\. Tính đến hết ngày 31 tháng 12 năm 2023\. Nguồn: .+\./);
  });

  test("invented data is said to be so, in the picture and its description, and only that", () => {
    for (const chart of Object.values(said(reviewOf(invented, "2023-12-31")))) {
      expect(chart.description).toContain("MINH HỌA: số liệu giả định, không phải kết quả thật.");
      expect(valuesIn(chart)[0]?.["text"]).toBe(vi.charts.illustrative);
    }
    for (const chart of Object.values(said(reviewOf(found, "2023-12-31"))))
      expect(JSON.stringify(chart)).not.toContain("MINH HỌA");
  });

  test("the main numbers stand in the description", () => {
    const charts = said(reviewOf(invented, "2025-12-31"));
    expect(charts["status-by-unit"].description).toContain("Hoàn thành:\u00a028");
    expect(charts.indicators.description).toContain(
      "Hỗ trợ thành lập ít nhất 02 doanh nghiệp khoa học và công nghệ: Có 01; phải đạt: ít nhất 02 doanh nghiệp.",
    );
    expect(charts.funding.description).toContain("đã phân bổ: 1.250 (có thể còn nữa)");
    expect(charts.overview.description).toContain("Hoàn thành từ 30 đến 35 trên 42 nội dung");
    expect(charts.changes.description).toContain(`So với kỳ đánh giá tính đến hết ${vi.dates.day(BEFORE)}`);
    expect(charts.schedule.description).toContain("Đối tượng đang thực hiện");
    expect(charts.questions.description).toContain("Và 2 câu hỏi khác");
  });

  test("only what had been recorded by a day is said so", () => {
    const review = reviewOf(invented, "2023-12-31");
    const charts = chartsOf({ ...review, about: { ...review.about, knownBy: "2023-06-30" } });
    for (const chart of Object.values(charts))
      expect(chart.description).toContain("Chỉ dùng những gì đã vào sổ đến hết ngày 30 tháng 6 năm 2023.");
  });
});

test("the clause and the reason, or what stands for it, are shown where one points", () => {
  const charts = chartsOf(reviewOf(invented, "2025-12-31"));
  expect(JSON.stringify(charts.indicators)).toContain('"title":"Mục"');
  expect(JSON.stringify(charts.changes)).toMatch(/\(Phụ lục, TT 3\): [^"]*kê khai|\(Phụ lục, TT 3\): /);
});
