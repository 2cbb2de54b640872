import { inLanguage } from "../../model/values/wording.js";
import { statusText } from "../../locale/say/phrases.js";
import type { Day } from "../../model/values/date.js";
import { STATUSES, type Status } from "../../rules/assessment/finding.js";
import type { CommitmentTimeline, Stretch, Timeframe } from "../../rules/time/timeline.js";
import { paintOf } from "./finding-table.js";
import { promiseLabels } from "./promise-label.js";
import type { Session } from "../session.js";
import type { Setting } from "../setting.js";
import { columnsOf, type TimelineColumns } from "./timeline-columns.js";
import { sanitize, padded, widthOf, wrap } from "../terminal/width.js";

/** A mark for every status, told apart without colour and found in every font. */
const MARKS: Readonly<Record<Status, string>> = {
  met: "■",
  "met-late": "□",
  "met-undated": "o",
  reached: "+",
  kept: "=",
  "not-yet": "·",
  failed: "X",
  "over-term": "%",
  undetermined: "?",
  "successor-needed": "!",
  "not-applicable": "-",
};

/** So much is left for the id and name of a promise. */
const NAME = 36;
const GAP = "  ";

/** A line for every commitment, a mark for every month or so. */
export function barLines(
  timelines: readonly CommitmentTimeline[],
  window: Timeframe,
  session: Setting,
): readonly string[] {
  const { terminal, words, locale } = session;
  const labels = promiseLabels(session, window.to);
  const nameOf = (id: string) => (session.ids ? id : labels.number(id));
  const { bold, dim } = terminal.palette;
  const columns = columnsOf(window, terminal.width - GAP.length - NAME);
  const left = terminal.width - GAP.length - columns.ends.length;
  const longest = Math.max(0, ...timelines.map(({ commitment }) => widthOf(nameOf(commitment))));
  // One long id must not take the room of every name.
  const ids = Math.min(longest, Math.floor((2 * left) / 3));
  return [
    ...legendLines(timelines, session),
    ...wrap(words.timeline.columns(columns.days, columns.months), terminal.width).map(dim),
    "",
    bold(`${padded("", left)}${GAP}${axis(columns, session)}`.trimEnd()),
    ...labels.sorted(timelines).map(({ commitment, title, stretches }) => {
      const name = `${padded(shortened(nameOf(commitment), ids), ids)}${GAP}${sanitize(inLanguage(title, locale.language))}`;
      return `${padded(shortened(name, left), left)}${GAP}${bar(stretches, columns.ends, session)}`;
    }),
  ];
}

/** What the marks in use mean. */
function legendLines(
  timelines: readonly CommitmentTimeline[],
  { terminal, words, locale }: Session,
): readonly string[] {
  const { palette, width } = terminal;
  const used = new Set(timelines.flatMap(({ stretches }) => stretches.map(({ status }) => status)));
  const texts = STATUSES.filter((status) => used.has(status)).map(
    (status) => `${MARKS[status]}\u00a0${statusText(status, locale).replaceAll(" ", "\u00a0")}`,
  );
  return wrap(`${words.timeline.marks}: ${texts.join("; ")}.`, width).map((line) =>
    palette.dim(line.replaceAll("\u00a0", " ")),
  );
}

/** The mark of the last day of every column, neighbours of one status painted as one. */
function bar(stretches: readonly Stretch[], ends: readonly Day[], { terminal }: Session): string {
  const statuses = ends.map((day) => stretches.find(({ from, to }) => from <= day && day <= to)?.status);
  const runs: { status: Status | undefined; text: string }[] = [];
  for (const status of statuses) {
    const mark = status === undefined ? " " : MARKS[status];
    const last = runs.at(-1);
    if (last !== undefined && last.status === status) last.text += mark;
    else runs.push({ status, text: mark });
  }
  return runs
    .map(({ status, text }) => (status === undefined ? text : paintOf(status, terminal.palette)(text)))
    .join("")
    .trimEnd();
}

/** The starts of years, or of months, above their columns, as many as have room. */
function axis({ labels, ends }: TimelineColumns, { words }: Session): string {
  let line = "";
  for (const { at, year, month } of labels) {
    const label = words.timeline.start(year, month);
    const hasRoom = line === "" || (at > line.length && at + label.length <= ends.length);
    if (hasRoom) line = line.padEnd(at) + label;
  }
  return line;
}

function shortened(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const letters = Array.from(text);
  while (widthOf(letters.join("")) > width - 1) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
