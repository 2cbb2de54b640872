import { findingText } from "../../locale/say/phrases.js";
import { capital, textIn } from "../../locale/say/values.js";
import type { Change } from "../../rules/change/change.js";
import type { FindingChange } from "../../rules/change/compare.js";
import type { Finding } from "../../rules/assessment/finding.js";
import type { ChangeSpeech } from "./change-speech.js";
import type { TerminalPaint, Palette } from "../terminal/colour.js";
import { paintOf } from "./finding-table.js";
import type { PromiseLabels } from "./promise-label.js";
import type { Session } from "../session.js";
import { tableLines, type TerminalCell, type TerminalRow } from "../terminal/table.js";
import { sanitize } from "../terminal/width.js";

type Moved = Pick<FindingChange, "commitment" | "how" | "before" | "after">;

/** What the two columns of findings are called, and what is said below each row. */
export interface MovedTable<M extends Moved> {
  readonly before: string;
  readonly after: string;
  readonly labels: PromiseLabels;
  readonly notes: (moved: M) => NonNullable<TerminalRow["notes"]>;
}

/** The findings that moved, before and after side by side. */
export function movedLines<M extends Moved>(
  moved: readonly M[],
  { before, after, labels, notes }: MovedTable<M>,
  { words, terminal }: Session,
  locale: ChangeSpeech,
): readonly string[] {
  const { bold, dim } = terminal.palette;
  const columns = [
    { title: locale.labels.columns.clause, width: 20 },
    { title: locale.labels.columns.promise, width: 29 },
    { title: before, width: 15 },
    { title: after, width: 15 },
    { title: words.compare.moved, width: 12 },
  ];
  const rows = moved.map((one) => ({
    cells: cellsOf(one, labels, terminal.palette, locale),
    notes: notes(one).filter(({ text }) => text !== ""),
  }));
  return tableLines({ columns, rows, heading: bold, label: dim }, terminal.width);
}

function cellsOf(
  one: Moved,
  labels: PromiseLabels,
  palette: Palette,
  locale: ChangeSpeech,
): readonly TerminalCell[] {
  const { commitment, how, before, after } = one;
  const finding = after ?? before;
  return [
    { text: labels.clause(commitment, finding?.clause ?? "") },
    { text: sanitize(textIn(finding?.title, locale.language) ?? "") },
    statusCell(before, palette, locale),
    statusCell(after, palette, locale),
    { text: capital(locale.changes.how[how]), paint: changePaint(how, palette) },
  ];
}

const statusCell = (finding: Finding | null, palette: Palette, locale: ChangeSpeech): TerminalCell =>
  finding === null
    ? { text: "–" }
    : { text: findingText(finding, locale), paint: paintOf(finding.status, palette) };

/** The colour of a change; its word says the same without. */
export function changePaint(how: Change, { good, bad, doubt, calm, dim }: Palette): TerminalPaint {
  switch (how) {
    case "worsened":
      return bad;
    case "improved":
      return good;
    case "unsettled":
      return doubt;
    case "resolved":
    case "applies":
    case "new":
      return calm;
    case "lapsed":
    case "gone":
    case "unchanged":
      return dim;
  }
}
