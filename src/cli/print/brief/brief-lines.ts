import type { BriefPartName, BriefWords } from "../../../locale/words/brief-words.js";
import type { BriefNeed } from "../../../report/brief/asking.js";
import type { Brief } from "../../../report/brief/brief.js";
import type { Palette, TerminalPaint } from "../../terminal/colour.js";
import type { Terminal } from "../../terminal/terminal.js";
import { sanitize, widthOf, wrap } from "../../terminal/width.js";

/** So many lines of a kind fit on a screen. */
const ROWS = 3;
/** So much of a title: what is lacking must be seen as well. */
const TITLE = 44;

/** A brief on a terminal: the sentence, the bar, what is broken or known, what is urgent, whom to ask first. */
export function briefLines(brief: Brief, words: BriefWords, terminal: Terminal): readonly string[] {
  const { palette, width } = terminal;
  const { bold, dim, doubt } = palette;
  const mark = brief.illustrative === null ? "" : `*** ${brief.illustrative} *** `;
  const found = brief.broken.length > 0 ? brief.broken : brief.known;
  const head = brief.broken.length > 0 ? words.broken(brief.broken.length) : words.known;
  return [
    ...wrapped(`${mark}${brief.title}. ${brief.source}`, width).map(mark === "" ? dim : doubt),
    ...wrapped(brief.headline, width).map(bold),
    ...wrapped(brief.notes.join(" "), width),
    ...barLines(brief, terminal),
    ...section(
      head,
      found.map(({ title, standing, who }) => `${cut(title, TITLE)}: ${standing} (${who})`),
      terminal,
    ),
    ...section(words.urgent, brief.urgent, terminal),
    ...section(words.decide, brief.decide.map(needText(words)), terminal),
    ...section(words.settle, brief.settle.map(needText(words)), terminal),
    ...section(
      words.askFirst,
      brief.ask.map(
        ({ name, questions, promises }) =>
          `${name}: ${lower(words.columns.asked)} ${questions}, ${lower(words.columns.bears)} ${promises}`,
      ),
      terminal,
    ),
  ];
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

const needText =
  ({ columns }: BriefWords) =>
  ({ what, promises }: BriefNeed) =>
    `${what} (${lower(columns.bears)}: ${promises})`;

/** A head and a few lines below it, each cut to one line; nothing where there are none. */
function section(title: string, lines: readonly string[], { palette, width }: Terminal): readonly string[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, ROWS).map((line) => `  - ${cut(sanitize(line), width - 4)}`);
  const more = lines.length > ROWS ? [`    … +${lines.length - ROWS}`] : [];
  return [palette.bold(title), ...shown, ...more];
}

/** As much of a text as there is room for, cut between words. */
function cut(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  const [first = ""] = wrap(text, room - 2);
  return `${first} …`;
}

const wrapped = (text: string, width: number) => wrap(sanitize(text), width);

/** The bar in letters; its parts are named below it. */
function barLines({ parts }: Brief, { palette, width }: Terminal): readonly string[] {
  const all = parts.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return [];
  const cells = Math.min(width, 60);
  let [filled, drawn] = [0, ""];
  for (const { part, count } of parts) {
    const from = Math.round((filled * cells) / all);
    filled += count;
    drawn += paintOf(part, palette)(SIGNS[part].repeat(Math.round((filled * cells) / all) - from));
  }
  return [drawn, ...wrapped(parts.map(({ part, label }) => `${SIGNS[part]} ${label}`).join("   "), width)];
}

const SIGNS: Readonly<Record<BriefPartName, string>> = {
  done: "█",
  reached: "▓",
  kept: "▓",
  "not-yet": "▒",
  failed: "X",
  "over-term": "x",
  told: "?",
  silent: "·",
  "successor-needed": "!",
};

function paintOf(part: BriefPartName, { good, bad, doubt, calm, dim }: Palette): TerminalPaint {
  switch (part) {
    case "done":
    case "reached":
    case "kept":
      return good;
    case "failed":
      return bad;
    case "over-term":
    case "told":
    case "successor-needed":
      return doubt;
    case "not-yet":
      return calm;
    case "silent":
      return dim;
  }
}
