import { html } from "htl";
import { remember, remembered } from "./address.ts";
import { dayOf, dayText } from "./day-text.ts";

/** An element that a reader sets: `view` hands its value to the other cells, anew whenever it changes. */
export type Control<T> = HTMLElement & { readonly value: T };

/** An element whose value is read when asked for; it says `input` when that has changed. */
export function control<T>(element: HTMLElement, read: () => T): Control<T> {
  assertControl(element, read);
  return element;
}

function assertControl<T>(element: HTMLElement, get: () => T): asserts element is Control<T> {
  Object.defineProperty(element, "value", { get });
}

/** One of several: a list to choose from. A choice that is gone is the first one. */
export function choice(
  key: string,
  label: string,
  options: readonly (readonly [value: string, text: string])[],
  initial: string = options[0]?.[0] ?? "",
): Control<string> {
  const known = options.map(([value]) => value);
  const asked = remembered(key, initial);
  const chosen = known.includes(asked) ? asked : (known[0] ?? "");
  const select = html`<select name=${key}>
    ${options.map(([value, text]) => html`<option value=${value} selected=${value === chosen}>${text}</option>`)}
  </select>`;
  return labelled(key, label, select);
}

/**
 * A day, typed and shown as people write it (dd/mm/yyyy) whatever the language of the browser; its value is `YYYY-MM-DD`. It is
 * said in words below. What is no day leaves the last one as it was, unless there need be none.
 */
export function dayInput(
  key: string,
  label: string,
  initial: string,
  inWords: (day: string) => string,
  { optional = false, wrong = "" } = {},
): Control<string> {
  const asked = remembered(key, initial);
  let day = (asked === "" && optional) || dayOf(asked) === asked ? asked : initial;
  const input = html`<input
    type="text"
    inputmode="numeric"
    autocomplete="off"
    placeholder="dd/mm/yyyy"
    name=${key}
    value=${day === "" ? "" : dayText(day)}
  />`;
  const said = html`<small>${day === "" ? "" : inWords(day)}</small>`;
  input.addEventListener("input", (event) => {
    const text = valueOf(input).trim();
    const typed = text === "" && optional ? "" : dayOf(text);
    input.toggleAttribute("aria-invalid", typed === null);
    said.textContent = typed === null ? wrong : typed === "" ? "" : inWords(typed);
    if (typed === null) return event.stopPropagation();
    day = typed;
    remember(key, day);
  });
  return control(html`<label class="control"><span>${label}</span>${input}${said}</label>`, () => day);
}

/** A whole number, not below a least one; what is no number leaves the last one as it was. */
export function numberInput(key: string, label: string, initial: number, least: number): Control<number> {
  const input = html`<input
    type="number"
    name=${key}
    step="1"
    min=${least}
    value=${remembered(key, String(initial))}
  />`;
  const element = labelled(key, label, input, true);
  return control(html`<div>${element}</div>`, () => Math.max(least, Math.round(Number(element.value))));
}

function labelled(key: string, label: string, field: HTMLElement, isNeeded = false): Control<string> {
  let value = valueOf(field);
  field.addEventListener("input", (event) => {
    const now = valueOf(field);
    if (now === "" && isNeeded) {
      event.stopPropagation();
      return;
    }
    value = now;
    remember(key, value);
  });
  return control(html`<label class="control"><span>${label}</span>${field}</label>`, () => value);
}

const valueOf = (field: HTMLElement): string =>
  field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field.value : "";
