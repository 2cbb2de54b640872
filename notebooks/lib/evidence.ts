import type { EvidenceRow } from "phoihop/tables";
import { html } from "htl";
import { groupBy } from "./group-by.ts";
import type { Setting } from "./setting.ts";

/** The records that a finding rests on, each with its papers and the workbook cell it came from. */
export function evidenceList(rows: readonly EvidenceRow[], setting: Setting): HTMLElement {
  if (rows.length === 0) return html`<p>${setting.words.findings.noRecords}</p>`;
  const records = groupBy(rows, ({ record }) => record);
  return html`<ul class="records">
    ${[...records.values()].map((papers) => recordItem(papers, setting))}
  </ul>`;
}

function recordItem(papers: readonly EvidenceRow[], setting: Setting): HTMLElement | null {
  const [row] = papers;
  if (row === undefined) return null;
  const { words, speech } = setting;
  const recorded =
    row.recorded === null ? "" : `; ${words.findings.recorded(speech.dates.short(row.recorded))}`;
  return html`<li>
    <strong>${row.name ?? row.subject}</strong> ${row.stageTitle ?? row.stage} (${row.when}${recorded})
    <code>${row.record}</code>
    ${row.cell === null ? null : html`<span class="cell">${cellText(row.cell, setting)}</span>`}
    <ul>
      ${papers.map((paper) => html`<li>${paperText(paper, setting)}</li>`)}
    </ul>
  </li>`;
}

/** `so.xlsx!Nhãn hiệu!C7` as people say it. */
export function cellText(cell: string, { speech }: Setting): string {
  const [file = "", ...rest] = cell.split("!");
  const name = rest.pop() ?? "";
  return speech.issues.cell(name, rest.join("!"), file);
}

function paperText(paper: EvidenceRow, { words }: Setting): readonly (Node | string)[] {
  const { document, documentKindWord, documentNumber, documentTitle, link } = paper;
  if (document === null) return [words.findings.noDocument];
  const parts = [documentKindWord, documentNumber, documentTitle].filter((part) => part !== null);
  return [parts.join(" · "), ...(link === null ? [] : [" · ", linked(link)])];
}

/** Only an address of the web is made a link: a register may come from anybody. */
const linked = (link: string): Node =>
  /^https?:\/\//i.test(link)
    ? html`<a href=${link} rel="noreferrer" target="_blank">${link}</a>`
    : document.createTextNode(link);
