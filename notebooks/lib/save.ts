import { type Assessment, missingText, reasonText, findingText, type Plan } from "phoihop";
import { holderText } from "phoihop/findings";
import { inLanguage } from "phoihop/plan";
import { writeXlsx } from "phoihop/office";
import type { Cell } from "phoihop/sheets";
import { findingTable, toCsv } from "phoihop/tables";
import { html } from "htl";
import { fileName } from "./file-name.ts";
import type { Setting } from "./setting.ts";

const TYPES = {
  csv: "text/csv",
  json: "application/json",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  zip: "application/zip",
  html: "text/html",
} as const;
type Ending = keyof typeof TYPES;
/** What a button makes; the page itself is saved from its first screen. */
export type Kind = Exclude<Ending, "html">;

/** Buttons that save the findings as files; nothing leaves this machine. */
export function saveButtons(
  assessment: Assessment,
  plan: Plan,
  limits: readonly ("tried" | "part")[],
  setting: Setting,
): HTMLElement {
  const { save } = setting.words;
  const { asOf, knownBy, register } = assessment;
  const moment = { asOf, ...(knownBy !== null && { knownBy }) };
  const name = fileName(save.file, { plan, register }, moment, setting, limits);
  const contents = {
    csv: () => toCsv(findingTable(assessment, plan, setting.speech), { excel: true }),
    json: () => `${JSON.stringify(assessment, null, 2)}\n`,
    xlsx: () => findingBook(assessment, limits, setting),
  };
  return html`<div class="save" role="group" aria-label=${save.findings}>
    ${save.findings}:
    ${(["xlsx", "csv", "json"] as const).map((kind) => saveButton({ name, kind }, contents[kind], setting))}
  </div>`;
}

type Content = string | Uint8Array;

/** What a button saves. */
interface SavedFile {
  readonly name: string | (() => string);
  readonly kind: Kind;
  /** What stands on it; the kind of file where nothing else does. */
  readonly label?: string | undefined;
}

/** A button that makes a file and saves it; while it is made, the button waits. What cannot be saved is said beside it. */
export function saveButton(
  { name, kind, label }: SavedFile,
  content: () => Content | Promise<Content>,
  { words }: Setting,
): HTMLElement {
  const called = label ?? words.save.as[kind];
  const button = html`<button type="button">${called}</button>`;
  const told = html`<span role="status" class="fault"></span>`;
  const save = async () => {
    button.toggleAttribute("disabled", true);
    told.textContent = "";
    try {
      saveFile(typeof name === "string" ? name : name(), kind, await content());
    } catch {
      told.textContent = words.save.failed(called);
    } finally {
      button.toggleAttribute("disabled", false);
    }
  };
  button.addEventListener("click", () => void save());
  return html`<span>${button} ${told}</span>`;
}

/** Gives a file to the browser to be saved. */
export function saveFile(name: string, kind: Ending, content: Content): void {
  const type = TYPES[kind];
  const url = URL.createObjectURL(
    new Blob([typeof content === "string" ? content : new Uint8Array(content)], { type }),
  );
  const link = html`<a href=${url} download=${`${name}.${kind}`}></a>`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** The table of findings as an official reads it, in a workbook. */
function findingBook(
  assessment: Assessment,
  limits: readonly ("tried" | "part")[],
  setting: Setting,
): Promise<Uint8Array> {
  const { speech, language } = setting;
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
    holderText(finding.responsible, speech),
    { day: finding.due },
    findingText(finding, speech),
    reasonText(finding, speech),
    missingText(finding, speech),
  ]);
  const above = sourceRows(assessment, limits, setting);
  const widths = [20, 44, 32, 12, 20, 50, 50];
  const look = {
    columns: widths.map((width, index) => ({ width, ...(index === 3 && { format: "day" as const }) })),
    head: above.length,
  };
  const name = columns.status;
  return writeXlsx({ file: "", sheets: [{ name, rows: [...above, head, ...body], look }] });
}

/** Above the table: of which plan and register, on which day, by what was known; invented, tried and partial results say so. */
function sourceRows(
  { plan, register, asOf, knownBy }: Assessment,
  limits: readonly ("tried" | "part")[],
  { words, speech, language }: Setting,
): readonly (readonly Cell[])[] {
  const { dates } = speech;
  return [
    ...(register.nature === "illustrative" ? [[words.register.illustrative]] : []),
    ...limits.map((each) => [words.save.limited[each]]),
    [inLanguage(plan.title, language)],
    [
      `${inLanguage(register.title, language)}. ${words.moment.line(dates.day(asOf), knownBy === null ? null : dates.day(knownBy))}`,
    ],
  ];
}
