import { inLanguage, type Assessment, holderPhrase, missing, reason, findingWord, type Plan } from "phoihop";
import { writeXlsx } from "phoihop/office";
import type { Cell } from "phoihop/sheets";
import { findingTable, toCsv } from "phoihop/tables";
import { html } from "htl";
import type { Setting } from "./setting.ts";

const TYPES = {
  csv: "text/csv",
  json: "application/json",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  zip: "application/zip",
} as const;
export type Kind = keyof typeof TYPES;

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
    ${(["xlsx", "csv", "json"] as const).map((kind) => saveButton(name, kind, contents[kind], setting))}
  </div>`;
}

type Content = string | Uint8Array;

/** A button that makes a file and saves it; while it is made, the button waits. What cannot be saved is said beside it. */
export function saveButton(
  name: string,
  kind: Kind,
  content: () => Content | Promise<Content>,
  { words }: Setting,
): HTMLElement {
  const button = html`<button type="button">${words.save.as[kind]}</button>`;
  const told = html`<span role="status" class="fault"></span>`;
  const save = async () => {
    button.toggleAttribute("disabled", true);
    told.textContent = "";
    try {
      saveFile(name, kind, await content());
    } catch {
      told.textContent = words.save.failed(words.save.as[kind]);
    } finally {
      button.toggleAttribute("disabled", false);
    }
  };
  button.addEventListener("click", () => void save());
  return html`<span>${button} ${told}</span>`;
}

/** Gives a file to the browser to be saved. */
export function saveFile(name: string, kind: Kind, content: Content): void {
  const type = TYPES[kind];
  const url = URL.createObjectURL(
    new Blob([typeof content === "string" ? content : new Uint8Array(content)], { type }),
  );
  const link = html`<a href=${url} download=${`${name}.${kind}`}></a>`;
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
    inLanguage(finding.title, language),
    holderPhrase(finding.responsible, speech),
    { day: finding.due },
    findingWord(finding, speech),
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
