import type { FigureAttribute } from "../plan/attribute.js";
import type { Path } from "../issue/issue.js";
import type { Check, ReportIssue } from "../parse/checks.js";
import type { StageFacts } from "../parse/procedure-facts.js";

/** What a requirement may name in its plan, and what is to be known of the stages that it names. */
export interface Vocabulary {
  readonly party: Check;
  readonly unit: Check;
  /** Tasks, items, products, commitments. */
  readonly matter: Check;
  readonly stage: Check;
  /** Undefined where there is no such stage; that is told by `stage`. */
  stageFacts(this: void, ref: string): StageFacts | undefined;
}

/** What is looked at in a kind of requirement: the ids that it names, and whether a register can meet it or not. */
export type KindCheck = (words: Vocabulary) => Check;

/** In what a quantity is told: as a number of subjects, or as a figure has it. */
export type Scale = "subjects" | FigureAttribute;

/** What is looked at in a kind of quantity; gives its scale, undefined where that cannot be told. */
export type QuantityCheck = (
  words: Vocabulary,
) => (value: unknown, path: Path, report: ReportIssue) => Scale | undefined;
