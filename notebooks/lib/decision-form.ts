import { addEntries, issueTexts, type Plan, type Register } from "phoihop";
import type { Decision, DocumentKind, Unnamed } from "phoihop/register";
import { html } from "htl";
import { dayOf, dayText, today } from "./day-text.ts";
import type { Offer } from "./offers.ts";
import { sentences } from "./outcome.ts";
import { change, keyOf } from "./own-registers.ts";
import type { Setting } from "./setting.ts";

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
  const fields = {
    answer: list(
      decide.answer,
      offer.choices.map(({ text }, index) => [String(index), text]),
      decide.choose,
    ),
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
  const until = offer.until === null ? null : field(decide.until[offer.until], "", "dd/mm/yyyy");
  const save = async () => {
    const lacking = Object.values(fields).filter(({ read }) => read() === "");
    const days = [fields.on, fields.recorded, ...(until === null || until.read() === "" ? [] : [until])];
    const isDay = ({ read }: Field) => dayOf(read()) !== null;
    // What is entered was decided by then.
    const early = (dayOf(fields.recorded.read()) ?? "") < (dayOf(fields.on.read()) ?? "");
    const wrong = [
      ...new Set([...lacking, ...days.filter((day) => !isDay(day)), ...(early ? [fields.recorded] : [])]),
    ];
    if (wrong.length > 0)
      return told.replaceChildren(
        html`<p class="fault">${decide.lacking(wrong.map(({ label }) => label).join(", "))}</p>`,
      );
    const added = entered(fields, until?.read() ?? "", offer, sources);
    if (!added.ok)
      return told.replaceChildren(
        html`<p class="fault">${decide.refused}</p>`,
        sentences(issueTexts(added.issues, speech), words.register.others),
      );
    const looked = keyOf(sources.register);
    await change(added.value, sources.plan, { what: offer.about, control: "register", looked });
  };
  const button = html`<button type="button">${decide.save}</button>`;
  button.addEventListener("click", () => void save());
  return html`<details class="decide">
    <summary>${title}</summary>
    <div class="row">${Object.values(fields).map(({ element }) => element)}${until?.element}</div>
    <p><small>${decide.about}</small></p>
    ${button}${told}
  </details>`;
}

interface Field {
  readonly label: string;
  readonly element: HTMLElement;
  readonly read: () => string;
}
type Fields = Readonly<Record<"answer" | "who" | "kind" | "number" | "on" | "recorded", Field>>;

/** The register with the decision and its paper. */
function entered(fields: Fields, until: string, { choices, proof }: Offer, { register, plan }: Sources) {
  const on = dayOf(fields.on.read()) ?? "";
  const recorded = dayOf(fields.recorded.read()) ?? "";
  const kind: DocumentKind | undefined = proof.find((each) => each === fields.kind.read());
  const number = fields.number.read();
  const paper = freeId(`van-ban-${on}`, register.documents);
  const upTo = dayOf(until);
  const decisions = (choices[Number(fields.answer.read())]?.says ?? []).map((said): Unnamed<Decision> => {
    const whole = { ...said, by: fields.who.read(), on, recorded, evidence: [paper] };
    if (upTo === null) return whole;
    if (whole.kind === "waiver") return { ...whole, until: upTo };
    return whole.kind === "attestation" ? { ...whole, upTo } : whole;
  });
  const documents = { [paper]: { ...(kind && { kind }), number, date: on } };
  return addEntries(register, { documents, decisions }, plan);
}

function freeId(wanted: string, taken: object): string {
  for (let number = 1; ; number++)
    if (!Object.hasOwn(taken, `${wanted}-${number}`)) return `${wanted}-${number}`;
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
  };
}
