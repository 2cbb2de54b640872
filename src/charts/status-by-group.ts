import type { StatusRow } from "../tables/statuses.js";
import { rows, type Table } from "../tables/table.js";
import type { Chart, ChartOptions } from "./chart.js";
import { frame } from "./draw/frame.js";
import { statusBars } from "./draw/status-bars.js";

/**
 * How many promises of every group are kept, and how the others stand (kết luận theo nhóm): counts, stacked. For groups that
 * are neither units nor tasks: the years and kinds of `statusTable`, or groups of one's own.
 */
export const statusByGroupChart = (table: Table<StatusRow>, options: ChartOptions): Chart =>
  frame([options.locale.charts.titles.statusByGroup], options, (top, canvas) =>
    statusBars(rows(table), top, canvas),
  );
