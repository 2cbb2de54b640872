import type { Commitment } from "../model/commitment.js";
import type { Plan } from "../model/plan.js";
import type { Requirement } from "../model/requirement.js";
import type { Source } from "../model/source.js";
import type { Task } from "../model/task.js";
import { groupBy } from "./group-by.js";

/** Something wrong or silent in the plan's own text: what a careful reader would note in the margin. */
export type PlanRemark = { readonly source: Source } & (
  | { readonly code: "several-numbers"; readonly numbers: readonly string[] }
  | { readonly code: "lead-missing"; readonly task: string; readonly no: string }
  | {
      readonly code: "bullets-differ";
      readonly task: string;
      readonly no: string;
      readonly bullets: number;
      readonly items: number;
      readonly receivers: number;
    }
  | {
      readonly code: "quantity-differs";
      readonly task: string;
      readonly no: string;
      readonly announced: number;
      readonly listed: number;
    }
  | { readonly code: "open-class"; readonly task: string; readonly no: string }
  | { readonly code: "review-undated"; readonly commitments: readonly string[] }
  | { readonly code: "amount-missing"; readonly commitments: readonly string[] }
  | { readonly code: "no-measure"; readonly commitments: readonly string[] }
  | {
      readonly code: "several-readings";
      readonly commitments: readonly string[];
      readonly readings: readonly string[];
    }
  | {
      readonly code: "doubtful-print";
      readonly emendation: string;
      readonly restored: string | null;
      readonly confidence: number;
    }
);

/** Below this an emendation is a doubt to be settled by looking at the signed original. */
const DOUBTFUL = 0.75;

/**
 * List what is wrong or silent in the document itself (rà soát văn bản), in the order of its lines: for whoever still has
 * the signed original, or drafts the amendment. It says nothing of how the promises stand; `evaluate` does.
 */
export function inspect(plan: Plan): readonly PlanRemark[] {
  const remarks: PlanRemark[] = [
    ...numbers(plan),
    ...Object.entries(plan.tasks).flatMap(([id, task]) => onTask(id, task)),
    ...byClause(plan.commitments, isUndated, "review-undated"),
    ...byClause(plan.commitments, hasNoAmount, "amount-missing"),
    ...byClause(plan.commitments, ({ readings: [first] }) => isAttested(first.requirement), "no-measure"),
    ...plan.commitments.flatMap(onReadings),
    ...plan.emendations
      .filter(({ restored, confidence }) => restored === null || confidence < DOUBTFUL)
      .map(({ id, restored, confidence, source }): PlanRemark => ({
        code: "doubtful-print",
        emendation: id,
        restored,
        confidence,
        source,
      })),
  ];
  return remarks.toSorted((a, b) => a.source.lines[0] - b.source.lines[0]);
}

const numbers = ({ numbers: all }: Plan): readonly PlanRemark[] => {
  const distinct = [...new Set(all.map(({ number }) => number))];
  if (distinct.length < 2) return [];
  return all.slice(0, 1).map(({ source }) => ({ code: "several-numbers", numbers: distinct, source }));
};

function onTask(id: string, task: Task): readonly PlanRemark[] {
  const { no, source, quantity } = task;
  const items = Object.values(task.items);
  const bullets = new Set(items.flatMap(({ bullet }) => bullet ?? [])).size;
  const receivers = task.receivers.length;
  const listed = items.flatMap(({ products }) => Object.keys(products ?? {})).length || items.length;
  const remarks: PlanRemark[] = [];
  if (task.leads.length === 0) remarks.push({ code: "lead-missing", task: id, no, source });
  if (bullets > 0 && (bullets !== items.length || bullets !== receivers))
    remarks.push({ code: "bullets-differ", task: id, no, bullets, items: items.length, receivers, source });
  if (quantity !== undefined && listed > 0 && listed !== quantity)
    remarks.push({ code: "quantity-differs", task: id, no, announced: quantity, listed, source });
  if (task.receiverClass !== undefined) remarks.push({ code: "open-class", task: id, no, source });
  return remarks;
}

const isUndated = ({ kind, due }: Commitment) => kind === "review" && due === undefined;
const hasNoAmount = (commitment: Commitment) => commitment.kind === "funding" && commitment.amount === null;
const isAttested = ({ kind }: Requirement) => kind === "attested";

/** One remark a clause, however many commitments it expands to. */
function byClause(
  commitments: readonly Commitment[],
  concerns: (commitment: Commitment) => boolean,
  code: "review-undated" | "amount-missing" | "no-measure",
): readonly PlanRemark[] {
  const groups = groupBy(commitments.filter(concerns), ({ source }) => source.clause);
  return [...groups.values()].map((group) => ({
    code,
    commitments: group.map(({ id }) => id),
    source: group[0].source,
  }));
}

const onReadings = ({ id, readings, source }: Commitment): readonly PlanRemark[] =>
  readings.length < 2
    ? []
    : [
        {
          code: "several-readings",
          commitments: [id],
          readings: readings.map((reading) => reading.id),
          source,
        },
      ];
