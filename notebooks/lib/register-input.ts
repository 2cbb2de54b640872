import type { Plan, Register } from "phoihop";
import { inLanguage } from "phoihop/plan";
import { html } from "htl";
import { remembered } from "./address.ts";
import { choice, control, type Control } from "./control.ts";
import { dropZone } from "./drop-zone.ts";
import { plainName } from "./file-name.ts";
import { folderLine } from "./folder-line.ts";
import { markUnsaved, storeKey } from "./keeping.ts";
import { bring, change, keyOf, ownRegisters, remove, restored } from "./own-registers.ts";
import { outcomeText } from "./outcome.ts";
import { readable, type NamedFile } from "./read-register.ts";
import type { Registers } from "./registers.ts";
import { saveButton, type Order } from "./save.ts";
import { whenChanged } from "./steps.ts";
import type { Setting } from "./setting.ts";
import { byHand } from "./work/lanes.ts";
import type { Outcome } from "./work/read-files.ts";

/** What became of the last files: it stays while the page is open. */
const last = new Map<string, { readonly outcome: Outcome; readonly brought: Brought }>();

/** The files, and the register with which they were to be united. */
interface Brought {
  readonly files: readonly NamedFile[];
  readonly into: Register | null;
}

/**
 * Choose a register: one that is there already, or a file of one's own, which is read here and sent nowhere. What is wrong
 * with a file is said with sheet and cell; the register chosen before stays.
 */
export function registerInput(
  plan: Plan,
  registers: Registers,
  setting: Setting,
  key = "register",
): Control<Register> {
  const { words } = setting;
  const all = () => new Map([...registers.map((each) => [each.id, each] as const), ...ownRegisters]);
  const chosen = () => all().get(select.value) ?? registers[0];
  const list = html`<div></div>`;
  const told = html`<div class="told" role="status"></div>`;
  const kept = html`<p role="status"></p>`;
  let select = control(list, () => "");
  let shown: Register | null = null;
  const own = ownTools(plan, key, () => select.value, setting);
  const show = () => {
    select = choice(key, words.register.choose, namesOf(all(), setting));
    select.addEventListener("input", () => {
      shown = chosen();
      own.show();
    });
    list.replaceChildren(select);
    own.show();
    shown ??= chosen();
  };
  const tell = (outcome: Outcome, brought: Brought) => {
    last.set(key, { outcome, brought });
    const name = new Map(namesOf(all(), setting)).get(select.value) ?? "";
    const still = words.register.still(name);
    told.replaceChildren(...outcomeText(outcome, { plan, still, ...brought }, setting));
  };
  const element = html`<section class="panel">
    ${list}${saveRegister(chosen, plan, setting)}${own.element}${dropZone(setting, (files) => void take(files))}${told}${kept}
  </section>`;
  const take = async (files: readonly NamedFile[]) => {
    const into = own.into();
    const brought = { files, into };
    const outcome = await outcomeOf(brought, plan, (now) => tell(now, brought));
    if (outcome.code !== "read") return tell(outcome, brought);
    const doing = { what: { vi: outcome.file, en: outcome.file }, control: key, looked: select.value };
    const isKept = await (into === null ? bring : change)(outcome.register, plan, doing);
    tell(outcome, brought);
    kept.textContent = isKept ? words.register.kept : words.undo.unkept.register;
  };
  show();
  const earlier = last.get(key);
  if (earlier !== undefined) tell(earlier.outcome, earlier.brought);
  whenChanged(element, () => {
    const before = shown;
    // What was said of the last files may hold no longer.
    last.delete(key);
    told.replaceChildren();
    kept.textContent = "";
    show();
    shown = chosen();
    if (shown !== before) element.dispatchEvent(new Event("input", { bubbles: true }));
  });
  void restored(plan).then((keys) => {
    const count = keys.filter((each) => ownRegisters.has(each)).length;
    if (count > 0) kept.textContent = words.register.keptBefore(count);
    const asked = remembered(key, "");
    if (asked === "" || all().has(asked)) return;
    kept.textContent = words.register.absent;
    kept.toggleAttribute("data-told", true);
    element.closest("details")?.toggleAttribute("open", true);
  });
  return control(element, chosen);
}

/** Of a register of one's own: whether files are united with it, and the button that removes it. */
function ownTools(plan: Plan, control: string, looked: () => string, { words }: Setting) {
  const field = html`<input type="checkbox" />`;
  field.addEventListener("input", (event) => event.stopPropagation());
  const button = html`<button type="button">${words.register.remove}</button>`;
  const what = { vi: "", en: "" };
  button.addEventListener("click", () => void remove(plan, { what, control, looked: looked() }));
  const element = html`<div>
    <label>${field} ${words.register.unite}</label>
    ${button}
  </div>`;
  const register = () => ownRegisters.get(looked()) ?? null;
  const isUnited = () => field instanceof HTMLInputElement && field.checked;
  return {
    element,
    show: () => {
      element.hidden = register() === null;
    },
    into: () => (isUnited() ? register() : null),
  };
}

/** What registers are called; of those called alike, each later one says which it is. */
function namesOf(
  registers: ReadonlyMap<string, Register>,
  { speech, language }: Setting,
): readonly (readonly [key: string, name: string])[] {
  const called = new Map<string, number>();
  return Array.from(registers, ([key, { title, nature }]) => {
    const name = `${inLanguage(title, language)} (${speech.labels.natures[nature]})`;
    const count = (called.get(name) ?? 0) + 1;
    called.set(name, count);
    return [key, count === 1 ? name : `${name} (${count})`] as const;
  });
}

/** Buttons that save the register that is looked at into a file, and the folder for files. */
function saveRegister(chosen: () => Register, plan: Plan, setting: Setting): HTMLElement {
  const { register: words, save } = setting.words;
  const { language } = setting;
  const orderOf = (kind: "xlsx" | "json", register: Register): Order => ({
    name: [
      ...(register.nature === "illustrative" ? [save.names.invented] : []),
      words.file,
      plainName(plan.numbers[0]?.number ?? plan.id),
    ].join("_"),
    kind,
    content: () => byHand("write", { kind, plan, register, language }),
    owner: storeKey(plan, keyOf(register)),
    whenSaved: () => markUnsaved(register, false),
  });
  return html`<div>
    <div class="save" role="group" aria-label=${words.save}>
      ${words.save}:
      ${(["xlsx", "json"] as const).map((kind) =>
        saveButton(save.as[kind], () => orderOf(kind, chosen()), setting),
      )}
    </div>
    ${folderLine(setting)}
  </div>`;
}

async function outcomeOf(
  { files, into }: Brought,
  plan: Plan,
  tell: (outcome: Outcome) => void,
): Promise<Outcome> {
  const asked = readable(files);
  const file = files.map(({ name }) => name).join(", ");
  if (!asked.ok) return { code: asked.why, file };
  tell({ code: "reading", file });
  return byHand("read", { kind: asked.kind, file, files, plan, into });
}
