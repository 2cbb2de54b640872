import { html } from "htl";
import type { NamedFile } from "./read-register.ts";
import type { Setting } from "./setting.ts";

/** Where files are dropped, or chosen with mouse or keyboard. */
export function dropZone(
  { words }: Setting,
  take: (files: readonly NamedFile[]) => void,
  {
    text = words.register.drop,
    accept = ".xlsx,.csv,.json",
  }: { readonly text?: string; readonly accept?: string } = {},
): HTMLElement {
  const field = html`<input class="unseen" type="file" accept=${accept} multiple />`;
  field.addEventListener("change", () => {
    if (!(field instanceof HTMLInputElement)) return;
    take([...(field.files ?? [])]);
    // So that the same file can be chosen again once it is mended.
    field.value = "";
  });
  // A choice of files is no value of a notebook: what was read is.
  field.addEventListener("input", (event) => event.stopPropagation());
  const zone = html`<label class="drop">
    ${text} <span class="button">${words.register.pick}</span>${field}
    <small>${words.register.local}</small>
  </label>`;
  const mark = (event: DragEvent, over: boolean) => {
    event.preventDefault();
    zone.classList.toggle("over", over);
  };
  zone.addEventListener("dragover", (event) => mark(event, true));
  zone.addEventListener("dragleave", (event) => mark(event, false));
  zone.addEventListener("drop", (event) => {
    mark(event, false);
    take([...(event.dataTransfer?.files ?? [])]);
  });
  return zone;
}
