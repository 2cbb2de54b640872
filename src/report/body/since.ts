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
  const annex = annexNamed("changes", material);
  const goal =
    eased > 0
      ? [paragraph(report.since.goalMoved(eased), aboutOf(moved.filter(({ goalMoved }) => goalMoved)))]
      : [];
  if (isShort) {
    const lead = `${totals} ${report.since.movedIn(moved.length, unchanged, annex)}`;
    return [runOn(lead, endsOf(moved, material), findings), ...goal, ...doubts];
  }
  return [
    paragraph(totals, findings),
    ...changeFigure(material),
    ...movedPoints(moved, material),
    ...goal,
    paragraph(
      [...(unchanged > 0 ? [report.since.unchanged(unchanged)] : []), report.since.why(annex)].join(" "),
    ),
    ...doubts,
  ];
}

const boundsText = ({ met, commitments, notApplicable }: Totals, { locale }: Material): string =>
  locale.report.since.bounds(met.from, met.to, commitments - notApplicable);

const aboutOf = (moved: readonly Moved[]) => moved.flatMap(({ before, after }) => after ?? before ?? []);

/** From which status to which, the better ends first; the promises that went that way. */
function movedPoints(moved: readonly Moved[], { locale }: Material): readonly Block[] {
  const { language, report } = locale;
  return list(
    grouped(moved, ({ before, after }) => `${before?.status} ${after?.status}`).map((found) => {
      const titles = found.map((change) => textIn((change.after ?? change.before)?.title, language) ?? "");
      const text = `: ${marks(titles, report.results.more)}.`;
      return point([{ strong: capital(wayText(found, locale)) }, text], aboutOf(found));
    }),
  );
}

/** In short all that came to one end are told together, by their rows; the annex has where each came from. */
const endsOf = (moved: readonly Moved[], { locale, rows }: Material) =>
  grouped(moved, ({ before, after }) => (before === null ? "new" : (after?.status ?? "gone"))).map(
    (found) => {
      const [{ before, after }] = found;
      const { report, findings } = locale;
      const about = aboutOf(found);
      const text =
        before === null || after === null
          ? wayText(found, locale)
          : report.since.became(findings.status[after.status], found.length);
      return { text: `${text} (${placesOf(about, { rows, locale })})`, about };
    },
  );

type Group = readonly [Moved, ...Moved[]];

const grouped = (moved: readonly Moved[], by: (one: Moved) => string): readonly Group[] =>
  [...groupBy(moved, by).values()].toSorted(([a], [b]) => rankOf(a) - rankOf(b));

const wayText = (found: Group, { report, findings }: Material["locale"]): string => {
  const [{ before, after }] = found;
  return report.since.moved(
    before && findings.status[before.status],
    after && findings.status[after.status],
    found.length,
  );
};

const rankOf = ({ before, after }: Moved): number =>
  (after === null ? STATUSES.length : STATUSES.indexOf(after.status)) * 10 +
  (before === null ? STATUSES.length : STATUSES.indexOf(before.status));
