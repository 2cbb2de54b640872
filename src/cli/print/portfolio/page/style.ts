import { THEMES } from "../../../../charts/theme.js";
import { STATUSES } from "../../../../rules/assessment/finding.js";

const { light, dark } = THEMES;
const both = (of: (theme: typeof light) => string) => `light-dark(${of(light)}, ${of(dark)})`;

/** The colours of charts, of a screen in the light or in the dark. */
const colours = STATUSES.map(
  (status) => `.${status} { fill: ${both((theme) => theme.status[status].fill)}; }`,
);

/** How the page of many plans looks: a table on a wide screen and on paper, a card for each row on a phone. */
export const pageStyle = `
:root { color-scheme: light dark; --back: ${both(({ background }) => background)}; --ink: ${both(({ ink }) => ink)}; --soft: ${both(({ muted }) => muted)}; --line: ${both(({ grid }) => grid)}; --edge: ${both(({ line }) => line)}; --alarm: ${both(({ alarm }) => alarm)}; }
body { margin: 0 auto; padding: 16px clamp(12px, 3vw, 32px) 48px; max-width: 1120px; background: var(--back); color: var(--ink); font: 16px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif; overflow-wrap: break-word; }
header p { margin: 4px 0; color: var(--soft); }
header .warning { color: var(--alarm); font-weight: 600; }
h1 { margin: 8px 0; max-width: 60ch; font-size: clamp(1.25rem, 2.2vw + .6rem, 1.75rem); line-height: 1.25; }
h2 { margin: 32px 0 4px; font-size: 1.2rem; }
section > p { margin: 6px 0; color: var(--soft); }
.bar { display: block; width: 100%; height: 10px; margin-top: 4px; }
header > .bar { height: 28px; margin: 12px 0 8px; }
.bar rect, .swatch rect { stroke: var(--edge); stroke-width: 1; vector-effect: non-scaling-stroke; }
.swatch { flex: none; width: 14px; height: 14px; margin: .25em 6px 0 0; }
.key { display: flex; flex-wrap: wrap; gap: 2px 18px; margin: 0; padding: 0; list-style: none; font-size: .95rem; }
.key li { display: flex; }
a { color: inherit; }
table { width: 100%; border-collapse: collapse; font-size: .95rem; line-height: 1.35; }
th, td { padding: 6px 8px; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400; }
thead th { border-bottom-color: var(--edge); color: var(--soft); font-size: .85rem; vertical-align: bottom; }
tbody th { width: 38%; min-width: 15em; }
tbody td:not(.number) { min-width: 12em; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
td.number { white-space: nowrap; }
td.zero { color: var(--soft); }
tr { break-inside: avoid; }
.tag { padding: 0 6px; border: 1px solid var(--alarm); border-radius: 4px; color: var(--alarm); font-size: .8rem; font-weight: 600; white-space: nowrap; }
details { margin: 8px 0; }
summary { padding: 6px 0; cursor: pointer; color: var(--soft); }
:focus-visible { outline: 3px solid var(--edge); outline-offset: 2px; }
${colours.join("\n")}
@media print { :root { color-scheme: light; } body { padding: 0; max-width: none; } }
@media (max-width: 640px) {
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, tbody, tr, th, td { display: block; }
  tr { padding: 8px 0; border-bottom: 1px solid var(--line); }
  tbody th, tbody td, tbody td:not(.number) { width: auto; min-width: 0; padding: 1px 0; border: 0; }
  tbody th { padding-bottom: 4px; font-weight: 600; }
  tbody td { display: flex; gap: 12px; justify-content: space-between; }
  tbody td::before { content: attr(data-head); flex: none; max-width: 60%; color: var(--soft); }
  td.number { text-align: right; }
  td.zero { display: none; }
}
`;
