import type { StatusRow } from "../tables/statuses.js";
import { rows, type Table } from "../tables/table.js";
import type { Chart, ChartOptions } from "./chart.js";
import { frame } from "./draw/frame.js";
import { statusBars } from "./draw/status-bars.js";

/** How many promises every unit in charge has kept, and how the others stand (kết luận theo đơn vị): counts, stacked. */
export function statusByUnitChart(table: Table<StatusRow>, options: ChartOptions): Chart {
  const { titles, onlyFirst } = options.locale.charts;
  return frame([titles.statusByUnit, onlyFirst], options, (top, canvas) =>
    statusBars(rows(table), top, canvas),
  );
}
