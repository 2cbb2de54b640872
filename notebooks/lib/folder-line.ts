import { html } from "htl";
import { canChoose, chooseFolder, chosenFolder, leaveFolder, whenFolder } from "./folder.ts";
import type { Setting } from "./setting.ts";

/** Into which folder files are saved, and the buttons that choose it; nothing where a browser only downloads. */
export function folderLine({ words: { folder: words } }: Setting): HTMLElement {
  const element = html`<div class="folder" role="group" aria-label=${words.choose} hidden></div>`;
  if (!canChoose()) return element;
  const told = html`<small role="status"></small>`;
  const choose = async () => {
    const isDone = await chooseFolder();
    if (!isDone) told.textContent = words.refused;
  };
  const button = (label: string, act: () => Promise<void>) =>
    html`<button type="button" ${{ onclick: () => void act() }}>${label}</button>`;
  const show = async () => {
    const folder = await chosenFolder();
    element.hidden = false;
    told.textContent = folder === null ? words.none : words.chosen(folder.handle.name);
    const buttons =
      folder === null
        ? [button(words.choose, choose)]
        : [button(words.change, choose), button(words.leave, leaveFolder)];
    element.replaceChildren(...buttons, told);
  };
  whenFolder(() => void show());
  void show();
  return element;
}
