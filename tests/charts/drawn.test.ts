import { afterEach, describe, expect, test } from "vitest";
import { compile, type TopLevelSpec } from "vega-lite";
import { renderSvg } from "../../src/office/index.js";
import { chartsOf, en, found, invented, makeReview, names, reviewOf, vi } from "./sample.js";

const reviews = [
  ["the public record", reviewOf(found, "2023-12-31", vi), { width: 640 }],
  ["the public record, at the end", reviewOf(found, "2025-12-31", en), { width: 360, theme: "dark" }],
  ["invented data", reviewOf(invented, "2023-12-31", en), { width: 640, theme: "dark" }],
  ["invented data, at the end", reviewOf(invented, "2025-12-31", vi), { width: 360 }],
  ["invented data, in the middle", reviewOf(invented, "2022-06-30", vi), { width: 1000 }],
] as const;

/** What Vega-Lite complains of while it compiles. */
function complaints(chart: object): readonly unknown[] {
  const said: unknown[] = [];
  const note = (...words: readonly unknown[]) => {
    said.push(...words);
    return logger;
  };
  const logger = { error: note, warn: note, info: note, debug: note, level: () => logger };
  compile(chart as TopLevelSpec, { logger: { ...logger, level: () => 0 } });
  return said;
}

describe.each(reviews)("%s", (_, review, look) => {
  const charts = chartsOf(review, look);

  test.each(names)("%s compiles without a warning and is drawn in its width", async (name) => {
    const chart = charts[name];
    expect(complaints(chart)).toEqual([]);
    const svg = await renderSvg(chart);
    expect(svg).toContain(`width="${look.width}"`);
    expect(svg).not.toMatch(/NaN|undefined|\[object|Infinity/);
  });
});

describe("in another time zone", () => {
  const zone = process.env["TZ"];
  afterEach(() => {
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  });

  test("every picture is the same, and no day shifts", async () => {
    const drawn = async (tz: string) => {
      process.env["TZ"] = tz;
      expect(new Date(0).getTimezoneOffset() === 0).toBe(tz === "UTC");
      const charts = chartsOf(makeReview(invented, "2024-06-30"));
      return Promise.all(names.map((name) => renderSvg(charts[name])));
    };
    const here = await drawn("UTC");
    expect(await drawn("America/Lima")).toEqual(here);
    expect(await drawn("Pacific/Kiritimati")).toEqual(here);
  });
});
