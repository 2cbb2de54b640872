import type { Resvg, ResvgRenderOptions } from "@resvg/resvg-js";
import { renderSvg } from "./render-svg.js";

/** How a picture is made. */
export interface PngOptions {
  /**
   * Paths of font files (.ttf, .otf) with Vietnamese letters: `NotoSans-Regular.ttf`, `NotoSans-Bold.ttf`. The machine's own
   * fonts are never used silently: with the wrong one letters would vanish without a word.
   */
  readonly fonts: readonly string[];
  /** Dots for every pixel of the chart; 2 unless told. */
  readonly scale?: number;
}

/**
 * A chart, or an SVG made from one, as PNG (ảnh điểm). Needs the package `@resvg/resvg-js`, which is installed only where it is
 * wanted.
 *
 * @throws RangeError (as a rejection) where that package is not there, and where no font has Vietnamese letters.
 */
export async function renderPng(
  picture: object | string,
  { fonts, scale = 2 }: PngOptions,
): Promise<Uint8Array> {
  const Renderer = await renderer();
  const font = { fontFiles: [...fonts], loadSystemFonts: false };
  assertLetters(Renderer, font);
  const svg = typeof picture === "string" ? picture : await renderSvg(picture);
  return new Renderer(svg, { font, fitTo: { mode: "zoom", value: scale } }).render().asPng();
}

/** Not said where bundlers look: it has a part for each machine, which no page can hold, and most who install us lack it. */
const PACKAGE = "@resvg/resvg-js";

async function renderer(): Promise<typeof Resvg> {
  try {
    const found: { readonly Resvg: typeof Resvg } = await import(
      /* webpackIgnore: true */ /* @vite-ignore */ PACKAGE
    );
    return found.Resvg;
  } catch (cause) {
    throw new RangeError(`PNG needs the package ${PACKAGE}: npm install ${PACKAGE}`, { cause });
  }
}

type Font = NonNullable<ResvgRenderOptions["font"]>;

/** A letter of Vietnamese alone, and one that no font has. */
const [VIETNAMESE, NOBODYS] = ["ệ", "\u{10fffd}"];

/** A font that cannot be read, or lacks our letters, would leave blanks or boxes. */
function assertLetters(Renderer: typeof Resvg, font: Font): void {
  const drawn = (letter: string) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32"><text x="4" y="26" font-size="24">${letter}</text></svg>`;
    return new Renderer(svg, { font }).render().pixels;
  };
  const letter = drawn(VIETNAMESE);
  if (letter.some((dot) => dot > 0) && !letter.equals(drawn(NOBODYS))) return;
  const given = font.fontFiles?.join(", ") || "none given";
  throw new RangeError(
    `PNG needs font files that can be read and have Vietnamese letters, such as NotoSans-Regular.ttf (fonts: ${given})`,
  );
}
