import type { ForeignPart } from "../../../locale/words/report-words.js";
import { foreignPart } from "./foreign-parts.js";
import { linesOf } from "./word-lines.js";
import type { XmlElement } from "../../text/xml.js";

/** What stands at a bookmark. */
export interface Bookmarked {
  readonly name: string;
  readonly lines: readonly string[];
  readonly foreign: ReadonlySet<ForeignPart>;
}

/** More bookmarks of ours than any paper has; who makes more of them wants more to be read than is written. */
const MOST = 100;

/**
 * What stands at each bookmark of a text, in whole paragraphs: from that in which it begins to the last one before its
 * end, so that what somebody wrote just before or after a mark is not lost. LibreOffice may begin one twice; the first
 * counts.
 */
export function bookmarked(body: XmlElement, isWanted: (name: string) => boolean): readonly Bookmarked[] {
  const paragraphs: (readonly string[])[] = [];
  const names = new Map<string, string>();
  const begun = new Map<string, number>();
  const found = new Map<string, readonly [from: number, to: number]>();
  const foreign: { readonly part: ForeignPart; readonly at: number }[] = [];
  let inside = false;
  let worded = false;
  for (const { element, leaves } of walk(body)) {
    const id = element.attributes.get("w:id") ?? "";
    const part = leaves ? undefined : foreignPart(element);
    if (part !== undefined) foreign.push({ part, at: paragraphs.length - (inside ? 1 : 0) });
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
      if (isWanted(name) && (found.has(name) || found.size < MOST))
        found.set(name, [from, paragraphs.length - (worded ? 0 : 1)]);
    }
  }
  return Array.from(found, ([name, [from, to]]) => ({
    name,
    lines: paragraphs.slice(from, to).flat(),
    foreign: new Set(foreign.filter(({ at }) => at >= from && at < to).map(({ part }) => part)),
  }));
}

/** Elements in the order of the text, each once when it is entered and once when it is left. */
function* walk(element: XmlElement): Generator<{ readonly element: XmlElement; readonly leaves: boolean }> {
  yield { element, leaves: false };
  for (const child of element.children) if (typeof child !== "string") yield* walk(child);
  yield { element, leaves: true };
}
