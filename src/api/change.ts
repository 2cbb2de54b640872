// What changed between two reviews, and what a draft amendment would change (so sánh)

export { compare } from "../rules/change/compare.js";
export { rehearse } from "../rules/change/rehearse.js";
export { historyOf, planDiff } from "../rules/change/plan-diff.js";
export { replayArchived } from "../rules/change/archive.js";
export { maturedBetween } from "../rules/change/matured-between.js";
export { CHANGES } from "../rules/change/change.js";
export { causesText, goalMovedText } from "../locale/say/changes.js";
export { planChangeText } from "../locale/say/plan-changes.js";

// What their signatures show
export type { ChangeSources } from "../locale/say/entry-text.js";
export type { Versions } from "../locale/say/plan-changes.js";
export type { ByLaw, Replayed, ReplayedFinding } from "../rules/change/archive.js";
export type { Change } from "../rules/change/change.js";
export type { Comparison, FindingChange } from "../rules/change/compare.js";
export type { Difference } from "../rules/change/difference.js";
export type { LawChange, RemarkChange } from "../rules/change/law-change.js";
export type { CommitmentChange, FieldChange } from "../rules/change/plan-diff.js";
export type { Rehearsal, Turned } from "../rules/change/rehearse.js";
export type { Review } from "../rules/change/review.js";
