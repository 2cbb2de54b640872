import type { Plan } from "phoihop";
import { inLanguage } from "phoihop/plan";
import { html } from "htl";
import { lastStep, restored, takeBack, whenChanged } from "./own-registers.ts";
import type { Setting } from "./setting.ts";

/** What was done last, what taking it back would mean, and the button that does; nothing where nothing was done. */
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
    bar.replaceChildren(
      html`<p>${words.undo.done[step.did](title, what)} ${words.undo.back[step.did](title)}</p>`,
      button,
    );
  };
  show();
  whenChanged(bar, show);
  void restored(plan).then(show);
  return bar;
}
