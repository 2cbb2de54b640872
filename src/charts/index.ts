export type { Chart, ChartOptions } from "./chart.js";
export { statusByTaskChart } from "./status-by-task.js";
export { statusByUnitChart } from "./status-by-unit.js";
export { indicatorChart } from "./indicators.js";
export { timelineChart } from "./timeline.js";
export { fundingChart } from "./funding.js";
export { questionChart } from "./questions.js";
