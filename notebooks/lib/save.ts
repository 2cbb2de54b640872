import { type Assessment, missingText, reasonText, findingText, type Plan } from "phoihop";
import { holderText } from "phoihop/findings";
import { inLanguage } from "phoihop/plan";
import { writeXlsx } from "phoihop/office";
import type { Cell } from "phoihop/sheets";
import { findingTable, toCsv } from "phoihop/tables";
import { html } from "htl";
import { fileName } from "./file-name.ts";
import { folderToWrite } from "./folder.ts";
import type { Setting } from "./setting.ts";
import { lackOf, writeInto, type Lack } from "./write-file.ts";

const TYPES = {
  csv: "text/csv",
  json: "application/json",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  zip: "application/zip",
  html: "text/html",
} as const;
type Ending = keyof typeof TYPES;

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
    ${(["xlsx", "csv", "json"] as const).map((kind) =>
      saveButton(save.as[kind], () => ({ name, kind, content: contents[kind] }), setting),
    )}
  </div>`;
}

type Content = string | Uint8Array;

/** A file that a person has asked for. */
export interface Order {
  readonly name: string;
  readonly kind: Ending;
  readonly content: () => Content | Promise<Content>;
  /** Whose file it is: in a folder a later one of the same owner takes its place. */
  readonly owner?: string;
  /** What is done once it is saved. */
  readonly whenSaved?: () => void;
}

/** A button that makes a file and saves it; while it is made, the button waits. What becomes of it is said beside it. */
export function saveButton(label: string, order: () => Order, { words }: Setting): HTMLElement {
  const button = html`<button type="button">${label}</button>`;
  const told = html`<span role="status"></span>`;
  const say = (text: string, isFault: boolean) => {
    told.textContent = text;
    told.classList.toggle("fault", isFault);
  };
  const save = async () => {
    button.toggleAttribute("disabled", true);
    say("", false);
    try {
      const saved = await saveFile(order());
      // A browser shows by itself what it downloads.
      if (saved.folder !== null) say(savedText(saved, words), saved.lack !== null);
    } catch {
      say(words.save.failed(label), true);
    } finally {
      button.toggleAttribute("disabled", false);
    }
  };
  button.addEventListener("click", () => void save());
  return html`<span>${button} ${told}</span>`;
}

/** Where a file is: in the folder that was chosen, or among the downloads, where it lacks something or none was chosen. */
export interface Saved {
  readonly file: string;
  readonly folder: string | null;
  readonly lack: Lack | null;
}

/** Saves a file: into the folder that was chosen, else by the browser. */
export async function saveFile({ name, kind, content, owner, whenSaved }: Order): Promise<Saved> {
  const place = await folderToWrite();
  const made = await content();
  const blob = new Blob([typeof made === "string" ? made : new Uint8Array(made)], { type: TYPES[kind] });
  const saved = await placed(`${name}.${kind}`, blob, place, owner);
  whenSaved?.();
  return saved;
}

async function placed(
  file: string,
  blob: Blob,
  place: Awaited<ReturnType<typeof folderToWrite>>,
  owner: string | undefined,
): Promise<Saved> {
  const folder = place?.folder.handle.name ?? null;
  const instead = (lack: Lack | null): Saved => {
    download(file, blob);
    return { file, folder, lack };
  };
  if (place === null) return instead(null);
  if (!place.isOpen) return instead("permission");
  try {
    return { file: await writeInto(place.folder, file, blob, owner), folder, lack: null };
  } catch (fault) {
    return instead(lackOf(fault));
  }
}

/** Where a file is now, and why not where it should be. */
export function savedText({ file, folder, lack }: Saved, { save, folder: words }: Setting["words"]): string {
  if (folder === null) return save.saved(file);
  return lack === null ? words.saved(file, folder) : `${words.lacks[lack](folder)} ${words.instead(file)}`;
}

function download(file: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = html`<a href=${url} download=${file}></a>`;
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
