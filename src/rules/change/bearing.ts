import type { Decision } from "../../model/decision.js";
import { isFact, type RegisterRecord } from "../../model/record.js";
import { relevantTo } from "../time/relevant.js";
import type { Atom } from "./atoms.js";
import type { Review } from "./review.js";

/** Which of the things that differ can bear on a commitment at all. */
export function bearing(before: Review, after: Review): (commitment: string) => (atom: Atom) => boolean {
  const recordBears = recordsBearing(before, after);
  const decisions = new Map(after.register.decisions.map((decision) => [decision.id, decision]));
  return (commitment) => (atom) => {
    switch (atom.kind) {
      case "record":
      case "correction":
        return recordBears(commitment, atom.id);
      case "decision":
      case "reading":
        return concerns(decisions.get(atom.id), commitment);
      // An amendment of one promise moves where the subjects of another lie.
      case "amendment":
      case "time":
      case "statement":
      case "unit":
      case "register":
      case "plan":
        return true;
    }
  };
}

/** Whether a record, or what it corrects, may count for a promise; one that nobody knows may. */
function recordsBearing(before: Review, after: Review): (commitment: string, id: string) => boolean {
  const reviews = [after, before].map(({ plan, register }) => relevantTo(plan, register, null));
  const records = new Map(
    [...before.register.records, ...after.register.records].map((record) => [record.id, record]),
  );
  const bears = (commitment: string, record: RegisterRecord | undefined): boolean => {
    if (record === undefined) return false;
    if (isFact(record) && reviews.some((near) => near.get(commitment)?.bears(record))) return true;
    return record.corrects !== undefined && bears(commitment, records.get(record.corrects));
  };
  return (commitment, id) => !records.has(id) || bears(commitment, records.get(id));
}

/** A decision on names may concern any promise. */
const concerns = (decision: Decision | undefined, commitment: string) =>
  decision === undefined || decision.kind === "equivalence" || decision.commitment === commitment;
