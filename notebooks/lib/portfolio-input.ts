import { html } from "htl";
import type { PortfolioEntry } from "phoihop/portfolio";
import example from "phoihop/examples/many-plans/tinh.ndjson?raw";
import type { AcrossSetting } from "./across-setting.ts";
import { control, type Control } from "./control.ts";
import { dropZone } from "./drop-zone.ts";
import { broughtIn } from "./many-plans.ts";
import type { NamedFile } from "./read-register.ts";

/** The plans that are looked at, with their registers. */
export interface Portfolio {
  /** The files that were brought; empty where it is the example. */
  readonly files: readonly string[];
  readonly entries: readonly PortfolioEntry[];
}

/** What was brought last: it stays while the page is open, also in another language. */
let files: readonly NamedFile[] = [];
let told = "";

const EXAMPLE: readonly NamedFile[] = [new File([example], "tinh.ndjson")];

/** Bring plans and registers, which are read here and sent nowhere; the example stands there until then. */
export async function portfolioInput(setting: AcrossSetting): Promise<Control<Portfolio>> {
  const { across: words } = setting;
  let shown = await portfolioOf(files, words);
  const line = html`<p></p>`;
  const back = html`<button type="button">${words.back}</button>`;
  const note = html`<p class="fault" role="status">${told}</p>`;
  const show = () => {
    const names = shown.files.join(", ");
    line.replaceChildren(names === "" ? words.example : words.own(names), names === "" ? "" : " ");
    if (names !== "") line.append(back);
  };
  const tell = (text: string) => {
    told = text;
    note.textContent = text;
  };
  const bring = async (brought: readonly NamedFile[]) => {
    tell(words.reading);
    const { entries, passed } = await broughtIn(brought, words);
    const left = passed.length === 0 ? "" : words.passed(passed.join(", "));
    if (entries.length === 0) return tell(`${left} ${words.nothing}`.trim());
    tell(left);
    take(
      brought.filter(({ name }) => !passed.includes(name)),
      entries,
    );
  };
  const take = (now: readonly NamedFile[], entries: readonly PortfolioEntry[]) => {
    files = now;
    shown = { files: namesOf(now), entries };
    show();
    element.dispatchEvent(new Event("input", { bubbles: true }));
  };
  back.addEventListener("click", () => {
    tell("");
    void portfolioOf([], words).then(({ entries }) => take([], entries));
  });
  show();
  const zone = dropZone(setting, (brought) => void bring(brought), {
    text: words.drop,
    accept: ".json,.ndjson,.jsonl",
  });
  const element = html`<section class="panel">
    ${line}${zone}
    <p><small>${words.limits}</small></p>
    ${note}
  </section>`;
  return control(element, () => shown);
}

async function portfolioOf(
  brought: readonly NamedFile[],
  words: AcrossSetting["across"],
): Promise<Portfolio> {
  const { entries } = await broughtIn(brought.length === 0 ? EXAMPLE : brought, words);
  return { files: namesOf(brought), entries };
}

const namesOf = (brought: readonly NamedFile[]) => brought.map(({ name }) => name);
