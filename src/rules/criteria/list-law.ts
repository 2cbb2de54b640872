import type { Basis, Confidence } from "../../model/law/basis.js";
import type { Criterion, LawName, LawSet } from "../../model/law/criterion.js";
import type { LegalTest } from "../../model/law/legal-test.js";
import type { Day } from "../../model/values/date.js";
import type { LawfulTime } from "../../model/law/lawful-time.js";
import { askedQuantities } from "../../model/plan/asked-quantities.js";
import type { Plan } from "../../model/plan/plan.js";
import { procedureOf } from "../../model/plan/stage-ref.js";
import type { Wording } from "../../model/values/wording.js";
import type { DayNotice, WorkCalendar } from "../../model/law/work-calendar.js";

/** What the law asked from one day to another, and how far that was read. */
export interface ListedVersion {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly statement: Wording;
  readonly when: LegalTest | null;
  readonly test: LegalTest;
  readonly basis: readonly Basis[];
  /** As sure as the surest of its bases; `not-known` where nobody has read what is asked. */
  readonly sure: Confidence | "not-known";
  /** Whether it may decide a verdict alone. */
  readonly decides: boolean;
}

/** A rule of the set, with all that it touches. */
export interface ListedRule extends Pick<Criterion, "procedure" | "at" | "on" | "selectedBy"> {
  readonly criterion: string;
  readonly statement: Wording;
  readonly advice: boolean;
  /** The promises of the plan that count subjects of its procedure. */
  readonly touches: readonly string[];
  readonly versions: readonly ListedVersion[];
}

/** A whole law set, as a reader with the texts beside him can check it. */
export interface LawList {
  readonly law: LawName;
  readonly amends: LawName | null;
  readonly holidays: LawSet["holidays"];
  readonly rules: readonly ListedRule[];
  readonly times: readonly (LawfulTime & { readonly id: string })[];
  readonly calendar: { readonly from: Day; readonly to: Day; readonly notices: readonly DayNotice[] } | null;
}

/** List every rule of a law set (liệt kê quy định): statement, dates, basis, how sure, and the promises that it touches. */
export function listLaw(law: LawSet, plan: Plan, calendar?: WorkCalendar): LawList {
  const { id, version, amends, holidays, times, criteria } = law;
  return {
    law: { id, version },
    amends: amends ?? null,
    holidays,
    rules: Object.entries(criteria).map(([criterion, rule]) => ruleOf(criterion, rule, plan)),
    times: Object.entries(times).map(([time, lawful]) => ({ id: time, ...lawful })),
    calendar:
      calendar === undefined
        ? null
        : { from: calendar.from, to: calendar.to, notices: calendar.notices ?? [] },
  };
}

function ruleOf(criterion: string, rule: Criterion, plan: Plan): ListedRule {
  const { statement, procedure, at, on, selectedBy, advice, versions } = rule;
  return {
    criterion,
    statement,
    procedure,
    ...(at !== undefined && { at }),
    ...(on !== undefined && { on }),
    ...(selectedBy !== undefined && { selectedBy }),
    advice: advice === true,
    touches: plan.commitments
      .filter((promise) => askedQuantities(promise).some(({ stage }) => procedureOf(stage) === procedure))
      .map(({ id }) => id),
    versions: versions.map((version) => ({
      from: version.from,
      to: version.to,
      statement: version.statement ?? statement,
      when: version.when ?? null,
      test: version.test,
      basis: version.basis,
      sure: version.test.kind === "not-known" ? "not-known" : surest(version.basis),
      decides: version.test.kind !== "not-known" && surest(version.basis) === "verified",
    })),
  };
}

/** As sure as the surest of several. */
export const surest = (basis: readonly Basis[]): Confidence =>
  (["verified", "secondary"] as const).find((sure) => basis.some(({ confidence }) => confidence === sure)) ??
  "unverified";
