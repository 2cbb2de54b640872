import { writeXlsx } from "phoihop/office";
import { acrossSentence, acrossSummary } from "phoihop/portfolio";
import type { Cell } from "phoihop/sheets";
import { toCsv } from "phoihop/tables";
import { html } from "htl";
import type { AcrossSetting } from "./across-setting.ts";
import type { ToldPlans } from "./across.ts";
import { dayText } from "./day-text.ts";
import { saveButton } from "./save.ts";
import { tableOf } from "./table-of.ts";

/** Buttons that save the tables in words, and every finding as data; nothing leaves this machine. */
export function acrossSave(told: ToldPlans, setting: AcrossSetting): HTMLElement {
  const { words, across: own } = setting;
  const { across, findings } = told;
  const day = across.totals === null ? [] : [dayText(across.totals.asOf).replaceAll("/", "-")];
  const isInvented = across.reviews.some(({ nature }) => nature === "illustrative");
  const nameOf = (what: string) =>
    [...(isInvented ? [words.save.names.invented] : []), what, ...day].join("_");
  const order = {
    tables: () =>
      ({ name: nameOf(own.tablesFile), kind: "xlsx", content: () => acrossBook(told, setting) }) as const,
    all: () =>
      ({
        name: nameOf(own.tablesFile),
        kind: "json",
        content: () => `${JSON.stringify({ formatVersion: 1, ...across }, null, 2)}\n`,
      }) as const,
    findings: () =>
      ({ name: nameOf(own.findingsFile), kind: "csv", content: () => findingsText(findings) }) as const,
  };
  return html`<div class="save" role="group" aria-label=${own.tables}>
    ${own.tables}: ${saveButton(words.save.as.xlsx, order.tables, setting)}
    ${saveButton(words.save.as.json, order.all, setting)} ${own.findings}:
    ${saveButton(words.save.as.csv, order.findings, setting)}
  </div>`;
}

function findingsText(findings: ToldPlans["findings"]): string {
  const columns = Object.keys(findings[0] ?? {}).filter((column) => column !== "row");
  return toCsv(tableOf({ columns, rows: findings }), { excel: true });
}

/** Every table on a sheet of its own, before them the sentence. */
function acrossBook(
  { across, sections }: ToldPlans,
  { speech, across: words }: AcrossSetting,
): Promise<Uint8Array> {
  const { title, warnings, sum, statuses, notes } = acrossSummary(across, speech);
  const said = across.totals === null ? [] : [acrossSentence(across.totals, speech)];
  const head = [...warnings, title, ...said, ...(sum === null ? [] : [sum])];
  const first = [...head, ...statuses.map(({ text }) => text), ...notes].map((text): readonly Cell[] => [
    text,
  ]);
  const sheets = sections.map(({ title: name, heads, rows, none, note }) => ({
    name: name.slice(0, LONGEST),
    rows: [
      ...warnings.map((text) => [text]),
      [title],
      heads,
      ...(rows.length === 0 ? [[none]] : rows.map((row) => row.map(cellOf))),
      ...(note === null ? [] : [[note]]),
    ],
    look: {
      columns: heads.map((_, index) => ({ width: index === 0 ? 60 : index === 1 ? 40 : 16 })),
      head: warnings.length + 1,
    },
  }));
  const sums = { name: words.sum, rows: first, look: { columns: [{ width: 110 }] } };
  return writeXlsx({ file: "", sheets: [sums, ...sheets] });
}

/** The name of a sheet has so many letters. */
const LONGEST = 31;

/** A whole number is one in Excel too. */
const cellOf = (text: string): Cell => (/^\d+$/.test(text) ? Number(text) : text);
