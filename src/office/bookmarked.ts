import { linesOf } from "./word-lines.js";
import type { Element } from "./xml.js";

/** What stands at a bookmark. */
export interface Bookmarked {
  readonly name: string;
  readonly lines: readonly string[];
}

/**
 * What stands at each bookmark of a text, in whole paragraphs: from that in which it begins to the last one before its
 * end, so that what somebody wrote just before or after a mark is not lost. LibreOffice may begin one twice; the first counts.
 */
export function bookmarked(body: Element): readonly Bookmarked[] {
  const paragraphs: (readonly string[])[] = [];
  const names = new Map<string, string>();
  const begun = new Map<string, number>();
  const found: Bookmarked[] = [];
  let inside = false;
  let worded = false;
  for (const { element, leaves } of walk(body)) {
    const id = element.attributes.get("w:id") ?? "";
    if (element.name === "w:p") {
      if (!leaves) paragraphs.push(linesOf(element));
      [inside, worded] = [!leaves, leaves];
    } else if (leaves) continue;
    else if (element.name === "w:t") worded = true;
    else if (element.name === "w:bookmarkStart") {
      const name = element.attributes.get("w:name") ?? "";
      names.set(id, name);
      if (!begun.has(name)) begun.set(name, paragraphs.length - (inside ? 1 : 0));
    } else if (element.name === "w:bookmarkEnd") {
      const name = names.get(id) ?? "";
      const from = begun.get(name) ?? paragraphs.length;
      found.push({ name, lines: paragraphs.slice(from, paragraphs.length - (worded ? 0 : 1)).flat() });
    }
  }
  return found;
}

/** Elements in the order of the text, each once when it is entered and once when it is left. */
function* walk(element: Element): Generator<{ readonly element: Element; readonly leaves: boolean }> {
  yield { element, leaves: false };
  for (const child of element.children) if (typeof child !== "string") yield* walk(child);
  yield { element, leaves: true };
}
