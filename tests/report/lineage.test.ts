import { evaluate } from "phoihop";
import { findingsIn, statedAt, reportOf } from "phoihop/report";
import { describe, expect, test } from "vitest";
import { statedIn } from "../../src/report/facts/lineage.js";
import { inputs, vi } from "./examples.js";

describe.each(Object.entries(inputs))("lineage of %s", (_name, input) => {
  const document = reportOf(input, vi);
  const { findings } = evaluate(input.plan, input.register, input.moment);

  test("every finding of the review is found in the paper, and leads back to its places", () => {
    const found = new Set(findingsIn(document));
    expect(findings.map(({ commitment }) => commitment).filter((id) => !found.has(id))).toEqual([]);
    for (const { commitment } of findings)
      expect(statedAt(document, commitment).length, commitment).toBeGreaterThan(1);
  });

  test("every record behind a finding leads to its places", () => {
    for (const { evidence } of findings)
      for (const { record } of evidence) expect(statedAt(document, record).length, record).toBeGreaterThan(0);
  });

  test("every id that a piece rests on is a finding, or an entry of the register", () => {
    const { records, statements, decisions } = input.register;
    const entries = new Set([...records, ...statements, ...decisions].map(({ id }) => id));
    const drafted = ("drafts" in input ? input.drafts : []).flatMap(({ changes }) =>
      changes.map((change) => (change.kind === "withdraw" ? change.id : change.commitment.id)),
    );
    const known = new Set([...findings.map(({ commitment }) => commitment), ...drafted]);
    for (const { from } of statedIn(document)) {
      expect(from.records.filter((id) => !entries.has(id))).toEqual([]);
      expect(from.findings.filter((id) => !known.has(id))).toEqual([]);
    }
  });
});
