import { describe, expect, test } from "vitest";
import { THEMES, type Theme } from "../../src/charts/theme.js";

const themes: readonly (readonly [string, Theme])[] = Object.entries(THEMES);

describe.each(themes)("%s", (_, theme) => {
  const { background, ink, muted, line, alarm, status, certain, doubtful, open } = theme;
  const paints = Object.entries({ ...status, certain, doubtful, open });

  test("text can be read on the background", () => {
    for (const colour of [ink, muted, alarm]) expect(contrast(colour, background)).toBeGreaterThan(4.5);
  });

  test("outlines can be seen on the background", () => {
    expect(contrast(line, background)).toBeGreaterThan(3);
  });

  test.each(paints)("what is written on %s can be read", (_name, { fill, ink: own }) => {
    expect(contrast(own, fill)).toBeGreaterThan(4.5);
  });

  test("statuses differ in grey, so that a copy in black and white can be read", () => {
    const greys = Object.values(status)
      .map(({ fill }) => lightness(fill))
      .toSorted((a, b) => a - b);
    const steps = greys.slice(1).map((grey, index) => grey - (greys[index] ?? 0));
    expect(Math.min(...steps)).toBeGreaterThan(6);
  });

  test("certain, doubtful and open differ in grey", () => {
    const greys = [certain, doubtful, open].map(({ fill }) => lightness(fill));
    expect(Math.abs((greys[0] ?? 0) - (greys[1] ?? 0))).toBeGreaterThan(15);
    expect(Math.abs((greys[1] ?? 0) - (greys[2] ?? 0))).toBeGreaterThan(15);
  });
});

/** Relative luminance, as the web's rules of contrast define it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** From 0, black, to 100, white, in steps that look alike. */
function lightness(colour: string): number {
  const y = luminance(colour);
  return y > 0.008856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y;
}
