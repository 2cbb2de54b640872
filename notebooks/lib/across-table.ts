import { html } from "htl";
import type { AcrossSection } from "phoihop/portfolio";
import type { AcrossSetting } from "./across-setting.ts";
import "./across.css";

/** So many rows are seen at once, and so many more at each press. */
const [SEEN, PIECE] = [12, 200];

/** A table of many plans; on a phone each row is a card. The rest of a long one is unfolded. */
export function acrossTable(
  section: AcrossSection,
  { speech, across }: AcrossSetting,
  more: (row: number) => Node | null = () => null,
): HTMLElement {
  const { name, title, heads, rows, none, note } = section;
  const isNumeric = heads.map(
    (_, index) => index > 0 && rows.every((row) => /^[\d.,–]+$/.test(row[index] ?? "")),
  );
  const kindOf = (index: number, text = "") =>
    isNumeric[index] === true ? `end${text === "0" ? " zero" : ""}` : null;
  const rowOf = (row: readonly string[], at: number) =>
    html`<tr role="row">
      ${row.map((text, index) =>
        index === 0
          ? html`<th scope="row" role="rowheader">${text}</th>`
          : html`<td role="cell" class=${kindOf(index, text)} data-head=${heads[index] ?? ""}>
              <span>${text}${index === row.length - 1 ? more(at) : null}</span>
            </td>`,
      )}
    </tr>`;
  const body = html`<tbody role="rowgroup">
    ${rows.slice(0, SEEN).map(rowOf)}
  </tbody>`;
  const rest = html`<button type="button" class="more"></button>`;
  let shown = SEEN;
  const show = () => {
    if (shown >= rows.length) return rest.remove();
    rest.textContent = speech.portfolio.unfold(rows.length - shown);
  };
  rest.addEventListener("click", () => {
    const from = shown;
    shown += PIECE;
    body.append(...rows.slice(from, shown).map((row, index) => rowOf(row, from + index)));
    show();
  });
  show();
  const table = () =>
    html`<table class="across" role="table" aria-label=${title}>
      <thead role="rowgroup">
        <tr role="row">
          ${heads.map((head, index) => html`<th scope="col" role="columnheader" class=${kindOf(index)}>${head}</th>`)}
        </tr>
      </thead>
      ${body}
    </table>`;
  return html`<section id=${name}>
    <h2>${title}</h2>
    ${
      rows.length === 0
        ? html`<p>${none}</p>`
        : html`<div>
            <p>${across.about[name]}</p>
            ${table()}${rows.length > SEEN ? rest : null}
          </div>`
    }
    ${note === null ? null : html`<p><small>${note}</small></p>`}
  </section>`;
}
