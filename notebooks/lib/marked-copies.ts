import type { Issue, Plan } from "phoihop";
import { isMarked, markedCopy, type ReturnedBook } from "phoihop/office";
import type { Warning } from "phoihop/register";
import { html } from "htl";
import { zipSync } from "fflate";
import { saveButton } from "./save.ts";
import type { Setting } from "./setting.ts";

/** The workbooks in which something is wrong or odd, with marks, to be sent back; nothing where no cell is to be marked. */
export function markedCopies(
  { returned }: { readonly returned: readonly ReturnedBook[] },
  issues: readonly (Issue | Warning)[],
  plan: Plan,
  setting: Setting,
): readonly Node[] {
  const { register } = setting.words;
  const marked = returned.filter(({ book }) => isMarked(book, issues));
  const [first, ...others] = marked;
  if (first === undefined) return [];
  const names = marked.map(({ book }) => book.file);
  const told = html`<small></small>`;
  const copies = async () => {
    const made: Record<string, Uint8Array> = {};
    const anew: string[] = [];
    for (const source of marked) {
      const { content, isOwn } = await markedCopy(source, issues, plan, setting.speech);
      made[source.book.file] = content;
      if (!isOwn) anew.push(source.book.file);
    }
    told.textContent = anew.length === 0 ? "" : register.writtenAnew(anew.join(", "));
    return made;
  };
  // A workbook of another ending keeps its name inside the packed file.
  const isOne = others.length === 0 && first.book.file.endsWith(".xlsx");
  const button = isOne
    ? saveButton(
        { name: `${register.markedFile}_${first.book.file.replace(/\.xlsx$/, "")}`, kind: "xlsx" },
        async () => (await copies())[first.book.file] ?? new Uint8Array(),
        setting,
      )
    : saveButton(
        { name: register.markedFile, kind: "zip" },
        async () => zipSync(await copies(), { level: 0 }),
        setting,
      );
  return [
    html`<div class="save" role="group" aria-label=${register.sendBack(names.join(", "))}>
      ${register.sendBack(names.join(", "))}: ${button} ${told}
    </div>`,
  ];
}
