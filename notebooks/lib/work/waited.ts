import { html } from "htl";
import { control, type Control } from "../control.ts";
import { wordsOf } from "../language.ts";

/** What is worked out beside the page, as something that cells can wait for. */
export function waited<T>(answer: Promise<T>): Control<T> {
  return awaited<T>(answer, undefined, 0);
}

/** The same for what may take long: where it does, cells go on without it meanwhile (null). */
export function waitedLong<T>(answer: Promise<T>): Control<T | null> {
  return awaited<T | null>(answer, null, LONG);
}

/** What comes sooner is shown at once, with all else. */
const LONG = 700;

function awaited<T>(answer: Promise<T>, meanwhile: T | undefined, after: number): Control<T> {
  let value: T | undefined;
  const element = html`<span class="waited" hidden></span>`;
  const tell = (now: T) => {
    value = now;
    element.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const late = meanwhile === undefined ? undefined : setTimeout(() => tell(meanwhile), after);
  answer.then(
    (result) => {
      clearTimeout(late);
      tell(result);
    },
    (fault: unknown) => {
      clearTimeout(late);
      element.hidden = false;
      element.textContent = wordsOf(document.documentElement.lang === "en" ? "en" : "vi").work.failed;
      console.error(fault);
    },
  );
  // As long as there is no value, the cells that need one wait.
  return control(element, () => value as T);
}
