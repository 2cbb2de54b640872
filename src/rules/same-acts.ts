import type { FactRecord } from "../model/record.js";
import { actSpan } from "./merge.js";

/**
 * Which records of one subject tell of one act at a stage that repeats: those that rest on the same papers, and those that share a
 * paper and may be of one day. By the id of the first record, in the order of their ids.
 */
export function sameActs(records: readonly FactRecord[]): ReadonlyMap<string, string> {
  const parent = new Map(records.map(({ id }) => [id, id]));
  const rootOf = (id: string): string => {
    let root = id;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
    parent.set(id, root);
    return root;
  };
  const join = (a: string, b: string) => {
    const [first, second] = [rootOf(a), rootOf(b)].toSorted();
    if (first !== undefined && second !== undefined) parent.set(second, first);
  };
  const byPaper = new Map<string, FactRecord[]>();
  for (const record of records)
    for (const paper of new Set(record.evidence)) {
      const before = byPaper.get(paper) ?? [];
      for (const other of before) if (isOne(record, other)) join(record.id, other.id);
      byPaper.set(paper, [...before, record]);
    }
  return new Map(records.map(({ id }) => [id, rootOf(id)]));
}

function isOne(a: FactRecord, b: FactRecord): boolean {
  const [one, other] = [actSpan(a), actSpan(b)];
  const meet = (one.from ?? "") <= other.to && (other.from ?? "") <= one.to;
  return meet || papersOf(a) === papersOf(b);
}

const papersOf = ({ evidence = [] }: FactRecord) => [...new Set(evidence)].toSorted().join(" ");
