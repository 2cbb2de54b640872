// How promises and acts stand through time (tiến độ)

export { timeline } from "../rules/time/timeline.js";
export { schedule } from "../rules/time/schedule.js";

// What their signatures show
export type { Schedule, ScheduledStage } from "../rules/time/schedule.js";
export type { CommitmentTimeline, Stretch, Timeframe } from "../rules/time/timeline.js";
