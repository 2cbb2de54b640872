import type { EntryCounts } from "../../locale/words/report-result-words.js";
import { isFact } from "../../model/register/record.js";
import { actSpan } from "../../rules/snapshot/version.js";
import { decisionsOn } from "../annexes/decisions.js";
import type { Material } from "../material.js";

/** The entries of the register that could bear on the day. */
export function entriesOf(material: Material): EntryCounts {
  const { snapshot, asOf } = material;
  const records = [...snapshot.records.values()]
    .filter(isFact)
    .filter((record) => (actSpan(record).from ?? "") <= asOf);
  const decisions = decisionsOn(material);
  const { statements } = snapshot;
  const papers = [...records, ...decisions, ...statements].flatMap(({ evidence = [] }) => evidence);
  return {
    records: records.length,
    documents: new Set(papers).size,
    statements: statements.length,
    decisions: decisions.length,
  };
}
