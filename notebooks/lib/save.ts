import { type Assessment, holderPhrase, missing, reason, statusWord, type Plan } from "phoihop";
import { writeXlsx } from "phoihop/office";
import type { Cell } from "phoihop/sheets";
import { findingTable, toCsv } from "phoihop/tables";
import { html } from "htl";
import type { Setting } from "./setting.ts";

const TYPES = {
  csv: "text/csv",
  json: "application/json",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

/** Buttons that save the findings as files; nothing leaves this machine. */
export function saveButtons(assessment: Assessment, plan: Plan, setting: Setting): HTMLElement {
  const { save } = setting.words;
  const name = `${save.file}-${assessment.plan.id}-${assessment.asOf}`;
  const contents = {
    csv: () => toCsv(findingTable(assessment, plan, setting.speech), { excel: true }),
    json: () => `${JSON.stringify(assessment, null, 2)}\n`,
    xlsx: () => findingBook(assessment, setting),
  };
  return html`<div class="save" role="group" aria-label=${save.findings}>
    ${save.findings}:
    ${(["xlsx", "csv", "json"] as const).map(
      (kind) =>
        html`<button
          type="button"
          onclick=${async () => saveAs(`${name}.${kind}`, await contents[kind](), TYPES[kind])}
        >
          ${save.as[kind]}
        </button>`,
    )}
  </div>`;
}

function saveAs(name: string, content: string | Uint8Array, type: string): void {
  const url = URL.createObjectURL(
    new Blob([typeof content === "string" ? content : new Uint8Array(content)], { type }),
  );
  const link = html`<a href=${url} download=${name}></a>`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** The table of findings as an official reads it, in a workbook. */
function findingBook(assessment: Assessment, { speech, language }: Setting): Promise<Uint8Array> {
  const { columns } = speech.labels;
  const head: readonly Cell[] = [
    columns.clause,
    columns.promise,
    columns.who,
    columns.due,
    columns.status,
    columns.why,
    columns.missing,
  ];
  const body = assessment.findings.map((finding): readonly Cell[] => [
    finding.clause,
    finding.title[language],
    holderPhrase(finding.responsible, speech),
    { day: finding.due },
    statusWord(finding.status, speech),
    reason(finding, speech),
    missing(finding, speech),
  ]);
  const widths = [20, 44, 32, 12, 20, 50, 50];
  const look = {
    columns: widths.map((width, index) => ({ width, ...(index === 3 && { format: "day" as const }) })),
    head: 0,
  };
  const name = columns.status;
  return writeXlsx({ file: "", sheets: [{ name, rows: [head, ...body], look }] });
}
