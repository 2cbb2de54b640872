import type { Assessment, Plan, Question, Register } from "phoihop";
import { briefHtml, briefOf } from "phoihop/report";
import { html } from "htl";
import { headOnPaper } from "./on-paper.ts";
import type { Setting } from "./setting.ts";

/** What the buttons of the first screen do; each tells where the file is that was saved. */
export interface Deeds {
  readonly report: () => Promise<string>;
  readonly letters: () => Promise<string>;
  readonly workbooks: () => Promise<string>;
  /** Nothing where the page does not stand alone. */
  readonly page: (() => Promise<string>) | null;
}

interface Facts {
  readonly plan: Plan;
  readonly register: Register;
  readonly assessment: Assessment;
  /** Null where they are not known yet. */
  readonly questions: readonly Question[] | null;
}

/** What is to be displayed, and where in it stands what changed since the last review. */
interface Screen {
  readonly node: Node;
  readonly since: Element | null;
}

/**
 * The first screen of what is chosen now, made as the command makes it. A page in one file has it already, for readers without
 * script: there it takes its place.
 */
export function firstScreen(facts: Facts, deeds: Deeds, { speech, words }: Setting): Screen {
  const brief = briefOf({ ...facts, questions: facts.questions ?? [] }, speech);
  const screen = document.createRange().createContextualFragment(briefHtml(brief, speech.report.brief));
  for (const name of ["report", "letters", "workbooks", "page"] as const) {
    const button = screen.querySelector<HTMLButtonElement>(`button[data-do="${name}"]`);
    const told = screen.querySelector("[role=status]");
    const deed = deeds[name];
    if (deed === null) button?.remove();
    else button?.addEventListener("click", () => void done(deed, button, told, words.save));
  }
  for (const [name, id] of [
    ["change", "scope"],
    ["papers", "papers"],
  ] as const)
    screen.querySelector(`[data-do="${name}"]`)?.addEventListener("click", () => unfold(id));
  document.title = `${brief.title} – ${brief.source}`;
  headOnPaper(document.title);
  const given = document.getElementById("first-screen");
  const since = screen.querySelector("[data-since]");
  if (facts.questions === null)
    since?.before(html`<p class="brief-more" role="status" data-waiting>${words.work.asking}</p>`);
  if (given === null) return { node: html`<section class="brief">${screen}</section>`, since };
  given.replaceChildren(screen);
  return { node: document.createTextNode(""), since };
}

async function done(
  deed: () => Promise<string>,
  button: HTMLButtonElement,
  told: Element | null,
  words: Setting["words"]["save"],
): Promise<void> {
  const say = (text: string) => told?.replaceChildren(text);
  button.disabled = true;
  say(words.making);
  try {
    say(await deed());
  } catch {
    say(words.failed(button.textContent ?? ""));
  } finally {
    button.disabled = false;
  }
}

/** Opens what is folded, so that the address `#scope` shows it. */
const unfold = (id: string) => document.getElementById(id)?.toggleAttribute("open", true);
