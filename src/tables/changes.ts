import { textIn } from "../locale/say/values.js";
import type { ChangeLocale } from "../locale/words/change-words.js";
import { causesText, goalMovedText } from "../locale/say/changes.js";
import type { ChangeSources } from "../locale/say/entry-text.js";
import { findingText } from "../locale/say/phrases.js";
import type { Comparison, FindingChange } from "../rules/change/compare.js";
import type { Change } from "../rules/change/change.js";
import type { Finding, Status } from "../rules/assessment/finding.js";
import { tabulate, type Columns, type Table } from "./table.js";

/** What became of one finding between two reviews (so sánh hai kỳ). */
export interface ChangeRow {
  /** Id of the promise. */
  readonly commitment: string;
  /** As an official would cite it, in Vietnamese. */
  readonly clause: string;
  /** Title of the promise. */
  readonly title: string;
  /** How it moved. */
  readonly change: Change;
  /** The same in words. */
  readonly changeWord: string;
  /** The earlier status; null where the promise was not yet made. */
  readonly before: Status | null;
  /** The same in words. */
  readonly beforeWord: string | null;
  /** The later status; null where the promise is gone. */
  readonly after: Status | null;
  /** The same in words. */
  readonly afterWord: string | null;
  /** What brought it about, in words; null where nothing changed. */
  readonly causes: string | null;
  /** Met, or no longer applicable, only because the promise itself was changed. */
  readonly goalMoved: boolean;
  /** The same in words; null where it is not so. */
  readonly goalMovedWord: string | null;
}

export const CHANGE_COLUMNS: Columns<ChangeRow> = {
  commitment: "text",
  clause: "text",
  title: "text",
  change: "text",
  changeWord: "text",
  before: "text",
  beforeWord: "text",
  after: "text",
  afterWord: "text",
  causes: "text",
  goalMoved: "flag",
  goalMovedWord: "text",
};

/** Where causes are looked up; and what `maturedBetween` says fell due to count where the clock alone turned a finding. */
export interface TableSources extends ChangeSources {
  /** By commitment what fell due to count, as `maturedBetween` gives it; nothing is told of that where absent. */
  readonly onFile?: ReadonlyMap<string, FindingChange["causes"]>;
}

/** One row a promise of either review, in the order of the later plan. */
export function changeTable(
  { changes }: Comparison,
  sources: TableSources,
  locale: ChangeLocale,
): Table<ChangeRow> {
  return tabulate(
    CHANGE_COLUMNS,
    changes.map((change) => rowOf(change, sources, locale)),
  );
}

function rowOf(change: FindingChange, sources: TableSources, locale: ChangeLocale): ChangeRow {
  const { commitment, how, before, after, goalMoved } = change;
  const finding = after ?? before;
  const onFile = sources.onFile?.get(commitment) ?? [];
  return {
    commitment,
    clause: finding?.clause ?? "",
    title: textIn(finding?.title, locale.language) ?? "",
    change: how,
    changeWord: locale.changes.how[how],
    before: before?.status ?? null,
    beforeWord: wordOf(before, locale),
    after: after?.status ?? null,
    afterWord: wordOf(after, locale),
    causes: how === "unchanged" ? null : causesText(change, onFile, sources, locale),
    goalMoved,
    goalMovedWord: goalMovedText(change, locale) || null,
  };
}

const wordOf = (finding: Finding | null, locale: ChangeLocale) => finding && findingText(finding, locale);
