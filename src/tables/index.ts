// Tables of what was found
export { findingTable } from "./findings.js";
export type { MeasuredRow } from "./measured-row.js";
export type { TaskName } from "./task-name.js";
export type { FindingRow } from "./finding-row.js";
export { statusesOf, statusTable, type Grouping, type StatusGroup, type StatusRow } from "./statuses.js";
export { taskTable, type TaskRow } from "./tasks.js";
export { indicatorTable, type IndicatorRow } from "./indicators.js";
export { tallyTable, type TallyRow } from "./tallies.js";
export { evidenceTable, type EvidenceRow, type EvidenceSources } from "./evidence.js";
export { fundingTable, type FundingRow } from "./funding.js";
export { questionTable, type QuestionRow } from "./questions.js";

// Tables of what happens through time
export { stageTable, type StageRow } from "./stages.js";
export { timelineTable, type TimelineRow } from "./timeline.js";
export { changeTable, type ChangeRow, type TableSources } from "./changes.js";

// Their rows, and the words they need
export { rows, type Table } from "./table.js";
export type { TableLocale } from "../locale/words/table-words.js";

// Tables as files
export { toArrow, type ArrowOptions } from "./written/to-arrow.js";
export { toColumns, type PlainColumn } from "./written/to-columns.js";
export { toCsv, type CsvOptions } from "./written/to-csv.js";
