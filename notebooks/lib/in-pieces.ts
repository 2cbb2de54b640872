import { html } from "htl";
import type { Setting } from "./setting.ts";

/** So many are read at a time. */
const PIECE = 100;

/** A list of which the first are shown, and the others as they are asked for. */
export function inPieces<T>(
  list: HTMLElement,
  items: readonly T[],
  make: (item: T) => Node | null,
  { words, speech }: Setting,
): HTMLElement {
  let shown = 0;
  const button = html`<button type="button" class="more"></button>`;
  const show = () => {
    list.append(...items.slice(shown, shown + PIECE).flatMap((item) => make(item) ?? []));
    shown += PIECE;
    const left = items.length - shown;
    if (left <= 0) return button.remove();
    button.textContent = words.work.more(speech.number(left));
    list.after(button);
  };
  button.addEventListener("click", show);
  const whole = html`<div>${list}</div>`;
  show();
  return items.length > PIECE ? whole : list;
}
