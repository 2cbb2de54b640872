import { parsePlan, type Plan, type Register } from "phoihop";
import { inLanguage } from "phoihop/plan";
import { readJson, writeXlsx } from "phoihop/office";
import { registerToSheets } from "phoihop/sheets";
import { html } from "htl";
import { remembered } from "./address.ts";
import { choice, control, type Control } from "./control.ts";
import { dropZone } from "./drop-zone.ts";
import { otherFile } from "./file-sort.ts";
import { plainName } from "./file-name.ts";
import { markUnsaved } from "./keeping.ts";
import { bring, change, ownRegisters, remove, restored } from "./own-registers.ts";
import { outcomeText, type Outcome } from "./outcome.ts";
import { readable, readRegister, type NamedFile } from "./read-register.ts";
import type { Registers } from "./registers.ts";
import { saveButton } from "./save.ts";
import { whenChanged } from "./steps.ts";
import type { Setting } from "./setting.ts";

/** What became of the last files: it stays while the page is open. */
const last = new Map<string, Outcome>();

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
  const tell = (outcome: Outcome) => {
    last.set(key, outcome);
    const name = new Map(namesOf(all(), setting)).get(select.value) ?? "";
    told.replaceChildren(...outcomeText(outcome, { plan, still: words.register.still(name) }, setting));
  };
  const element = html`<section class="panel">
    ${list}${saveRegister(chosen, plan, setting)}${own.element}${dropZone(setting, (files) => void take(files))}${told}${kept}
  </section>`;
  const take = async (files: readonly NamedFile[]) => {
    const into = own.into();
    const outcome = await outcomeOf(files, plan, tell, into);
    if (outcome.code !== "read") return tell(outcome);
    const doing = { what: { vi: outcome.file, en: outcome.file }, control: key, looked: select.value };
    const isKept = await (into === null ? bring : change)(outcome.register, plan, doing);
    tell(outcome);
    kept.textContent = isKept ? words.register.kept : words.undo.unkept.register;
  };
  show();
  const earlier = last.get(key);
  if (earlier !== undefined) tell(earlier);
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

/** Buttons that save the register that is looked at into a file. */
function saveRegister(chosen: () => Register, plan: Plan, setting: Setting): HTMLElement {
  const { register: words, save } = setting.words;
  const name = () =>
    [
      ...(chosen().nature === "illustrative" ? [save.names.invented] : []),
      words.file,
      plainName(plan.numbers[0]?.number ?? plan.id),
    ].join("_");
  const contents = {
    xlsx: () => writeXlsx(registerToSheets(chosen(), plan, setting.speech)),
    json: () => `${JSON.stringify(chosen(), null, 2)}\n`,
  };
  return html`<div class="save" role="group" aria-label=${words.save}>
    ${words.save}:
    ${(["xlsx", "json"] as const).map((kind) =>
      saveButton(
        { name, kind },
        async () => {
          const content = await contents[kind]();
          markUnsaved(chosen(), false);
          return content;
        },
        setting,
      ),
    )}
  </div>`;
}

async function outcomeOf(
  files: readonly NamedFile[],
  plan: Plan,
  tell: (outcome: Outcome) => void,
  into: Register | null,
): Promise<Outcome> {
  const asked = readable(files);
  const file = files.map(({ name }) => name).join(", ");
  if (!asked.ok) return { code: asked.why, file };
  tell({ code: "reading", file });
  const other = asked.kind === "json" ? await otherIn(files, plan) : null;
  if (other?.what === "plan") return planOutcome(file, other.content);
  if (other !== null) return { code: "other-file", file, what: other.what };
  const { parsed, ...read } = await readRegister(asked.kind, files, plan, into);
  return parsed.ok
    ? { code: "read", file, into, register: parsed.value, ...read }
    : { code: "refused", file, issues: parsed.issues, ...read };
}

/** What the first file holds, where that is plainly something else. */
async function otherIn([file]: readonly NamedFile[], plan: Plan) {
  const json = file && readJson(new Uint8Array(await file.arrayBuffer()), { file: file.name });
  const what = json?.ok === true ? otherFile(json.value, plan.id) : null;
  return json?.ok !== true || what === null ? null : { what, content: json.value };
}

function planOutcome(file: string, content: unknown): Outcome {
  const parsed = parsePlan(content);
  return parsed.ok
    ? { code: "plan", file, plan: parsed.value }
    : { code: "refused", file, issues: parsed.issues, odd: [], returned: [] };
}
