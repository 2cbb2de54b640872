import type { LawName } from "../../model/law/criterion.js";
import type { Assessment } from "../assessment/assessment.js";
import type { LegalRemark } from "../criteria/remark.js";

/** A legal remark that another law set turns; null where the set has no such criterion. */
export interface RemarkChange {
  /** The remark as it was kept; null where the set had no such criterion. */
  readonly kept: LegalRemark | null;
  /** The remark as it is made today; null where the set has no such criterion. */
  readonly made: LegalRemark | null;
}

/** Another law set, and what it makes of the same acts (thay đổi bộ tiêu chí pháp lý). */
export interface LawChange {
  /** The set by which the assessment was kept. */
  readonly before: LawName;
  /** The set by which it is made anew. */
  readonly after: LawName;
  /** The remarks whose verdict is another. */
  readonly remarks: readonly RemarkChange[];
}

/** What the law set alone changes between a kept assessment and the same made anew; null where both were judged by one set. */
export function lawChange(kept: Assessment, made: Assessment): LawChange | null {
  const [before, after] = [kept.law, made.law];
  if (before === undefined || after === undefined) return null;
  if (before.id === after.id && before.version === after.version) return null;
  const [old, now] = [byAct(kept.criteria ?? []), byAct(made.criteria ?? [])];
  const remarks = [...new Set([...now.keys(), ...old.keys()])].flatMap((key) => {
    const change = { kept: old.get(key) ?? null, made: now.get(key) ?? null };
    return verdictOf(change.kept) === verdictOf(change.made) ? [] : [change];
  });
  return { before, after, remarks };
}

/** That a criterion does not apply, or is not there, is the same to a reader. */
const verdictOf = (remark: LegalRemark | null) => remark?.verdict ?? "not-applicable";

/** Of several acts alike, each has a place of its own. */
function byAct(remarks: readonly LegalRemark[]): ReadonlyMap<string, LegalRemark> {
  const found = new Map<string, LegalRemark>();
  const times = new Map<string, number>();
  for (const remark of remarks) {
    const { criterion, subject, act } = remark;
    const key = JSON.stringify([criterion, subject.id, act?.stage, act?.on]);
    const nth = times.get(key) ?? 0;
    times.set(key, nth + 1);
    found.set(`${key} ${nth}`, remark);
  }
  return found;
}
