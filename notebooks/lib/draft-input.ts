import { issueTexts, type Parsed, type Plan } from "phoihop";
import { inLanguage, parseAmendment, planAt, type Amendment } from "phoihop/plan";
import duThao from "phoihop/examples/cao-lanh/du-thao-dieu-chinh.json" with { type: "json" };
import { readJson } from "phoihop/office";
import { html } from "htl";
import { amendmentOf } from "./amendment.ts";
import { editList } from "./edit-list.ts";
import { choice, control, type Control } from "./control.ts";
import { dropZone } from "./drop-zone.ts";
import { bringDraft, draftsRestored, ownDrafts } from "./own-drafts.ts";
import type { NamedFile } from "./read-register.ts";
import { plainName } from "./file-name.ts";
import { sentences } from "./outcome.ts";
import { saveButton, type Order } from "./save.ts";
import { whenChanged } from "./steps.ts";
import type { Setting } from "./setting.ts";

const NONE = "";
const COMPOSED = "composed";

/**
 * Choose a draft amendment: the illustrative one, a file of one's own, or changes composed here, which would be in force
 * from a day and start from the plan as amended by then; one that was composed is saved as a file. Null where there is no change.
 */
export function draftInput(
  plan: Plan,
  on: string,
  setting: Setting,
  initial = NONE,
): Control<Amendment | null> {
  const { words } = setting;
  const shipped = parseAmendment(duThao, plan);
  const all = () => [...(shipped.ok ? [shipped.value] : []), ...ownDrafts()];
  const list = html`<div></div>`;
  const told = html`<div class="told" role="status"></div>`;
  const standing = planAt(plan, on);
  const composed = editList(standing, setting);
  let select = control(list, () => COMPOSED);
  let shown = ownDrafts();
  const show = () => {
    const drafts = all().map((draft, index) => [String(index), nameOf(draft, setting)] as const);
    const own = [COMPOSED, words.change.ownDraft] as const;
    select = choice("draft", words.change.draft, [[NONE, words.change.noDraft], ...drafts, own], initial);
    select.addEventListener("input", fold);
    list.replaceChildren(select);
    fold();
  };
  const fold = () => {
    composed.hidden = select.value !== COMPOSED;
    // Without a change there is no draft to save.
    saving.hidden = composed.hidden || value() === null;
  };
  const value = () => {
    if (select.value === COMPOSED) return amendmentOf(composed.value, standing, on, setting);
    return select.value === NONE ? null : (all()[Number(select.value)] ?? null);
  };
  const saving = saveButton(words.change.saveDraft, () => draftFile(value(), plan, setting), setting);
  const element = html`<section class="panel">
    ${list}${composed}${saving}${dropZone(setting, (files) => void take(files), { text: words.change.dropDraft, accept: ".json" })}${told}
  </section>`;
  const take = async ([file]: readonly NamedFile[]) => {
    if (file === undefined) return;
    const parsed = await readDraft(file, plan);
    told.replaceChildren(...outcomeText(file.name, parsed, setting));
    if (!parsed.ok) return;
    const doing = { file: file.name, looked: select.value, now: String(all().length) };
    await bringDraft(parsed.value, doing, plan);
    told.replaceChildren(...outcomeText(file.name, parsed, setting));
  };
  show();
  composed.addEventListener("input", fold);
  whenChanged(element, () => {
    if (ownDrafts() === shown) return;
    shown = ownDrafts();
    // What was said of the last file may hold no longer.
    told.replaceChildren();
    show();
    element.dispatchEvent(new Event("input", { bubbles: true }));
  });
  void draftsRestored(plan);
  return control(element, value);
}

const draftFile = (draft: Amendment | null, plan: Plan, { words }: Setting): Order => ({
  name: `${words.change.draftFile}_${plainName(plan.numbers[0]?.number ?? plan.id)}`,
  kind: "json",
  content: () => `${JSON.stringify(draft, null, 2)}\n`,
});

const nameOf = ({ number, reason }: Amendment, { language }: Setting) =>
  `${number}: ${inLanguage(reason, language)}`;

async function readDraft(file: NamedFile, plan: Plan): Promise<Parsed<Amendment>> {
  const json = readJson(new Uint8Array(await file.arrayBuffer()), { file: file.name });
  return json.ok ? parseAmendment(json.value, plan) : json;
}

const outcomeText = (file: string, parsed: Parsed<Amendment>, { words, speech }: Setting): readonly Node[] =>
  parsed.ok
    ? [html`<p>${words.change.draftRead(file)}</p>`]
    : [
        html`<p class="fault">${words.change.draftRefused(file, parsed.issues.length)}</p>`,
        sentences(issueTexts(parsed.issues, speech), words.register.others),
      ];
