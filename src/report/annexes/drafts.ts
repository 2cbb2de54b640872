import { goalMovedText } from "../../locale/say/changes.js";
import { conclusionText } from "../../locale/say/phrases.js";
import { planChangeText } from "../../locale/say/plan-changes.js";
import { capital, textIn } from "../../locale/say/values.js";
import type { Block, TableRow, TableBlock } from "../block-kinds.js";
import { restsOn } from "../facts/lineage.js";
import type { Material } from "../material.js";
import type { Rehearsed } from "../facts/rehearsed.js";

/** What each draft would change, and what that would do to the conclusions; a table a draft. */
export const draftAnnex = ({ rehearsed, locale }: Material): readonly Block[] =>
  rehearsed.map((one) => draftTable(one, locale));

function draftTable(rehearsed: Rehearsed, locale: Material["locale"]): TableBlock {
  const { caption, columns } = locale.report.annexes.drafts;
  const { draft, changes, turned } = rehearsed;
  const changed = changes.map(({ commitment }) => commitment);
  const also = turned.map(({ commitment }) => commitment).filter((id) => !changed.includes(id));
  return {
    kind: "table",
    id: `draft-${draft.id}`,
    caption: caption(draft.number),
    columns: [
      { id: "promise", head: columns.promise, cells: "text", width: 26 },
      { id: "change", head: columns.change, cells: "text", width: 34 },
      { id: "before", head: columns.before, cells: "text", width: 13 },
      { id: "after", head: columns.after, cells: "text", width: 13 },
      { id: "note", head: columns.note, cells: "text", width: 14 },
    ],
    groups: [{ title: null, rows: [...changed, ...also].map((id) => rowOf(id, rehearsed, locale)) }],
    empty: locale.report.annexes.empty,
  };
}

function rowOf(
  id: string,
  { changes, turned, before, after, versions }: Rehearsed,
  locale: Material["locale"],
): TableRow {
  const { language } = locale;
  const find = (of: typeof before) => of.findings.find(({ commitment }) => commitment === id) ?? null;
  const [old, now] = [find(before), find(after)];
  const change = changes.find(({ commitment }) => commitment === id);
  const goalMoved = turned.some((one) => one.commitment === id && one.goalMoved);
  return {
    cells: [
      textIn((now ?? old)?.title, language) ?? id,
      change === undefined ? null : capital(planChangeText(change, versions, locale).join("; ")),
      old && conclusionText(old, locale),
      now && conclusionText(now, locale),
      capital(goalMovedText({ goalMoved, after: now }, locale)) || null,
    ],
    from: restsOn([old, now].filter((finding) => finding !== null)),
  };
}
