import type { Picture } from "../../office/docx/context.js";
import type { Printout } from "../../report/printout.js";
import { figuresIn } from "../../report/facts/figures-in.js";
import { findFonts } from "../read/fonts.js";
import type { Session } from "../session.js";

/** The figures of a paper as SVG, by their id. */
export async function svgFigures(document: Printout): Promise<ReadonlyMap<string, string>> {
  const { renderSvg } = await import("../../office/picture/render-svg.js");
  const drawn = new Map<string, string>();
  for (const { id, chart } of figuresIn(document)) drawn.set(id, await renderSvg(chart));
  return drawn;
}

/** The same with PNG beside it, which Word needs; none where this machine lacks what draws them, and that is told. */
export async function wordFigures(
  document: Printout,
  { terminal, words }: Session,
): Promise<ReadonlyMap<string, Picture>> {
  const { renderPng } = await import("../../office/picture/render-png.js");
  const fonts = findFonts();
  const drawn = new Map<string, Picture>();
  try {
    for (const [id, svg] of await svgFigures(document))
      drawn.set(id, { svg, png: await renderPng(svg, { fonts }) });
  } catch (error) {
    terminal.complain([words.report.noPictures(error instanceof Error ? error.message : String(error))]);
    return new Map();
  }
  return drawn;
}
