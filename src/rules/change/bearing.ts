import { changedBy } from "../../model/amendment.js";
import { isFact, type RegisterRecord } from "../../model/record.js";
import { relevantTo } from "../time/relevant.js";
import type { Atom } from "./atoms.js";
import type { Review } from "./review.js";

/** Which of the things that differ can bear on a commitment at all. */
export function bearing(before: Review, after: Review): (commitment: string) => (atom: Atom) => boolean {
  const relevant = relevantTo(after.plan, after.register, null);
  const older = relevantTo(before.plan, before.register, null);
  const records = new Map(
    [...before.register.records, ...after.register.records].map((record) => [record.id, record]),
  );
  const decisions = new Map(after.register.decisions.map((decision) => [decision.id, decision]));
  const bears = (commitment: string, record: RegisterRecord | undefined): boolean => {
    if (record === undefined) return false;
    const near = [relevant.get(commitment), older.get(commitment)];
    if (isFact(record) && near.some((one) => one?.bears(record))) return true;
    return record.corrects !== undefined && bears(commitment, records.get(record.corrects));
  };
  return (commitment) => (atom) => {
    switch (atom.kind) {
      case "record":
      case "correction":
        return bears(commitment, records.get(atom.id)) || !records.has(atom.id);
      case "decision":
      case "reading": {
        const decision = decisions.get(atom.id);
        return (
          decision === undefined || decision.kind === "equivalence" || decision.commitment === commitment
        );
      }
      case "amendment":
        return amends(after, atom.id, commitment);
      case "time":
      case "statement":
      case "register":
      case "plan":
        return true;
    }
  };
}

const amends = ({ plan }: Review, id: string, commitment: string) =>
  plan.amendments
    .filter((amendment) => amendment.id === id)
    .some(({ changes }) => changes.some((change) => changedBy(change) === commitment));
