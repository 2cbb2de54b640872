import { addDays, addMonths, span, type Day } from "../../model/date.js";
import type { Plan } from "../../model/plan.js";
import type { Procedure } from "../../model/procedure.js";
import { isFact, type FactRecord } from "../../model/record.js";
import { procedureOf } from "../../model/stage-ref.js";
import { declaredUpTo } from "../../model/statement.js";
import type { Unit } from "../../model/unit.js";
import { actSpan } from "../merge.js";
import type { Relevant } from "./relevant.js";

/** The days on which what is found of a commitment can change: between two of them nothing does. */
export function changingDays(plan: Plan, { wordings, register }: Relevant): readonly Day[] {
  const facts = register.records.filter(isFact);
  return [
    plan.period.to,
    ...wordings.flatMap(({ due }) => due ?? []),
    ...plan.amendments.map(({ on }) => on),
    ...facts.flatMap((record) => bounds(actSpan(record))),
    ...facts.flatMap((record) => termEnds(record, plan.procedures[procedureOf(record.stage)], facts)),
    ...register.statements.map((statement) => addDays(declaredUpTo(statement), 1)),
    ...register.decisions.flatMap((decision) =>
      decision.kind === "waiver" && decision.until !== undefined
        ? [decision.on, addDays(decision.until, 1)]
        : [decision.on],
    ),
    ...[...Object.values(plan.units), ...Object.values(register.units)].flatMap(ofUnit),
  ];
}

const bounds = ({ from, to }: { readonly from: Day | null; readonly to: Day | null }) =>
  [from, to].flatMap((day) => day ?? []);

const ofUnit = ({ founded, ended, successors = [] }: Unit): readonly Day[] => [
  ...(founded === undefined ? [] : bounds(span(founded))),
  ...(ended === undefined ? [] : bounds(span(ended))),
  ...successors.map(({ from }) => from),
];

/** Days on which a term that runs from this act may be over, renewed any number of times. */
function termEnds(
  record: FactRecord,
  procedure: Procedure | undefined,
  facts: readonly FactRecord[],
): readonly Day[] {
  const stages = Object.values(procedure?.stages ?? {});
  const years = stages.flatMap(({ stands }) => stands?.years ?? []);
  if (years.length === 0) return [];
  const longer = stages.flatMap(({ renews }) => renews?.years ?? []);
  const times = facts.filter(({ subject }) => subject === record.subject).length;
  const sums = years.flatMap((term) => [
    term,
    ...longer.flatMap((more) => Array.from({ length: times }, (_, n) => term + more * (n + 1))),
  ]);
  return bounds(actSpan(record)).flatMap((day) => sums.map((sum) => addMonths(day, 12 * sum)));
}
