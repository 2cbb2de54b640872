import { isFact } from "../../model/record.js";
import { procedureOf } from "../../model/stage-ref.js";
import type { World } from "../world.js";
import type { Supposed } from "./supposed.js";

/** Whether a promise that measures some procedures can be touched by supposed facts. It spares judging the others again. */
export function touchedBy(
  facts: readonly Supposed[],
  world: World,
): (commitment: string, procedures: readonly string[]) => boolean {
  const reaches = facts.map((fact) => reachOf(fact, world));
  if (reaches.includes("all")) return () => true;
  const touched = new Set(reaches.flat());
  return (commitment, procedures) =>
    touched.has(`#${commitment}`) || procedures.some((procedure) => touched.has(procedure));
}

/** The procedures that a fact bears on; `#id` = that promise; or everything. */
function reachOf(fact: Supposed, world: World): readonly string[] | "all" {
  switch (fact.code) {
    case "statement":
      return fact.statement.procedure === undefined ? "all" : [fact.statement.procedure];
    case "decision":
      return fact.decision.kind === "attestation" ? [`#${fact.decision.commitment}`] : "all";
    case "act":
      return [procedureOf(fact.record.stage)];
    case "paper":
    case "wrong":
      return fact.records.flatMap((id) => procedureIn(id, world));
    case "detail":
      return procedureIn(fact.record, world);
    case "successor":
      return "all";
  }
}

function procedureIn(id: string, { records }: World): readonly string[] {
  const record = records.get(id);
  return record !== undefined && isFact(record) ? [procedureOf(record.stage)] : [];
}
