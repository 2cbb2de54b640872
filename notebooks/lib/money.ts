import { rows, type FundingRow, type Table } from "phoihop/tables";
import { html } from "htl";
import { dataTable } from "./data-table.ts";
import type { Setting } from "./setting.ts";

/** Every sum on file; bounds where an amount is not stated. */
export function moneyTable(table: Table<FundingRow>, setting: Setting): HTMLElement {
  const { words } = setting;
  const stated = rows(table).filter(({ lines }) => lines > 0);
  if (stated.length === 0) return html`<p>${words.further.noMoney}</p>`;
  return dataTable(
    words.further.money,
    [
      { head: words.further.about, cell: ({ aboutTitle, about }) => aboutTitle ?? about },
      { head: words.further.source, cell: ({ sourceWord }) => sourceWord },
      { head: words.further.year, cell: ({ year }) => (year === null ? null : String(year)) },
      { head: words.further.step, cell: ({ stageTitle }) => stageTitle },
      { head: words.further.amount, cell: (row) => sumText(row, setting), align: "end" },
    ],
    stated,
  );
}

function sumText({ least, most, currency }: FundingRow, { words, speech }: Setting): string {
  if (least === null) return "";
  const money = (amount: number) => speech.money(amount, currency);
  if (least === most) return money(least);
  // A line whose amount nobody stated is no line of nothing.
  if (least === 0 && most === null) return words.further.noAmount;
  return words.further.bounds(money(least), most === null ? null : money(most));
}
