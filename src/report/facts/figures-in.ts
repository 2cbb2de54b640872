import type { Printout } from "../printout.js";
import type { FigureBlock } from "../block-kinds.js";

/**
 * The figures (biểu đồ) of a paper in their order: what is to be drawn before it is written.
 *
 * @example
 * const figures = new Map<string, string>();
 * for (const { id, chart } of figuresIn(document)) figures.set(id, await renderSvg(chart));
 */
export const figuresIn = ({ body, annexes }: Printout): readonly FigureBlock[] =>
  [...body, ...annexes.flatMap(({ blocks }) => blocks)].filter((block) => block.kind === "figure");
