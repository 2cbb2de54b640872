import type { StatusRow } from "../tables/statuses.js";
import { rows, type Table } from "../tables/table.js";
import type { Chart, ChartOptions } from "./chart.js";
import { frame } from "./draw/frame.js";
import { statusBars } from "./draw/status-bars.js";

/** How many promises of every task of the annex are kept, and how the others stand (kết luận theo nhiệm vụ): counts, stacked. */
export const statusByTaskChart = (table: Table<StatusRow>, options: ChartOptions): Chart =>
  frame([options.locale.charts.titles.statusByTask], options, (top, canvas) =>
    statusBars(rows(table), top, canvas),
  );
