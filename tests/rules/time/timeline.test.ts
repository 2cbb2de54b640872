import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../../src/model/date.js";
import { caoLanh } from "../../../src/plans/cao-lanh/index.js";
import { evaluate } from "../../../src/rules/evaluate.js";
import { timeline, type CommitmentTimeline } from "../../../src/rules/time/timeline.js";
import { minhHoa } from "../change/minh-hoa.js";

const window = { from: "2022-03-25", to: "2026-06-30" };
const swept = timeline(caoLanh, minhHoa, window);
const on = (day: string, lines: readonly CommitmentTimeline[] = swept) =>
  lines.map(({ commitment, stretches }) => [
    commitment,
    stretches.find(({ from, to }) => from <= day && day <= to)?.status,
  ]);
const judged = (day: string, knownBy?: string) =>
  evaluate(caoLanh, minhHoa, { asOf: day, ...(knownBy !== undefined && { knownBy }) }).findings.map(
    ({ commitment, status }) => [commitment, status],
  );

describe("the status of every commitment through time", () => {
  test("is what judging that day gives, on the days before and after every change", () => {
    const turns = new Set(swept.flatMap(({ stretches }) => stretches.flatMap(({ from, to }) => [from, to])));
    for (const day of turns) expect(on(day), day).toEqual(judged(day));
  });

  test("is what judging that day gives, on any day", () => {
    const length = 1558;
    fc.assert(
      fc.property(fc.nat(length), (days) => {
        const day = addDays(window.from, days);
        expect(on(day), day).toEqual(judged(day));
      }),
      { numRuns: 120 },
    );
  });

  test("has no gap and no overlap, and neighbours differ", () => {
    for (const { stretches } of swept) {
      expect(stretches[0]?.from).toBe(window.from);
      expect(stretches.at(-1)?.to).toBe(window.to);
      for (const [index, { from, status, verdict }] of stretches.slice(1).entries()) {
        const before = stretches[index];
        expect(from).toBe(addDays(before?.to ?? "", 1));
        expect([status, verdict]).not.toEqual([before?.status, before?.verdict]);
      }
    }
  });

  test("knows only what had been recorded by a day", () => {
    const early = timeline(caoLanh, minhHoa, { ...window, knownBy: "2024-01-15" });
    for (const day of ["2022-12-31", "2023-12-31", "2024-01-15"])
      expect(on(day, early), day).toEqual(judged(day, "2024-01-15"));
  });

  test("shows a promise that came with an amendment only from its day", () => {
    const [first] = caoLanh.commitments;
    if (first === undefined) throw new Error("the plan promises nothing");
    const added = { ...first, id: "added", about: "row-1" };
    const amendment = {
      id: "a1",
      number: "1/KH",
      on: "2024-05-02",
      signers: [],
      reason: { vi: "Bổ sung", en: "Addition" },
      source: "minh họa",
      changes: [{ kind: "add", commitment: added }],
    } as const;
    const [line] = timeline({ ...caoLanh, amendments: [amendment] }, minhHoa, window).filter(
      ({ commitment }) => commitment === "added",
    );
    expect(line?.stretches[0]?.from).toBe("2024-05-02");
  });
});
