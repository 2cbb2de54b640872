export type { Chart } from "./chart.js";
