import { capital, textIn } from "../../locale/say/values.js";
import type { Totals } from "../../rules/assessment/assessment.js";
import { groupBy } from "../../rules/group-by.js";
import { list, note, paragraph, point } from "../blocks.js";
import { runOn } from "./led-list.js";
import type { Block } from "../block-kinds.js";
import { changeFigure } from "../facts/figures.js";
import { annexNamed, type Material } from "../material.js";
import { placesOf } from "../rows.js";
import type { SinceLastReview } from "../facts/since.js";
import { STATUSES } from "../../rules/assessment/finding.js";
import { marks } from "../facts/status-points.js";

type Moved = SinceLastReview["moved"][number];

/** What moved since the review before; nothing where none was kept. */
export function sinceBlocks(material: Material): readonly Block[] {
  const { since, locale, findings, isShort } = material;
  if (since === null) return [];
  const { report, dates } = locale;
  const { before, after, moved, changes, replayed } = since;
  const altered = replayed.findings.length;
  const doubts = altered > 0 ? [note(report.since.altered(altered))] : [];
  const eased = moved.filter(({ goalMoved }) => goalMoved).length;
  const totals = report.since.totals(
    dates.day(before.asOf),
    boundsText(before.totals, material),
    boundsText(after.totals, material),
  );
  if (moved.length === 0) return [paragraph(`${totals} ${report.since.none}`, findings), ...doubts];
  const unchanged = changes.length - moved.length;
  return [
    paragraph(totals, findings),
    ...(isShort ? [] : changeFigure(material)),
    ...movedPoints(moved, material),
    ...(eased > 0
      ? [paragraph(report.since.goalMoved(eased), aboutOf(moved.filter(({ goalMoved }) => goalMoved)))]
      : []),
    paragraph(
      [
        ...(unchanged > 0 ? [report.since.unchanged(unchanged)] : []),
        report.since.why(annexNamed("changes", material)),
      ].join(" "),
    ),
    ...doubts,
  ];
}

const boundsText = ({ met, commitments, notApplicable }: Totals, { locale }: Material): string =>
  locale.report.since.bounds(met.from, met.to, commitments - notApplicable);

const aboutOf = (moved: readonly Moved[]) => moved.flatMap(({ before, after }) => after ?? before ?? []);

/** From which status to which, the better ends first; the promises that went that way. In short by their rows. */
function movedPoints(moved: readonly Moved[], { locale, isShort, rows }: Material): readonly Block[] {
  const { language, report, findings } = locale;
  const groups = [...groupBy(moved, isShort ? endOf : wayOf).values()];
  const ways = groups
    .toSorted(([a], [b]) => rankOf(a) - rankOf(b))
    .map((found) => {
      const [{ before, after }] = found;
      const lead =
        isShort && before !== null && after !== null
          ? report.since.became(findings.status[after.status], found.length)
          : report.since.moved(
              before && findings.status[before.status],
              after && findings.status[after.status],
              found.length,
            );
      const about = aboutOf(found);
      const titles = found.map((change) => textIn((change.after ?? change.before)?.title, language) ?? "");
      const which = isShort ? placesOf(about, { rows, locale }) : marks(titles, report.results.more);
      return { lead, which, about };
    });
  if (isShort) {
    const said = ways.map(({ lead, which, about }) => ({ text: `${lead} (${which})`, about }));
    return [runOn(report.since.movedIn(moved.length), said, aboutOf(moved))];
  }
  return list(ways.map(({ lead, which, about }) => point([{ strong: capital(lead) }, `: ${which}.`], about)));
}

const wayOf = ({ before, after }: Moved): string => `${before?.status} ${after?.status}`;

/** In short all that came to one end are told together; the annex has where each came from. */
const endOf = ({ before, after }: Moved): string => (before === null ? "new" : (after?.status ?? "gone"));

const rankOf = ({ before, after }: Moved): number =>
  (after === null ? STATUSES.length : STATUSES.indexOf(after.status)) * 10 +
  (before === null ? STATUSES.length : STATUSES.indexOf(before.status));
