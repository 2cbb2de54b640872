import type { Commitment, Plan } from "phoihop";
import type { Amendment } from "phoihop/plan";
import type { Setting } from "./setting.ts";

/** One change of one promise that a reader tries. */
export type Edit =
  | { readonly action: "due"; readonly commitment: string; readonly due: string }
  | { readonly action: "target"; readonly commitment: string; readonly target: number }
  | { readonly action: "withdraw"; readonly commitment: string };

/** A draft amendment made of edits, in force from a day; null where there is none. */
export function amendmentOf(
  edits: readonly Edit[],
  plan: Plan,
  on: string,
  { words }: Setting,
): Amendment | null {
  const last = new Map(edits.map((edit) => [`${edit.commitment} ${edit.action}`, edit]));
  const changed = [...new Set(edits.map(({ commitment }) => commitment))];
  const changes = changed.flatMap((id): Amendment["changes"] => {
    const own = [...last.values()].filter(({ commitment }) => commitment === id);
    if (own.some(({ action }) => action === "withdraw")) return [{ kind: "withdraw", id }];
    const promise = plan.commitments.find((commitment) => commitment.id === id);
    return promise === undefined ? [] : [{ kind: "replace", commitment: own.reduce(edited, promise) }];
  });
  if (changes.length === 0) return null;
  const { number, reason } = words.change;
  return {
    id: "tried-here",
    number,
    on,
    signers: [],
    reason: { vi: reason, en: reason },
    source: number,
    changes,
  };
}

function edited(promise: Commitment, edit: Edit): Commitment {
  switch (edit.action) {
    case "due":
      return { ...promise, due: edit.due };
    case "target":
      return withTarget(promise, edit.target);
    case "withdraw":
      return promise;
  }
}

/** The number that a promise asks for, where its default reading is one quantity that is to reach it; null where it is not. */
export function targetOf({ readings: [first] }: Commitment): number | null {
  const { requirement } = first;
  if (!("stage" in requirement)) return null;
  return typeof requirement.atLeast === "number" ? requirement.atLeast : null;
}

function withTarget(promise: Commitment, target: number): Commitment {
  const [first, ...others] = promise.readings;
  if (targetOf(promise) === null || !("stage" in first.requirement)) return promise;
  const reading = { ...first, requirement: { ...first.requirement, atLeast: target } };
  return { ...promise, readings: [reading, ...others] };
}
