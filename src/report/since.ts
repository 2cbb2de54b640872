import { moveOf } from "../locale/changes.js";
import type { Move } from "../locale/change-words.js";
import { replayArchived, type Replayed } from "../rules/change/archive.js";
import type { Atom } from "../rules/change/atoms.js";
import { compare, type Comparison, type FindingChange } from "../rules/change/compare.js";
import { ofAge } from "../rules/change/of-age.js";
import type { ReportInput } from "./input.js";

/** The review before beside this one, both made anew. */
export interface Since extends Comparison {
  /** The findings whose conclusion moved, with how. */
  readonly moved: readonly (FindingChange & { readonly move: Exclude<Move, "unchanged"> })[];
  readonly onFile: ReadonlyMap<string, readonly (readonly Atom[])[]>;
  readonly replayed: Replayed;
}

/** Compare with the review before, where one was kept; null where none was. */
export function sinceOf({ previous, plan, register, moment }: ReportInput): Since | null {
  if (previous === undefined) return null;
  const { asOf, knownBy } = previous;
  const { law, calendar } = moment;
  const byLaw = { ...(law && { law }), ...(calendar && { calendar }) };
  const before = { plan, register, asOf, ...byLaw, ...(knownBy !== null && { knownBy }) };
  const comparison = compare(before, { plan, register, ...moment });
  const moved = comparison.changes.flatMap((change) => {
    const move = moveOf(change);
    return move === "unchanged" ? [] : [{ ...change, move }];
  });
  return {
    ...comparison,
    moved,
    onFile: moved.some(({ causes }) => causes.some(isClock)) ? ofAge(before, moment.asOf) : new Map(),
    replayed: replayArchived(previous, plan, register, byLaw),
  };
}

const isClock = (atoms: readonly Atom[]): boolean => atoms.every(({ kind }) => kind === "time");
