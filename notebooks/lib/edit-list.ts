import type { Plan } from "phoihop";
import { html } from "htl";
import type { Edit } from "./amendment.ts";
import { control, type Control } from "./control.ts";
import { editInput } from "./edit-input.ts";
import type { Setting } from "./setting.ts";

/** Numbers of the changes that are open; what stands in each is remembered under its number. */
const open: number[] = [1];

/** Compose changes of a plan, as many as wanted. */
export function editList(plan: Plan, setting: Setting): Control<readonly Edit[]> {
  const { words } = setting;
  const list = html`<div></div>`;
  const inputs: Control<Edit>[] = [];
  const element = html`<div class="composer">
    ${list}
    <button type="button" ${{ onclick: () => change(() => open.push(Math.max(0, ...open) + 1)) }}>
      ${words.change.add}
    </button>
  </div>`;
  const show = () => {
    inputs.splice(0, inputs.length, ...open.map((number) => editInput(`edit-${number}`, plan, setting)));
    list.replaceChildren(
      ...inputs.map(
        (input, index) =>
          html`<fieldset>
            <legend>${words.change.edit(index + 1)}</legend>
            ${input}
            <button type="button" ${{ onclick: () => change(() => open.splice(index, 1)) }}>
              ${words.change.remove}
            </button>
          </fieldset>`,
      ),
    );
  };
  const change = (how: () => void) => {
    how();
    show();
    element.dispatchEvent(new Event("input", { bubbles: true }));
  };
  show();
  return control(element, () => inputs.map(({ value }) => value));
}
