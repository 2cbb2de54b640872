import { issueTexts, type Plan, type Register } from "phoihop";
import { html } from "htl";
import { dayOf, dayText, today } from "./day-text.ts";
import { unitNames } from "./enter-answer.ts";
import type { Offer } from "./offers.ts";
import { sentences } from "./outcome.ts";
import { change, keyOf } from "./own-registers.ts";
import type { Setting } from "./setting.ts";
import { byHand } from "./work/lanes.ts";

export interface Sources {
  readonly plan: Plan;
  /** As it is on file, without what is only tried. */
  readonly register: Register;
}

/** A form for a decision: what, by whom, when, by which paper. It enters nothing that lacks one of them. */
export function decisionForm(title: string, offer: Offer, sources: Sources, setting: Setting): HTMLElement {
  const { words, speech } = setting;
  const { decide } = words;
  const told = html`<div role="status"></div>`;
  const answers =
    offer.choices.length === 0
      ? {}
      : {
          answer: list(
            offer.settles === undefined ? decide.answer : decide.right,
            offer.choices.map(({ text }, index) => [String(index), text]),
            decide.choose,
          ),
        };
  const next = successorFields(offer, sources, setting);
  const fields = {
    who: list(decide.who, offer.by, decide.choose),
    kind: list(
      decide.kind,
      offer.proof.map((each) => [each, speech.terms.documents[each]]),
      decide.choose,
    ),
    number: field(decide.number, ""),
    on: field(decide.on, "", "dd/mm/yyyy"),
    recorded: field(decide.recorded, dayText(today()), "dd/mm/yyyy"),
  };
  const needed: readonly Field[] = Object.values({ ...answers, ...next, ...fields });
  const until = offer.until === null ? null : field(decide.until[offer.until], "", "dd/mm/yyyy");
  const dayIn = (each: Field | undefined) => (each === undefined ? null : dayOf(each.read()));
  const save = async () => {
    const lacking = needed.filter(({ read }) => read() === "");
    const days = [
      ...(next === null ? [] : [next.from]),
      fields.on,
      fields.recorded,
      ...(until === null || until.read() === "" ? [] : [until]),
    ];
    // What is entered was decided by then.
    const early = (dayIn(fields.recorded) ?? "") < (dayIn(fields.on) ?? "");
    const wrong = [
      ...new Set([
        ...lacking,
        ...days.filter((each) => dayIn(each) === null),
        ...(early ? [fields.recorded] : []),
      ]),
    ];
    for (const each of [...needed, ...(until === null ? [] : [until])]) each.mark(wrong.includes(each));
    if (wrong.length > 0) {
      wrong[0]?.focus();
      return told.replaceChildren(
        html`<p class="fault">${decide.lacking(wrong.map(({ label }) => label).join("; "))}</p>`,
      );
    }
    const kind = offer.proof.find((each) => each === fields.kind.read());
    const [number, on] = [fields.number.read(), dayIn(fields.on) ?? ""];
    const paper = kind === undefined ? number : `${speech.terms.documents[kind]} ${number}`;
    const who = new Map(offer.by).get(fields.who.read()) ?? "";
    const answered = {
      choice: Number(answers.answer?.read() ?? 0),
      by: fields.who.read(),
      kind,
      number,
      on,
      recorded: dayIn(fields.recorded) ?? "",
      until: until === null ? null : dayIn(until),
      successor: {
        name: next?.name.read() ?? "",
        from: dayIn(next?.from) ?? "",
        basis: decide.basis(paper, dayText(on), who),
      },
    };
    const { plan, register } = sources;
    const added = await byHand("enter", { answered, offer, plan, register });
    if (added.register === null)
      return told.replaceChildren(
        html`<p class="fault">${decide.refused}</p>`,
        sentences(issueTexts(added.issues, speech), words.register.others),
      );
    const looked = keyOf(register);
    await change(added.register, plan, { what: offer.about, control: "register", looked });
  };
  const button = html`<button type="button">${decide.save}</button>`;
  button.addEventListener("click", () => {
    button.toggleAttribute("disabled", true);
    void save().finally(() => button.toggleAttribute("disabled", false));
  });
  return html`<details class="decide">
    <summary>${title}</summary>
    <div class="row">${needed.map(({ element }) => element)}${until?.element}</div>
    <p><small>${decide.about}</small></p>
    ${button}${told}
  </details>`;
}

interface Field {
  readonly label: string;
  readonly element: HTMLElement;
  readonly read: () => string;
  /** Whether something is still wrong with it. */
  readonly mark: (isWrong: boolean) => void;
  readonly focus: () => void;
}

/** Which unit follows, from which day: where that is asked. */
function successorFields(
  { succeeds }: Offer,
  sources: Sources,
  { words: { decide }, language }: Setting,
): { readonly name: Field; readonly from: Field } | null {
  if (succeeds === undefined) return null;
  const id = `units-after-${succeeds}`;
  const names = html`<datalist id=${id}>
    ${unitNames(sources, language).map((name) => html`<option value=${name}></option>`)}
  </datalist>`;
  const name = field(decide.successor, "", decide.pickOrType);
  name.element.querySelector("input")?.setAttribute("list", id);
  name.element.append(names);
  return { name, from: field(decide.from, "", "dd/mm/yyyy") };
}

const list = (
  label: string,
  options: readonly (readonly [value: string, text: string])[],
  none: string,
): Field =>
  fieldOf(
    label,
    html`<select>
      ${options.length === 1 ? null : html`<option value="">${none}</option>`}
      ${options.map(([value, text]) => html`<option value=${value}>${text}</option>`)}
    </select>`,
  );

const field = (label: string, value: string, hint = ""): Field =>
  fieldOf(label, html`<input type="text" autocomplete="off" placeholder=${hint} value=${value} />`);

/** What stands in a form is nothing that is looked at, and so nothing of the address. */
function fieldOf(label: string, input: HTMLElement): Field {
  input.addEventListener("input", (event) => event.stopPropagation());
  return {
    label,
    element: html`<label class="control"><span>${label}</span>${input}</label>`,
    read: () =>
      input instanceof HTMLInputElement || input instanceof HTMLSelectElement ? input.value.trim() : "",
    mark: (isWrong) => {
      if (isWrong) input.setAttribute("aria-invalid", "true");
      else input.removeAttribute("aria-invalid");
    },
    focus: () => input.focus(),
  };
}
