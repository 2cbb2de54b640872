import { html } from "htl";
import { remember, remembered, whenGone } from "./address.ts";
import { control, type Control } from "./control.ts";
import { given, isAlone } from "./embedded-data.ts";
import { wordsOf, type Language } from "./language.ts";
import { unfoldOnPaper } from "./on-paper.ts";
import type { NotebookName } from "./words/words.ts";

const LANGUAGES = { vi: "Tiếng Việt", en: "English" } as const;
const NOTEBOOKS = ["index", "ke-hoach", "so-ket", "neu-dieu-chinh", "so-sanh", "nhieu-ke-hoach"] as const;

/** The head of a notebook: the way to the others, and the switch of language, whose value it has. */
export function header(name: NotebookName): Control<Language> {
  const asked = (): Language => (remembered("lang", given?.language ?? "vi") === "en" ? "en" : "vi");
  let language = asked();
  const element = html`<header class="top"></header>`;
  const show = () => {
    const { frame } = wordsOf(language);
    document.documentElement.lang = language;
    document.title = frame.title[name];
    element.replaceChildren(...(isAlone ? [] : [links(name, language)]), buttons());
  };
  const buttons = () => {
    const { frame } = wordsOf(language);
    return html`<div class="switches">
      ${isAlone ? null : codeButton(frame.code)}
      <div role="group" aria-label=${frame.language}>
        ${(["vi", "en"] as const).map((each) => button(each, language, choose))}
      </div>
    </div>`;
  };
  const choose = (chosen: Language) => {
    language = chosen;
    remember("lang", language);
    show();
    element.querySelector<HTMLElement>(`button[lang="${language}"]`)?.focus();
    element.dispatchEvent(new Event("input", { bubbles: true }));
  };
  show();
  // All other controls are made anew with what the address says now.
  whenGone(() => {
    language = asked();
    show();
    element.dispatchEvent(new Event("input", { bubbles: true }));
  });
  unfoldOnPaper();
  return control(element, () => language);
}

const button = (each: Language, now: Language, choose: (language: Language) => void) =>
  html`<button
    type="button"
    lang=${each}
    aria-pressed=${String(each === now)}
    ${{ onclick: () => choose(each) }}
  >
    ${LANGUAGES[each]}
  </button>`;

/** Shows the code of the cells, or hides it again. */
function codeButton(label: string): HTMLElement {
  const { classList } = document.documentElement;
  const pressed = () => String(classList.contains("with-code"));
  const element = html`<button type="button" aria-pressed=${pressed()}>${label}</button>`;
  element.addEventListener("click", () => {
    classList.toggle("with-code");
    element.setAttribute("aria-pressed", pressed());
  });
  return element;
}

const links = (name: NotebookName, language: Language) => {
  const { frame } = wordsOf(language);
  return html`<nav aria-label=${frame.notebooks}>
    ${NOTEBOOKS.map(
      (each) =>
        html`<a href=${addressOf(each, language)} aria-current=${each === name ? "page" : null}
          >${frame.title[each]}</a
        >`,
    )}
  </nav>`;
};

/** The same language and plan in another notebook. */
function addressOf(name: NotebookName, language: Language): string {
  const open = new URLSearchParams({ lang: language });
  const plan = new URLSearchParams(location.search).get("plan");
  if (plan !== null) open.set("plan", plan);
  return `./${name}.html?${open}`;
}
