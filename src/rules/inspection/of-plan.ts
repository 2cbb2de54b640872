import type { Plan } from "../../model/plan/plan.js";
import type { Source } from "../../model/plan/source.js";
import { inLanguage } from "../../model/values/wording.js";
import type { PlanRemark } from "./remark.js";

/** Below this an emendation is a doubt to be settled by looking at the signed original. */
const DOUBTFUL = 0.75;

/** What the document as a whole says twice, or not at all. */
export const onPlan = (plan: Plan): readonly PlanRemark[] => [
  ...numbers(plan),
  ...silences(plan),
  ...plan.emendations
    .filter(({ restored, confidence }) => restored === null || confidence < DOUBTFUL)
    .map(({ id, restored, confidence, source }): PlanRemark => {
      return { code: "doubtful-print", emendation: id, restored, confidence, source };
    }),
];

const numbers = ({ numbers: all }: Plan): readonly PlanRemark[] => {
  const distinct = [...new Set(all.map(({ number }) => number))];
  if (distinct.length < 2) return [];
  return all.slice(0, 1).map(({ source }) => ({ code: "several-numbers", numbers: distinct, source }));
};

/** What such a plan always says, and this one does not. */
function silences(plan: Plan): readonly PlanRemark[] {
  const source = headOf(plan);
  const sides = Object.entries(plan.parties).filter(
    ([id]) => !plan.focalUnits.some(({ party }) => party === id),
  );
  const [parties, names] = [sides.map(([id]) => id), sides.map(([, { name }]) => name)];
  const hasReview = plan.commitments.some(({ kind }) => kind === "review");
  return [
    ...(hasReview ? [] : [{ code: "no-review" as const, source }]),
    ...(parties.length === 0 ? [] : [{ code: "no-focal-unit" as const, parties, names, source }]),
  ];
}

/** Where it is noted what stands nowhere: beside the head of the document. */
function headOf({ stated, numbers: [number], title, language }: Plan): Source {
  const named = inLanguage(title, language);
  return stated?.title ?? number?.source ?? { part: "head", clause: named, lines: [1, 1], quote: named };
}
