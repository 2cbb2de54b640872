import { changeChart } from "../../charts/changes.js";
import type { Chart } from "../../charts/chart.js";
import { statusByGroupChart } from "../../charts/status-by-group.js";
import { changeTable } from "../../tables/changes.js";
import { statusesOf } from "../../tables/statuses.js";
import type { FigureBlock } from "../block-kinds.js";
import type { Material } from "../material.js";

/** How many promises of every section stand where (kết luận theo nhóm cam kết): the groups of the table beside it. */
export function statusFigure({ assessment, sections, speech }: Material): FigureBlock {
  const groups = sections.map(({ id, short, findings }) => ({
    group: id,
    groupTitle: short,
    members: findings,
  }));
  const chart = statusByGroupChart(statusesOf(groups, speech), { about: assessment, locale: speech });
  return figure("status-by-group", speech.report.results.figures.groups, chart);
}

/** From which status to which, since the review before (chuyển biến); nothing where none was kept. */
export function changeFigure({
  since,
  assessment,
  plan,
  register,
  speech,
}: Material): readonly FigureBlock[] {
  if (since === null || since.moved.length === 0) return [];
  const table = changeTable(since, { plan, registers: [register], onFile: since.onFile }, speech);
  const chart = changeChart(table, { about: assessment, before: since.before, locale: speech });
  return [figure("changes", speech.report.results.figures.changes, chart)];
}

/** A chart says in words what it shows: that stands for it where it cannot be seen. */
const figure = (id: string, caption: string, chart: Chart): FigureBlock => ({
  kind: "figure",
  id,
  caption,
  alt: chart.description ?? caption,
  chart,
});
