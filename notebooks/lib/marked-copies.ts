import type { Plan, Register } from "phoihop";
import { html } from "htl";
import { packed } from "./packed.ts";
import type { NamedFile } from "./read-register.ts";
import { saveButton } from "./save.ts";
import type { Setting } from "./setting.ts";
import { byHand } from "./work/lanes.ts";

/** The files as they were brought, which are read once more. */
interface Brought {
  readonly plan: Plan;
  readonly files: readonly NamedFile[];
  readonly into: Register | null;
}

/** The workbooks in which something is wrong or odd, with marks, to be sent back; nothing where no cell is to be marked. */
export function markedCopies(
  names: readonly string[],
  { plan, files, into }: Brought,
  setting: Setting,
): readonly Node[] {
  const { register } = setting.words;
  const [first, ...others] = names;
  if (first === undefined) return [];
  const told = html`<small></small>`;
  const copies = async () => {
    const { made, anew } = await byHand("mark", { files, plan, into, language: setting.language });
    told.textContent = anew.length === 0 ? "" : register.writtenAnew(anew.join(", "));
    return made;
  };
  // A workbook of another ending keeps its name inside the packed file.
  const isOne = others.length === 0 && first.endsWith(".xlsx");
  const one = `${register.markedFile}_${first.replace(/\.xlsx$/, "")}`;
  const { as } = setting.words.save;
  const button = isOne
    ? saveButton(
        as.xlsx,
        () => ({ name: one, kind: "xlsx", content: async () => (await copies())[first] ?? new Uint8Array() }),
        setting,
      )
    : saveButton(
        as.zip,
        () => ({
          name: register.markedFile,
          kind: "zip",
          content: async () => packed(await copies()),
        }),
        setting,
      );
  return [
    html`<div class="save" role="group" aria-label=${register.sendBack(names.join(", "))}>
      ${register.sendBack(names.join(", "))}: ${button} ${told}
    </div>`,
  ];
}
