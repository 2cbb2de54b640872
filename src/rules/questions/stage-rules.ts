import type { DocumentKind } from "../../model/register/document.js";
import type { Stage } from "../../model/plan/procedure.js";
import { procedureOf, stageOf } from "../../model/plan/stage-ref.js";
import type { Snapshot } from "../snapshot/snapshot.js";

/** The rules of a stage, or of an end, given as `procedure.stage`. */
export function rulesOf(ref: string, { plan }: Pick<Snapshot, "plan">): Stage | undefined {
  const procedure = plan.procedures[procedureOf(ref)];
  const stage = stageOf(ref);
  return procedure?.stages[stage] ?? procedure?.ends[stage];
}

/** The kinds of paper that prove a stage. */
export const proofOf = (ref: string, snapshot: Pick<Snapshot, "plan">): readonly DocumentKind[] =>
  rulesOf(ref, snapshot)?.proof ?? [];
