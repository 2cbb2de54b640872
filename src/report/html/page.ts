import { escaped } from "./escape.js";

/** What a page in one file is filled with. */
export interface PageFilling {
  /** Plan, register and days, as data. */
  readonly content: object;
  /** The first screen as HTML, for readers without script. */
  readonly screen: string;
  /** What the window is called. */
  readonly title: string;
  /** Language of the page, as HTML writes it: `vi`. */
  readonly language: "vi" | "en";
}

/** Where the data stand in a page; nothing else begins so. */
export const DATA_SLOT = '<script type="application/json" id="phoihop-data">';

const DATA = new RegExp(`(${DATA_SLOT})[^<]*`);
const SCREEN = /(<section id="first-screen" class="brief">)[\s\S]*?(<\/section>)/;

/**
 * A page in one file (trang đánh giá) with its data and its first screen, in the place of those that it held.
 *
 * @example
 * writeFileSync("so-ket.html", fillPage(page, { content, screen: briefHtml(brief, words), title, language: "vi" }));
 */
export function fillPage(page: string, { content, screen, title, language }: PageFilling): string {
  // A name with `</script>` in it must not end the slot.
  const json = JSON.stringify(content).replaceAll("<", "\\u003c");
  return page
    .replace(DATA, (_, start: string) => start + json)
    .replace(SCREEN, (_, start: string, end: string) => start + screen + end)
    .replace(/<html lang="[a-z]*"/, `<html lang="${language}"`)
    .replace(/<title>[^<]*/, () => `<title>${escaped(title)}`);
}
