import type { Plan, Register } from "phoihop";
import { inLanguage } from "phoihop/plan";
import { readJson, writeXlsx } from "phoihop/office";
import { registerToSheets } from "phoihop/sheets";
import { html } from "htl";
import { choice, control, remember, type Control } from "./control.ts";
import { dropZone } from "./drop-zone.ts";
import { otherFile, type OtherFile } from "./file-sort.ts";
import { plainName } from "./file-name.ts";
import { keep, keptFor, markUnsaved } from "./keeping.ts";
import { outcomeText, type Outcome } from "./outcome.ts";
import { readable, readRegister, type NamedFile } from "./read-register.ts";
import type { Registers } from "./registers.ts";
import { saveButton } from "./save.ts";
import type { Setting } from "./setting.ts";

/** Those that this browser has kept from before: looked up once, for all controls of a page. */
let before: Promise<readonly Register[]> | undefined;

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
  const kept = html`<p role="status"></p>`;
  const element = html`<section class="panel">
    ${list}${saveRegister(chosen, plan, setting)}${dropZone(setting, (files) => void take(files))}${told}${kept}
  </section>`;
  const take = async (files: readonly NamedFile[]) => {
    const outcome = await outcomeOf(files, plan, tell);
    if (outcome.code === "read") {
      remember(key, String(all().length));
      own.push(outcome.register);
      show();
    }
    tell(outcome);
    if (outcome.code === "read") kept.textContent = await keptText(outcome.register, plan, setting);
    if (outcome.code === "read") element.dispatchEvent(new Event("input", { bubbles: true }));
  };
  show();
  const earlier = last.get(key);
  if (earlier !== undefined) tell(earlier);
  before ??= keptFor(plan).then((found) => {
    own.push(...found);
    return found;
  });
  void before.then((found) => {
    show();
    if (found.length > 0) kept.textContent = words.register.keptBefore(found.length);
  });
  return control(element, chosen);
}

/** Keeps what was read, and says whether it is kept. */
async function keptText(register: Register, plan: Plan, { words }: Setting): Promise<string> {
  const isKept = await keep(register, plan);
  markUnsaved(register, !isKept);
  return isKept ? words.register.kept : words.register.notKept;
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
        name,
        kind,
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
  const json = file && readJson(new Uint8Array(await file.arrayBuffer()), { file: file.name });
  return json?.ok === true ? otherFile(json.value, plan.id) : null;
}
