import { html } from "htl";
import { remember, remembered } from "./address.ts";
import type { Control } from "./control.ts";
import { holds } from "./search-text.ts";
import type { Setting } from "./setting.ts";

/** Something in a list: its text, and by name what it can be chosen by. */
export interface Filterable {
  readonly element: HTMLElement;
  readonly text: string;
  readonly marks: Readonly<Record<string, readonly string[]>>;
}

/** Choices and a search that hide what does not match, and a line that says how many are left. */
export function filterList(
  items: readonly Filterable[],
  choices: Readonly<Record<string, Control<string>>>,
  count: (shown: number, all: number) => string,
  { words }: Setting,
): { readonly fields: readonly HTMLElement[]; readonly told: HTMLElement; readonly sift: () => void } {
  const search = html`<input type="search" value=${remembered("search", "")} />`;
  const told = html`<p class="count" role="status"></p>`;
  const sift = () => {
    const wanted = search instanceof HTMLInputElement ? search.value : "";
    const shown = items.filter(({ element, text, marks }) => {
      const isChosen = Object.entries(choices).every(
        ([name, { value }]) => value === "" || marks[name]?.includes(value) === true,
      );
      element.hidden = !isChosen || !holds(text, wanted.trim());
      return !element.hidden;
    });
    told.textContent = shown.length === 0 ? words.findings.none : count(shown.length, items.length);
  };
  sift();
  search.addEventListener("input", () => {
    if (search instanceof HTMLInputElement) remember("search", search.value);
  });
  const field = html`<label class="control"><span>${words.findings.search}</span>${search}</label>`;
  return { fields: [...Object.values(choices), field], told, sift };
}
