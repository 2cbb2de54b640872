import type { Chart, ChartOptions } from "phoihop/charts";
import { html } from "htl";
import type { TopLevelSpec } from "vega-lite";
import { piecesOf } from "./sheets-of-paper.ts";
import { turn } from "./turn.ts";

/** How wide a chart is drawn, and on what ground. */
export type Look = Required<Pick<ChartOptions, "width" | "theme">>;

/** On A4, whatever the screen shows. */
const PAPER: Look = { width: 680, theme: "light" };

/** Wider than this a chart only gets emptier. */
const WIDEST = 900;

/**
 * A chart in the page: as wide as there is room, light or dark as the page is, and what a mark means where one points; on
 * paper it is drawn for paper. Its description says the same in words.
 */
export async function chartView(draw: (look: Look) => Chart): Promise<HTMLElement> {
  const paint = await painter(draw);
  const screen = html`<div class="screen"></div>`;
  const paper = html`<div class="paper"></div>`;
  const element = html`<figure class="chart">${screen}${paper}</figure>`;
  const dark = matchMedia("(prefers-color-scheme: dark)");
  let shown = "";
  const show = () => {
    const width = Math.min(screen.clientWidth, WIDEST);
    const theme = dark.matches ? "dark" : "light";
    if (width === 0 || shown === `${width} ${theme}`) return;
    shown = `${width} ${theme}`;
    void paint({ width, theme }, screen, turn);
  };
  const print = async () => {
    const whole = await paint(PAPER, paper, atOnce);
    if (whole !== undefined) paper.replaceChildren(...piecesOf(whole));
  };
  const signal = whileShown(element, screen, show);
  dark.addEventListener("change", show, { signal });
  addEventListener("beforeprint", () => void print(), { signal });
  addEventListener("afterprint", () => paper.replaceChildren(), { signal });
  return element;
}

/** Shows anew whenever its place changes size. Drawn anew, the old chart leaves the page: the signal ends what holds on to it. */
function whileShown(element: HTMLElement, place: HTMLElement, show: () => void): AbortSignal {
  const gone = new AbortController();
  const observer = new ResizeObserver(() => {
    if (element.isConnected) return show();
    observer.disconnect();
    gone.abort();
  });
  observer.observe(place);
  return gone.signal;
}

/** Paper does not wait. */
const atOnce = () => Promise.resolve();

/** What draws is loaded when the first chart is wanted: the page must not wait for it. */
async function painter(
  draw: (look: Look) => Chart,
): Promise<
  (look: Look, place: HTMLElement, next: () => Promise<void>) => Promise<SVGSVGElement | undefined>
> {
  const [{ View, parse }, { expressionInterpreter }, { compile }, { Handler }] = await Promise.all([
    import("vega"),
    import("vega-interpreter"),
    import("vega-lite"),
    import("vega-tooltip"),
  ]);
  return async (look, place, next) => {
    await next();
    const chart = draw(look);
    await next();
    const { spec } = compile(chart as object as TopLevelSpec);
    await next();
    // What a chart computes is walked, not compiled: the page forbids code made of text.
    const parsed = parse(spec, undefined, { ast: true });
    await next();
    const host = html`<div role="img" aria-label=${chart.description ?? ""}></div>`;
    place.replaceChildren(host);
    const { call } = new Handler({ theme: look.theme });
    const view = new View(parsed, {
      expr: expressionInterpreter,
      renderer: "svg",
      container: host,
      hover: true,
    });
    await view.tooltip(call).runAsync();
    return host.getElementsByTagName("svg")[0];
  };
}
