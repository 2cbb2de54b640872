import { html } from "htl";
import { saveButton } from "./save.ts";
import type { Setting } from "./setting.ts";
import { removeUnread, unreadTexts, whenUnread, type Unread } from "./unread.ts";

/**
 * What this browser has kept and the page cannot read: each is saved as it is, and only then removed. Nothing where all was
 * read. It stands before the first screen, wherever that is.
 */
export function unreadNote(setting: Setting): Node {
  const { unread } = setting.words;
  const element = html`<div id="unread" role="status"></div>`;
  const lines = new Map<string, HTMLElement>();
  const show = () => {
    if (unreadTexts.size === 0) return element.replaceChildren();
    const shown = Array.from(unreadTexts, ([at, text]) => {
      const known = lines.get(at) ?? line(at, text, setting);
      lines.set(at, known);
      return known;
    });
    element.replaceChildren(
      html`<section class="panel unread">
        <p class="fault">${unread.head(shown.length)}</p>
        <ul>
          ${shown}
        </ul>
        <p><small>${unread.todo}</small></p>
      </section>`,
    );
  };
  show();
  whenUnread(show);
  const screen = document.getElementById("first-screen");
  if (screen === null) return element;
  document.getElementById("unread")?.remove();
  screen.before(element);
  return document.createTextNode("");
}

function line(at: string, { what, text }: Unread, setting: Setting): HTMLElement {
  const { unread } = setting.words;
  const told = html`<span role="status" class="fault"></span>`;
  const remove = html`<button type="button" hidden>${unread.remove}</button>`;
  const removed = async () => {
    if (!(await removeUnread(at))) told.textContent = unread.notRemoved;
  };
  remove.addEventListener("click", () => void removed());
  const whenSaved = () => remove.toggleAttribute("hidden", false);
  const order = () => ({ name: unread.file, kind: "json", content: () => text, whenSaved }) as const;
  const save = saveButton(unread.save, order, setting);
  return html`<li class="save">
    ${[unread.matters[what], titleIn(text)].join(" ").trim()} ${save} ${remove} ${told}
  </li>`;
}

/** How it is called, where that can be made out. */
function titleIn(text: string): string {
  const [, title] = /"title":\s*\{\s*"\w+":\s*"([^"\\]{1,120})"/.exec(text) ?? [];
  return title === undefined ? "" : `“${title}”`;
}
