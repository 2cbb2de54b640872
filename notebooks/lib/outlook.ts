import type { FindingRow } from "phoihop/tables";
import { html } from "htl";
import { dataTable } from "./data-table.ts";
import { statusMark } from "./finding.ts";
import type { Setting } from "./setting.ts";

/** What is still open, by the day on which it must be started; what has no such day comes last. */
export function outlookTable(rows: readonly FindingRow[], setting: Setting): HTMLElement {
  const { words, speech } = setting;
  const open = rows
    .filter(({ outlook }) => outlook !== "none" && outlook !== "achieved")
    .toSorted((a, b) => order(a).localeCompare(order(b)));
  if (open.length === 0) return html`<p>${words.further.noOutlook}</p>`;
  return dataTable(
    words.further.outlook,
    [
      { head: words.further.promise, cell: (row) => `${row.title} (${row.clause})` },
      { head: words.findings.status, cell: ({ status }) => statusMark(status, setting) },
      { head: words.further.outlook, cell: ({ outlookWord }) => outlookWord },
      {
        head: words.further.lastStart,
        cell: ({ lastStart }) => (lastStart === null ? null : speech.dates.short(lastStart)),
      },
      {
        head: words.further.daysLeft,
        cell: ({ margin }) => (margin === null ? null : speech.number(margin)),
        align: "end",
      },
      { head: words.further.reached, cell: ({ reached }) => reached },
    ],
    open,
  );
}

const order = ({ lastStart, due }: FindingRow) => lastStart ?? `9999-${due}`;
