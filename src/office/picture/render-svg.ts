import type { Loader, View } from "vega";
import type { TopLevelSpec } from "vega-lite";
import { fromPackage } from "../../model/values/from-package.js";
import { plainText } from "../../model/values/visible-text.js";

/**
 * A chart as SVG (ảnh véc-tơ), without a browser and without fetching anything: data must stand inside it. For a
 * specification that is none, the promise is rejected with what Vega-Lite says of it.
 *
 * @example
 * const svg = await renderSvg(statusByUnitChart(table, { about, locale }));
 */
export async function renderSvg(chart: object): Promise<string> {
  const loading = Promise.all([import("vega"), import("vega-interpreter"), import("vega-lite")]);
  const [vega, { expressionInterpreter: expr }, { compile }] = await fromPackage(
    loading,
    "A picture of a chart",
    "vega@6 vega-interpreter@2 vega-lite@~6.4",
  );
  // What is no specification, Vega-Lite itself refuses.
  const specification: TopLevelSpec = JSON.parse(JSON.stringify(chart));
  const { spec } = compile(specification);
  // What a chart computes is walked, not compiled: so it is drawn in pages that forbid code made of text.
  const parsed = vega.parse(spec, undefined, { ast: true });
  const view = new vega.View(parsed, { expr, renderer: "none", loader: offline });
  return finalized(view, async () => plainText(named(await view.toSVG(), specification.description)));
}

async function finalized<Result>(view: View, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } finally {
    view.finalize();
  }
}

const refuse = async (): Promise<never> => {
  throw new RangeError("a chart must hold its data: nothing is fetched while it is drawn");
};

/** Nothing is read from the network or the disk, whatever a specification asks for. */
const offline: Loader = { load: refuse, sanitize: refuse, http: refuse, file: refuse };

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", '"': "&quot;" };

/** One picture with one description, as a screen reader tells it. */
const named = (svg: string, description: string | undefined): string =>
  description === undefined
    ? svg
    : svg.replace("<svg ", () => `<svg role="img" aria-label="${escaped(description)}" `);

const escaped = (text: string): string => text.replace(/[&<"]/g, (letter) => ESCAPES[letter] ?? letter);
