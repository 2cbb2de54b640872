import { addMonths } from "../../../src/model/values/date.js";
import type { Stage } from "../../../src/model/plan/procedure.js";

/** What is told of one try: at which stage, on which days at the earliest and the latest, and whether papers prove it. */
export interface ToldOfTry {
  readonly stage: string;
  readonly from: string;
  readonly to: string;
  readonly proved: boolean;
}

/**
 * Whether a term of the try had surely run out before something that is told of it, whatever else lengthened it: then that is
 * of the next try, and its papers are no other words for an act of this one.
 */
export function isPastItsTerm(told: readonly ToldOfTry[], stages: Readonly<Record<string, Stage>>): boolean {
  const line = Object.keys(stages);
  /** The last day on which a stage may have been entered: as its own papers say, or by the first that imply it. */
  const lastOf = (stage: string): string | undefined => {
    const implying = told.filter((one) => one.proved && line.indexOf(one.stage) >= line.indexOf(stage));
    const own = implying.filter((one) => one.stage === stage);
    return (own.length > 0 ? own : implying).map(({ to }) => to).toSorted()[0];
  };
  return Object.entries(stages).some(([stage, { stands }]) => {
    const [start, granted] = [stands && lastOf(stands.from), lastOf(stage)];
    if (stands === undefined || start === undefined || granted === undefined) return false;
    const added = told.map((one) => stages[one.stage]?.renews).filter((one) => one?.stage === stage);
    const years = added.reduce((sum, one) => sum + (one?.years ?? 0), stands.years);
    const over = addMonths(start, 12 * years);
    return granted <= over && told.some((one) => one.from > over && stages[one.stage]?.renews === undefined);
  });
}
