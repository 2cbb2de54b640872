import { html } from "htl";

/** A column of a table for people: its head, and what stands in its cells. */
export interface ShownColumn<Row> {
  readonly head: string;
  readonly cell: (row: Row) => Node | string | null;
  readonly align?: "end";
}

/** Rows as a table that scrolls by itself where the screen is narrow, also with the keyboard. */
export const dataTable = <Row>(
  caption: string,
  columns: readonly ShownColumn<Row>[],
  rows: readonly Row[],
): HTMLElement =>
  html`<div class="scroll" role="region" aria-label=${caption} tabindex="0">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map(({ head, align }) => html`<th scope="col" class=${align ?? null}>${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${columns.map(({ cell, align }) => html`<td class=${align ?? null}>${cell(row)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
