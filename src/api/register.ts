// Read a register (sổ theo dõi) and keep it; what reading says of bad input

export { defineRegister } from "../model/define/define-register.js";
export { parseRegister } from "../model/register/parse-register.js";
export { upgradeRegister } from "../model/upgrade/register.js";
export { addEntries } from "../rules/register/add-entries.js";
export { correctRecord, replaceRecord } from "../rules/register/correct.js";
export { nameKey } from "../model/values/name-key.js";
export { issueText, issueTexts } from "../locale/say/describe.js";

// What their signatures show
export type { EntryList, NamedIn, Naming, RegisterFrame } from "../model/define/define-register.js";
export type { AttributeIssue } from "../model/issue/attribute-issue.js";
export type { At, Issue, Parsed, Path, TextForm, Warning } from "../model/issue/issue.js";
export type { IdKind } from "../model/issue/id-kind.js";
export type { PaperIssue, WrongPaperKind } from "../model/issue/paper-issue.js";
export type { Much, NotUsed, SheetIssue, SheetWarning, WrongFileKind } from "../model/issue/sheet-issue.js";
export type { CompletenessStatement } from "../model/register/completeness-statement.js";
export type {
  Attestation,
  Decision,
  DecisionEntry,
  Equivalence,
  Override,
  ReadingChoice,
  Sameness,
  Waiver,
} from "../model/register/decision.js";
export type { DocumentKind, EvidenceDocument } from "../model/register/document.js";
export type { Note } from "../model/register/note.js";
export type { Entry, FactRecord, RegisterRecord, Row, Withdrawal } from "../model/register/record.js";
export type { Register, RegisterNature } from "../model/register/register.js";
export type { Attributes, Subject } from "../model/register/subject.js";
export type { UpgradeWarning } from "../model/upgrade/upgrade-warning.js";
export type { Upgraded } from "../model/upgrade/upgraded.js";
export type { Added } from "../rules/register/add-entries.js";
export type { Correction, Replacement } from "../rules/register/correct.js";
export type { Entries, Unnamed } from "../rules/register/entries.js";
