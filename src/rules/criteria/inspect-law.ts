import type { Basis } from "../../model/law/basis.js";
import type { LawName, LawSet } from "../../model/law/criterion.js";
import type { LegalTest } from "../../model/law/legal-test.js";
import type { Wording } from "../../model/values/wording.js";

/** A rule of a law set that nobody has verified, so that it decides nothing. */
export interface UnverifiedRule {
  /** Id of the criterion. */
  readonly criterion: string;
  /** What it asks, in words. */
  readonly statement: Wording;
  /** Its first day in force, written YYYY-MM-DD; null where nobody asks when it began. */
  readonly from: string | null;
  /** The first day on which it is no longer in force, written YYYY-MM-DD; null while it is. */
  readonly to: string | null;
  /** What it rests on, as far as that is not verified; none where the rule is only in part unknown. */
  readonly basis: readonly Basis[];
}

/** What a law set holds, and how far it can be relied on. */
export interface LawInspection {
  /** The set. */
  readonly law: LawName;
  /** The set that it amends; null where it amends none. */
  readonly amends: LawName | null;
  /** How many criteria it has. */
  readonly criteria: number;
  /** Rules that wait for somebody to verify them. */
  readonly unverified: readonly UnverifiedRule[];
}

/**
 * Look through a law set (rà soát bộ tiêu chí pháp lý): list the rules that wait for somebody to verify them
 * (chưa kiểm chứng).
 *
 * @example
 * const { criteria, unverified } = inspectLaw(law);
 */
export function inspectLaw({ id, version, amends, criteria }: LawSet): LawInspection {
  const unverified = Object.entries(criteria).flatMap(([criterion, { statement, versions }]) =>
    versions.flatMap(({ from, to, statement: own, when, test, basis }) => {
      const doubtful = basis.filter(({ confidence }) => confidence !== "verified");
      const decides = doubtful.length < basis.length;
      const open = isOpen(test) || (when !== undefined && isOpen(when));
      return decides && !open ? [] : [{ criterion, statement: own ?? statement, from, to, basis: doubtful }];
    }),
  );
  return { law: { id, version }, amends: amends ?? null, criteria: Object.keys(criteria).length, unverified };
}

const isOpen = (test: LegalTest): boolean =>
  test.kind === "allOf" || test.kind === "anyOf" ? test.of.some(isOpen) : test.kind === "not-known";
