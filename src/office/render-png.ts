import type { Chart } from "../charts/chart.js";
import { renderSvg } from "./render-svg.js";

/** How a picture is made. */
export interface PngOptions {
  /**
   * Paths of font files (.ttf, .otf) with Vietnamese letters, the best first: `NotoSans-Regular.ttf`. The machine's own fonts
   * are never used silently, for with the wrong one letters vanish without a word.
   */
  readonly fonts: readonly string[];
  /** Dots for every pixel of the chart; 2 unless told. */
  readonly scale?: number;
}

const NO_FONTS =
  "PNG needs font files with Vietnamese letters, such as NotoSans-Regular.ttf and NotoSans-Bold.ttf: { fonts: [paths] }";

/**
 * A chart, or an SVG made from one, as PNG. Needs the package `@resvg/resvg-js`, which is installed only where it is wanted,
 * and says so where it is not there.
 */
export async function renderPng(
  picture: Chart | string,
  { fonts, scale = 2 }: PngOptions,
): Promise<Uint8Array> {
  if (fonts.length === 0) throw new RangeError(NO_FONTS);
  const { Resvg } = await resvg();
  const svg = typeof picture === "string" ? picture : await renderSvg(picture);
  const font = { fontFiles: [...fonts], loadSystemFonts: false };
  const image = new Resvg(svg, { font, fitTo: { mode: "zoom", value: scale } });
  return image.render().asPng();
}

async function resvg(): Promise<typeof import("@resvg/resvg-js")> {
  try {
    return await import("@resvg/resvg-js");
  } catch (cause) {
    throw new RangeError("PNG needs the package @resvg/resvg-js: npm install @resvg/resvg-js", { cause });
  }
}
