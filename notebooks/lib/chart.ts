import type { Chart, ChartOptions } from "phoihop/charts";
import { html } from "htl";

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
  const picture = await painter(draw);
  const element = html`<figure class="chart"></figure>`;
  const dark = matchMedia("(prefers-color-scheme: dark)");
  let shown = "";
  const show = () => {
    const width = Math.min(element.clientWidth, WIDEST);
    const theme = dark.matches ? "dark" : "light";
    if (width === 0 || shown === `${width} ${theme}`) return;
    shown = `${width} ${theme}`;
    element.replaceChildren(picture({ width, theme }));
  };
  new ResizeObserver(show).observe(element);
  dark.addEventListener("change", show);
  const toPaper = () => {
    if (element.isConnected) element.append(html`<div class="paper">${picture(PAPER)}</div>`);
    else removeEventListener("beforeprint", toPaper);
  };
  addEventListener("beforeprint", toPaper);
  addEventListener("afterprint", () => element.querySelector(".paper")?.remove());
  return element;
}

/** What draws is loaded when the first chart is wanted: the page must not wait for it. */
async function painter(draw: (look: Look) => Chart): Promise<(look: Look) => HTMLElement> {
  const [{ View, parse }, { compile }, { Handler }] = await Promise.all([
    import("vega"),
    import("vega-lite"),
    import("vega-tooltip"),
  ]);
  return (look) => {
    const chart = draw(look);
    const host = html`<div role="img" aria-label=${chart.description ?? ""}></div>`;
    const { call } = new Handler({ theme: look.theme });
    new View(parse(compile(chart).spec), { renderer: "svg", container: host, hover: true })
      .tooltip(call)
      .run();
    return host;
  };
}
