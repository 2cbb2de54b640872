import { Resvg } from "@resvg/resvg-js";
import { describe, expect, test } from "vitest";
import { renderPng, renderSvg } from "../../src/office/index.js";
import { chartsOf, invented, names, reviewOf } from "../charts/sample.js";
import { needsFonts } from "../tools.js";

const small = {
  description: 'Hai "số" & <một>',
  data: { values: [{ day: "2023-12-31", count: 1234.5 }] },
  mark: "point",
  encoding: { x: { field: "day", type: "temporal" }, y: { field: "count", type: "quantitative" } },
};

const PNG = [0x89, 0x50, 0x4e, 0x47];

describe("SVG", () => {
  test("is one picture with its description", async () => {
    const svg = await renderSvg(small);
    expect(svg).toMatch(/^<svg role="img" aria-label="Hai &quot;số&quot; &amp; &lt;một>" /);
  });

  test("is the same each time", async () => {
    expect(await renderSvg(small)).toBe(await renderSvg(small));
  });

  test("fetches nothing, whatever a specification asks for", async () => {
    const asked = { data: { url: "https://example.org/data.json" }, mark: "bar", encoding: {} };
    const image = {
      data: { values: [{ url: "file:///etc/passwd" }] },
      mark: "image",
      encoding: { url: { field: "url" } },
    };
    expect(await renderSvg(asked)).not.toContain("example.org");
    expect(await renderSvg(image)).toContain('xlink:href=""');
  });
});

describe("PNG", () => {
  test("is drawn from a chart, or from its SVG, with letters in it", async ({ skip }) => {
    const fonts = needsFonts(skip);
    const { "status-by-unit": chart } = chartsOf(reviewOf(invented, "2023-12-31"), { width: 360 });
    const png = await renderPng(chart, { fonts, scale: 1 });
    expect(Array.from(png.subarray(0, 4))).toEqual(PNG);
    expect(await renderPng(await renderSvg(chart), { fonts, scale: 1 })).toEqual(png);
    const svg = await renderSvg(chart);
    const bare = await renderPng(svg.replaceAll(/<text[^]*?<\/text>/g, ""), { fonts, scale: 1 });
    expect(png.length).toBeGreaterThan(bare.length + 5000);
  });

  test.each([[[]], [["/no/such/font.ttf"]], [[import.meta.filename]]])(
    "without letters it is refused, not drawn with blanks: %j",
    async (fonts) => {
      await expect(renderPng(small, { fonts })).rejects.toThrow(/RangeError|font files/);
    },
  );
});

describe("nothing sticks out of a chart, with the letters of a real font", () => {
  const review = reviewOf(invented, "2025-12-31");

  test.for([360, 640])("%i pixels wide", { timeout: 120_000 }, async (width, { skip }) => {
    const [...fontFiles] = needsFonts(skip);
    const charts = chartsOf(review, { width });
    for (const name of names) {
      const svg = (await renderSvg(charts[name])).replace(/<rect [^>]*fill="#FFFFFF"\/>/, "");
      const drawn = new Resvg(svg, { font: { fontFiles, loadSystemFonts: false } });
      const box = drawn.innerBBox();
      expect(box, name).toBeDefined();
      expect((box?.x ?? 0) + (box?.width ?? 0), name).toBeLessThanOrEqual(width);
      expect(box?.x ?? 0, name).toBeGreaterThan(1);
      expect((box?.y ?? 0) + (box?.height ?? 0), name).toBeLessThanOrEqual(drawn.height);
    }
  });
});
