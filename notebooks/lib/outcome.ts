import { issueTexts, type Issue, type Register } from "phoihop";
import type { Warning } from "phoihop/register";
import { html } from "htl";
import type { OtherFile } from "./file-sort.ts";
import type { Setting } from "./setting.ts";

/** What became of files that a reader brought. */
export type Outcome =
  | { readonly code: "unknown-file" | "several-files" | "reading"; readonly file: string }
  | { readonly code: "other-file"; readonly file: string; readonly what: OtherFile }
  | { readonly code: "refused"; readonly file: string; readonly issues: readonly Issue[] }
  | {
      readonly code: "read";
      readonly file: string;
      /** The register with which it was united. */
      readonly into: Register | null;
      readonly register: Register;
      readonly warnings: readonly Warning[];
    };

/** The same for whoever brought them: every fault with its sheet and cell, and what the results rest on meanwhile. */
export function outcomeText(outcome: Outcome, still: string, { words, speech }: Setting): readonly Node[] {
  const { register } = words;
  switch (outcome.code) {
    case "reading":
      return [html`<p>${register.reading(outcome.file)}</p>`];
    case "several-files":
      return [html`<p class="fault">${register.severalFiles} ${still}</p>`];
    case "unknown-file":
      return [html`<p class="fault">${register.unknownFile(outcome.file)} ${still}</p>`];
    case "other-file":
      return [html`<p class="fault">${outcome.file}: ${register.otherFile[outcome.what]} ${still}</p>`];
    case "refused": {
      const head = register.refused(outcome.file, outcome.issues.length);
      return [
        html`<p class="fault"><strong>${head}</strong> ${still}</p>`,
        sentences(issueTexts(outcome.issues, speech), register.others),
      ];
    }
    case "read": {
      const { records, subjects } = outcome.register;
      const { warnings, into, file } = outcome;
      const head =
        into === null
          ? register.read(file, records.length, Object.keys(subjects).length)
          : register.united(file, into.records.length, records.length);
      return [
        html`<p>${head}</p>`,
        ...(warnings.length === 0
          ? []
          : [
              html`<details>
                <summary>${register.oddities(warnings.length)}</summary>
                ${sentences(issueTexts(warnings, speech), register.others)}
              </details>`,
            ]),
      ];
    }
  }
}

/** So many can be read; of a file full of garbage the others would only bury them. */
const MOST = 50;

export const sentences = (all: readonly string[], others: (count: number) => string): HTMLElement =>
  html`<ul class="sentences">
    ${all.slice(0, MOST).map((text) => html`<li>${text}</li>`)}
    ${all.length > MOST ? html`<li>${others(all.length - MOST)}</li>` : null}
  </ul>`;
