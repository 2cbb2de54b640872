import type { LawSet } from "../../model/law/criterion.js";
import type { Plan } from "../../model/plan/plan.js";
import type { Register } from "../../model/register/register.js";
import type { WorkCalendar } from "../../model/law/work-calendar.js";
import type { Assessment } from "../assessment/assessment.js";
import { judgeLaw } from "../criteria/judge-law.js";
import { evaluate } from "../evaluate.js";
import type { Finding } from "../assessment/finding.js";
import { lawChange, type LawChange } from "./law-change.js";

/** A finding that comes out otherwise than it was kept; null where there is none. */
export interface ReplayedFinding {
  /** Id of the commitment. */
  readonly commitment: string;
  /** The finding as it was kept; null where there was none. */
  readonly kept: Finding | null;
  /** The finding as it is made today; null where there is none. */
  readonly made: Finding | null;
}

/** A kept assessment made anew from its plan and register. */
export interface Replayed {
  /** The assessment as it is made today. */
  readonly assessment: Assessment;
  /** Both say the same in everything that another law set did not change. */
  readonly same: boolean;
  /** The findings that do not come out as they were kept. */
  readonly findings: readonly ReplayedFinding[];
  /** What else differs: `plan` where another version of it was used, and so on. */
  readonly parts: readonly (keyof Assessment)[];
  /** What another law set makes of the same acts; null where it was judged by the same set, or by none. */
  readonly law: LawChange | null;
}

/** By what the acts on file are judged anew; by nothing where there is no set. */
export interface ByLaw {
  /** The law set; absent where the law is not asked. */
  readonly law?: LawSet;
  /** Which days are worked; without it a term in working days ends between two days. */
  readonly calendar?: WorkCalendar;
}

/**
 * Make a kept assessment anew (làm lại đánh giá đã lưu): with the plan, the register as known then and the law of that
 * time it must come out the same in every value. What does not shows that one of these was changed since; what a law set
 * of another name or version changes is told apart.
 */
export function replayArchived(
  plan: Plan,
  register: Register,
  kept: Assessment,
  { law, calendar }: ByLaw = {},
): Replayed {
  const { asOf, knownBy } = kept;
  const question = { asOf, ...(knownBy !== null && { knownBy }), ...(calendar && { calendar }) };
  const isLawful = kept.law !== undefined && law !== undefined;
  const moment = { ...question, ...(isLawful && { law }) };
  const assessment: Assessment = {
    ...evaluate(plan, register, moment),
    ...(isLawful && judgeLaw(plan, register, law, question)),
  };
  const changed = lawChange(kept, assessment);
  const differs = (part: keyof Assessment) => canonical(kept[part]) !== canonical(assessment[part]);
  const parts = (changed === null ? [...PARTS, ...BY_LAW] : PARTS).filter(differs);
  return {
    assessment,
    same: parts.length === 0,
    findings: differentFindings(kept.findings, assessment.findings),
    parts: parts.filter((part) => part !== "findings"),
    law: changed,
  };
}

const PARTS = ["plan", "register", "findings", "remarks", "totals"] as const;
const BY_LAW = ["law", "criteria"] as const;

function differentFindings(kept: readonly Finding[], made: readonly Finding[]): readonly ReplayedFinding[] {
  const [old, now] = [byId(kept), byId(made)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((commitment) => {
    const [before, after] = [old.get(commitment) ?? null, now.get(commitment) ?? null];
    return canonical(before) === canonical(after) ? [] : [{ commitment, kept: before, made: after }];
  });
}

const byId = (findings: readonly Finding[]) =>
  new Map(findings.map((finding) => [finding.commitment, finding]));

/** As JSON, the keys in one order: what was read back has them in that of its schema. */
const canonical = (value: unknown): string | undefined => JSON.stringify(value, inOrder);

const inOrder = (_key: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;
