import type { Explained } from "phoihop/findings";
import { html } from "htl";

/** A tree of reasons as nested lists. */
export const explainedList = (parts: readonly Explained[]): HTMLElement =>
  html`<ul class="reasons">
    ${parts.map(({ text, parts }) => html`<li>${text}${parts.length > 0 ? explainedList(parts) : null}</li>`)}
  </ul>`;
