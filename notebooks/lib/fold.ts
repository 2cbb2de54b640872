import { html } from "htl";

/** What other cells show, folded under one line; it stays open or folded while its line changes. What must be read opens it. */
export function folded(id: string, cells: readonly number[], line: string): Node {
  const found = document.getElementById(id);
  if (found !== null) {
    found.querySelector("summary")?.replaceChildren(line);
    return document.createTextNode("");
  }
  const element = html`<details class="scope" id=${id}><summary>${line}</summary></details>`;
  const [first] = cells;
  document.getElementById(`cell-${first}`)?.before(element);
  element.append(...cells.flatMap((cell) => document.getElementById(`cell-${cell}`) ?? []));
  const isAsked = location.hash === `#${id}` || element.querySelector("[data-told]") !== null;
  element.toggleAttribute("open", isAsked);
  return document.createTextNode("");
}

/** Leaves of a section without content its heading and one line. */
export function foldEmpty(heading: number, cells: readonly number[], isEmpty: boolean): void {
  document.getElementById(`cell-${heading}`)?.classList.toggle("empty", isEmpty);
  for (const cell of cells) document.getElementById(`cell-${cell}`)?.classList.toggle("of-empty", isEmpty);
}
