import { changeChart } from "../charts/changes.js";
import type { Chart } from "../charts/chart.js";
import { statusByTaskChart } from "../charts/status-by-task.js";
import { changeTable } from "../tables/changes.js";
import { findingTable } from "../tables/findings.js";
import { statusTable } from "../tables/statuses.js";
import type { Figure } from "./document.js";
import type { Material } from "./material.js";

/** How many promises of every task stand where (kết luận theo nhiệm vụ). */
export function statusFigure({ assessment, input, speech }: Material): Figure {
  const findings = findingTable(assessment, input.plan, speech);
  const chart = statusByTaskChart(statusTable(findings, "task", speech), {
    about: assessment,
    locale: speech,
  });
  return figure("status-by-task", speech.report.results.figures.tasks, chart);
}

/** From which status to which, since the review before (chuyển biến); nothing where none was kept. */
export function changeFigure({ since, assessment, plan, register, speech }: Material): readonly Figure[] {
  if (since === null || since.moved.length === 0) return [];
  const table = changeTable(since, { plan, registers: [register], onFile: since.onFile }, speech);
  const chart = changeChart(table, { about: assessment, before: since.before, locale: speech });
  return [figure("changes", speech.report.results.figures.changes, chart)];
}

/** A chart says in words what it shows: that stands for it where it cannot be seen. */
const figure = (id: string, caption: string, chart: Chart): Figure => ({
  kind: "figure",
  id,
  caption,
  alt: chart.description ?? caption,
  chart,
});
