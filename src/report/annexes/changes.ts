import { causesText, goalMovedText } from "../../locale/say/changes.js";
import { conclusionText } from "../../locale/say/phrases.js";
import { capital, textIn } from "../../locale/say/values.js";
import type { Block, TableRow } from "../block-kinds.js";
import { changeFigure } from "../facts/figures.js";
import { restsOn } from "../facts/lineage.js";
import type { Material } from "../material.js";
import type { SinceLastReview } from "../facts/since.js";

/** Every conclusion that moved since the review before, and what brought it about. */
export function changeAnnex(material: Material): readonly Block[] {
  const { since, locale, isShort } = material;
  if (since === null || since.moved.length === 0) return [];
  const { report, dates } = locale;
  const { caption, columns } = report.annexes.changes;
  return [
    {
      kind: "table",
      id: "changes",
      caption: caption(dates.day(since.before.asOf)),
      columns: [
        { id: "no", head: columns.no, cells: "number", width: 4 },
        { id: "promise", head: columns.promise, cells: "text", width: 26 },
        { id: "before", head: columns.before, cells: "text", width: 12 },
        { id: "after", head: columns.after, cells: "text", width: 12 },
        { id: "move", head: columns.move, cells: "text", width: 10 },
        { id: "why", head: columns.why, cells: "text", width: 36 },
      ],
      groups: [
        {
          title: null,
          rows: inOrder(since.moved, material).map((change) => rowOf(change, since, material)),
        },
      ],
      empty: report.annexes.empty,
    },
    ...(isShort ? changeFigure(material) : []),
  ];
}

/** As in the first annex; what is no longer in the plan comes last. */
const inOrder = (moved: SinceLastReview["moved"], { rows }: Material): SinceLastReview["moved"] =>
  moved.toSorted((a, b) => (rows.get(a.commitment) ?? Infinity) - (rows.get(b.commitment) ?? Infinity));

function rowOf(
  change: SinceLastReview["moved"][number],
  since: SinceLastReview,
  { plan, register, rows, locale }: Material,
): TableRow {
  const { before, after, how, commitment } = change;
  const { language, changes } = locale;
  const sources = { plan, registers: [register] };
  const why = [
    causesText(change, since.onFile.get(commitment) ?? [], sources, locale),
    goalMovedText(change, locale),
  ].filter((text) => text !== "");
  return {
    cells: [
      rows.get(commitment) ?? null,
      textIn((after ?? before)?.title, language) ?? commitment,
      before && conclusionText(before, locale),
      after && conclusionText(after, locale),
      capital(changes.how[how]),
      why.join("; "),
    ],
    from: restsOn([before, after].filter((finding) => finding !== null)),
  };
}
