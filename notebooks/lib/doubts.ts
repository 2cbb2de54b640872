import type { Commitment, Plan } from "phoihop";
import { inLanguage, inspect, inspectionText } from "phoihop/plan";
import { dataTable } from "./data-table.ts";
import { html } from "htl";
import type { Setting } from "./setting.ts";

export type Emendation = Plan["emendations"][number];

/** The doubts of the print that bear on a promise: on itself, on its task or item, or on the line where it stands. */
export function doubtsAbout({ id, about, source }: Commitment, plan: Plan): readonly Emendation[] {
  const [first, last] = source.lines;
  return plan.emendations.filter(
    ({ concerns = [], source: { lines } }) =>
      concerns.includes(id) ||
      (about !== undefined && concerns.includes(about)) ||
      (lines[0] <= last && lines[1] >= first),
  );
}

/** What is wrong or silent in the document itself, in the order of its lines. */
export const remarkTable = (plan: Plan, { words, speech }: Setting): HTMLElement =>
  dataTable(
    words.plan.remark,
    [
      {
        head: speech.labels.columns.clause,
        cell: ({ source }) => html`<span lang="vi">${source.clause}</span>`,
      },
      { head: words.plan.remark, cell: (remark) => inspectionText(remark, speech) },
      { head: words.plan.asPrinted, cell: ({ source }) => html`<q lang="vi">${source.quote}</q>` },
    ],
    inspect(plan),
  );

/** Where the print is damaged: what stands there, how it is read, and how sure that is; what is least sure comes first. */
export const emendationTable = (plan: Plan, { words, language }: Setting): HTMLElement =>
  dataTable(
    words.plan.doubts,
    [
      {
        head: words.plan.asPrinted,
        cell: ({ source }) =>
          html`<q lang="vi">${source.quote}</q>
            <small>${words.plan.line([...new Set(source.lines)].join("–"))}</small>`,
      },
      {
        head: words.plan.restored,
        cell: ({ restored }) =>
          restored === null ? words.plan.notRestored : html`<q lang="vi">${restored}</q>`,
      },
      {
        head: words.plan.confidence,
        cell: ({ confidence }) => new Intl.NumberFormat(language, { style: "percent" }).format(confidence),
        align: "end",
      },
      { head: words.plan.reason, cell: ({ reason }) => inLanguage(reason, language) },
    ],
    plan.emendations.toSorted((a, b) => a.confidence - b.confidence),
  );
