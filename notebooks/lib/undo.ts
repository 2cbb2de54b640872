import type { Plan } from "phoihop";
import { inLanguage } from "phoihop/plan";
import { html } from "htl";
import { draftsRestored } from "./own-drafts.ts";
import { writtenFor } from "./own-passages.ts";
import { restored } from "./own-registers.ts";
import { isLastUnkept, lastStep, takeBack, whenChanged } from "./steps.ts";
import type { Setting } from "./setting.ts";

/** A button that takes back what was done last, and what that means; nothing where nothing was done. */
export function undoBar(plan: Plan, { words, language }: Setting): HTMLElement {
  const bar = html`<div class="undo" role="status"></div>`;
  const show = () => {
    const step = lastStep();
    bar.hidden = step === undefined;
    if (step === undefined) return bar.replaceChildren();
    const [title, what] = [inLanguage(step.title, language), inLanguage(step.what, language)];
    const button = html`<button type="button">${words.undo.button}</button>`;
    button.addEventListener("click", () => {
      button.toggleAttribute("disabled", true);
      void takeBack(plan);
    });
    const back = words.undo.back[step.of][step.did](title, what);
    const sentence = isLastUnkept() ? `${words.undo.unkept[step.of]} ${words.undo.button} ${back}` : back;
    bar.replaceChildren(button, html`<p class="clamp" title=${sentence}>${sentence}</p>`);
  };
  show();
  whenChanged(bar, show);
  // Whatever was done on another notebook is taken back on this one too.
  void Promise.all([restored(plan), draftsRestored(plan), writtenFor(plan)]).then(show);
  return bar;
}
