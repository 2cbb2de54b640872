import type { Totals } from "../../rules/assessment.js";
import { groupBy } from "../../rules/group-by.js";
import { list, note, paragraph, point } from "../blocks.js";
import type { Block } from "../document.js";
import type { Material } from "../material.js";
import type { Since } from "../since.js";
import { marks } from "../status-points.js";

type Moved = Since["moved"][number];

/** What moved since the review before; nothing where none was kept. */
export function sinceBlocks(material: Material): readonly Block[] {
  const { since, locale, findings } = material;
  if (since === null) return [];
  const { report, dates } = locale;
  const { before, after, moved, changes, replayed } = since;
  const altered = replayed.findings.length;
  return [
    paragraph(
      [
        report.since.totals(
          dates.day(before.asOf),
          boundsText(before.totals, material),
          boundsText(after.totals, material),
        ),
        ...(moved.length === 0 ? [report.since.none] : []),
      ].join(" "),
      findings,
    ),
    ...movedPoints(moved, material),
    ...(moved.length > 0 && moved.length < changes.length
      ? [paragraph(report.since.unchanged(changes.length - moved.length))]
      : []),
    ...(altered > 0 ? [note(report.since.altered(altered))] : []),
  ];
}

const boundsText = ({ met, commitments, notApplicable }: Totals, { locale }: Material): string =>
  locale.report.since.bounds(met.from, met.to, commitments - notApplicable);

const MOVES = ["improved", "resolved", "worsened", "unsettled", "applies", "lapsed", "new", "gone"] as const;

/** One point a kind of movement. */
function movedPoints(moved: readonly Moved[], { locale }: Material): readonly Block[] {
  const { since, results } = locale.report;
  const groups = groupBy(moved, ({ move }) => move);
  return list(
    MOVES.flatMap((move) => {
      const found = groups.get(move);
      if (found === undefined) return [];
      const eased = found.filter(({ goalMoved }) => goalMoved).length;
      const titles = marks(
        found.map((change) => changeText(change, locale)),
        results.more,
      );
      const rest = eased > 0 ? ` ${since.goalMoved(eased)}` : "";
      return [
        point(
          [{ strong: since.moved[move](found.length) }, `: ${titles}.${rest}`],
          found.flatMap(({ before, after }) => after ?? before ?? []),
        ),
      ];
    }),
  );
}

/** *Tập huấn …: Chưa đạt (còn hạn) → Đạt*. */
function changeText({ before, after }: Moved, { language, findings, report }: Material["locale"]): string {
  const title = (after ?? before)?.title[language] ?? "";
  if (before === null || after === null) return title;
  return report.ahead.flip(title, findings.status[before.status], findings.status[after.status], false);
}
