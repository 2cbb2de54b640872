import { inLanguage, type Plan, type Register } from "phoihop";
import { readJson } from "phoihop/office";
import { html } from "htl";
import { choice, control, remember, type Control } from "./control.ts";
import { dropZone } from "./drop-zone.ts";
import { otherFile, type OtherFile } from "./file-sort.ts";
import { outcomeText, type Outcome } from "./outcome.ts";
import { readable, readRegister, type NamedFile } from "./read-register.ts";
import type { Registers } from "./registers.ts";
import type { Setting } from "./setting.ts";

/** Registers that a reader has brought, and what became of the last files: both stay while the page is open. */
const own: Register[] = [];
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
  const { words, speech, language } = setting;
  const nameOf = ({ title, nature }: Register) =>
    `${inLanguage(title, language)} (${speech.labels.natures[nature]})`;
  const all = (): Registers => [...registers, ...own];
  const list = html`<div></div>`;
  const told = html`<div class="told" role="status"></div>`;
  let select = control(list, () => "0");
  const chosen = () => all()[Number(select.value)] ?? registers[0];
  const show = () => {
    select = choice(
      key,
      words.register.choose,
      all().map((register, index) => [String(index), nameOf(register)]),
    );
    list.replaceChildren(select);
  };
  const tell = (outcome: Outcome) => {
    last.set(key, outcome);
    told.replaceChildren(...outcomeText(outcome, words.register.still(nameOf(chosen())), setting));
  };
  const element = html`<section class="panel">
    ${list}${dropZone(setting, (files) => void take(files))}${told}
  </section>`;
  const take = async (files: readonly NamedFile[]) => {
    const outcome = await outcomeOf(files, plan, tell);
    if (outcome.code === "read") {
      remember(key, String(all().length));
      own.push(outcome.register);
      show();
    }
    tell(outcome);
    if (outcome.code === "read") element.dispatchEvent(new Event("input", { bubbles: true }));
  };
  show();
  const before = last.get(key);
  if (before !== undefined) tell(before);
  return control(element, chosen);
}

async function outcomeOf(
  files: readonly NamedFile[],
  plan: Plan,
  tell: (outcome: Outcome) => void,
): Promise<Outcome> {
  const asked = readable(files);
  const file = files.map(({ name }) => name).join(", ");
  if (!asked.ok) return { code: asked.why, file };
  tell({ code: "reading", file });
  const other = asked.kind === "json" ? await otherIn(files, plan) : null;
  if (other !== null) return { code: "other-file", file, what: other };
  const parsed = await readRegister(asked.kind, files, plan);
  return parsed.ok
    ? { code: "read", file, register: parsed.value, warnings: parsed.warnings }
    : { code: "refused", file, issues: parsed.issues };
}

/** What the first file holds, where that is plainly something else. */
async function otherIn([file]: readonly NamedFile[], plan: Plan): Promise<OtherFile | null> {
  const json = file && readJson(new Uint8Array(await file.arrayBuffer()), file.name);
  return json?.ok === true ? otherFile(json.value, plan.id) : null;
}
