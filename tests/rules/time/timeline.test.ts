import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, addMonths, span } from "../../../src/model/values/date.js";
import { isFact } from "../../../src/model/register/record.js";
import type { Register } from "../../../src/model/register/register.js";
import { caoLanh } from "../../../src/plans/cao-lanh/index.js";
import { evaluate } from "../../../src/rules/evaluate.js";
import { schedule } from "../../../src/rules/time/schedule.js";
import { timeline, type CommitmentTimeline } from "../../../src/rules/time/timeline.js";
import { GRID, planFor, planOf, small } from "../arbitrary.js";
import { caseFiles, inputOf } from "../case.js";
import { minhHoa } from "../change/minh-hoa.js";
import { runs } from "../../runs.js";

const window = { from: "2022-03-25", to: "2026-06-30" };
const swept = timeline(caoLanh, minhHoa, window);
const statusOn = (day: string, lines: readonly CommitmentTimeline[] = swept) =>
  lines.map(({ commitment, stretches }) => [
    commitment,
    stretches.find(({ from, to }) => from <= day && day <= to)?.status,
  ]);
const isOf = (subject: string, id: string, { records }: Register) =>
  records.some((record) => isFact(record) && record.id === id && record.subject === subject);
const judged = (day: string, knownBy?: string) =>
  evaluate(caoLanh, minhHoa, { asOf: day, ...(knownBy !== undefined && { knownBy }) }).findings.map(
    ({ commitment, status }) => [commitment, status],
  );

describe("the status of every commitment through time", () => {
  test("is what judging that day gives, on the days before and after every change", () => {
    const turns = new Set(swept.flatMap(({ stretches }) => stretches.flatMap(({ from, to }) => [from, to])));
    for (const day of turns) expect(statusOn(day), day).toEqual(judged(day));
  });

  test("is what judging that day gives, on any day", () => {
    const length = 1558;
    fc.assert(
      fc.property(fc.nat(length), (days) => {
        const day = addDays(window.from, days);
        expect(statusOn(day), day).toEqual(judged(day));
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
      expect(statusOn(day, early), day).toEqual(judged(day, "2024-01-15"));
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

describe("days handed in with a call", () => {
  const bad = "2025-02-30";
  const good = "2025-06-30";
  test.each([
    ["the first of a timeline", () => timeline(caoLanh, minhHoa, { from: bad, to: good })],
    ["the last of a timeline", () => timeline(caoLanh, minhHoa, { from: good, to: bad })],
    [
      "what is known of a timeline by",
      () => timeline(caoLanh, minhHoa, { from: good, to: good, knownBy: bad }),
    ],
    ["that of a schedule", () => schedule(caoLanh, minhHoa, { asOf: bad })],
    ["what is known of a schedule by", () => schedule(caoLanh, minhHoa, { asOf: good, knownBy: bad })],
  ])("must be days of the calendar: %s", (_, call) => {
    expect(call).toThrow(/^"2025-02-30" is not a calendar day/);
    expect(call).toThrow(RangeError);
  });

  test("must make a window that does not end before it begins", () => {
    expect(() => timeline(caoLanh, minhHoa, { from: good, to: "2025-06-29" })).toThrow(
      new RangeError(`the window ends on 2025-06-29, before it begins on ${good}`),
    );
    expect(timeline(caoLanh, minhHoa, { from: good, to: good })).not.toEqual([]);
  });
});

/** Every day of which plan and register speak, the days beside it, and the same after a term of ten years. */
function daysOf(given: unknown, { from, to }: { readonly from: string; readonly to: string }) {
  const told = JSON.stringify(given).match(/\b\d{4}(?:-\d\d){0,2}\b/g) ?? [];
  const days = told.filter((day) => day >= "1990" && day < "2100").flatMap((day) => Object.values(span(day)));
  const near = days
    .flatMap((day) => day ?? [])
    .flatMap((day) => [addDays(day, -1), day, addDays(day, 1), addMonths(day, 120)]);
  return [...new Set(near)].filter((day) => day >= from && day <= to).toSorted((a, b) => (a < b ? -1 : 1));
}

describe.each(caseFiles)("of the cases in $name", ({ plan: frame, cases }) => {
  test.each(cases.map((given) => [given.title.en, given] as const))("%s", (_, given) => {
    const { plan, register } = inputOf(frame, given);
    const wide = { from: "2021-01-01", to: "2036-12-31" };
    const knowledge = new Set(given.days.map(({ knownBy }) => knownBy));
    const { documents: _documents, ...told } = register;
    for (const knownBy of knowledge) {
      const known = knownBy === undefined ? {} : { knownBy };
      const lines = timeline(plan, register, { ...wide, ...known });
      for (const asOf of daysOf([told, plan.commitments, plan.amendments, plan.units], wide)) {
        const { findings } = evaluate(plan, register, { asOf, ...known });
        const expected = findings.map(({ commitment, status }) => [commitment, status]);
        expect(
          statusOn(asOf, lines).filter(([, status]) => status !== undefined),
          asOf,
        ).toEqual(expected);
      }
    }
  });
});

test("of small registers it says of every day what judging that day says", () => {
  let turns = 0;
  fc.assert(
    fc.property(small, (given) => {
      const plan = planFor(given);
      const whole = { from: "2020-12-31", to: "2027-12-31" };
      const lines = timeline(plan, given.register, whole);
      turns += lines.flatMap(({ stretches }) => stretches).length - lines.length;
      for (const asOf of daysOf([plan.commitments, given.register], whole)) {
        const { findings } = evaluate(plan, given.register, { asOf });
        expect(statusOn(asOf, lines), asOf).toEqual(
          findings.map(({ commitment, status }) => [commitment, status]),
        );
      }
    }),
    { numRuns: runs(50) },
  );
  expect(turns).toBeGreaterThan(10);
});

describe("a subject put forward for another promise", () => {
  const promised = (place: string, stage: string) =>
    planOf({ kind: "count", atLeast: 1, stage, for: [place] }, { kind: "attested", by: "province" });
  const addition = {
    number: "1/KH",
    signers: [],
    reason: { vi: "Bổ sung", en: "Addition" },
    source: "minh họa",
  };
  const place = fc.constantFrom("lime", "guava", "row-1", "row-2");
  const stage = fc.constantFrom("mark.filed", "budget.approved");
  const since = fc.constantFrom(null, "2023-02-01", "2024-02-01");
  const days = [...GRID.slice(1), "2023-01-31", "2023-02-01", "2024-02-01", "2025-12-31"];

  test("counts through time as it does on each day, whether that promise is old or comes with an amendment", () => {
    let counted = 0;
    fc.assert(
      fc.property(small, place, stage, place, since, (given, wanted, stage, about, on) => {
        const plan = promised(wanted, stage);
        const [p, inner] = plan.commitments.map((one) => (one.id === "p" ? one : { ...one, about }));
        if (p === undefined || inner === undefined) throw new Error("the plan promises too little");
        const change = { kind: "add", commitment: inner } as const;
        const nested =
          on === null
            ? { ...plan, commitments: [p, inner] }
            : { ...plan, commitments: [p], amendments: [{ ...addition, id: "a1", on, changes: [change] }] };
        const subjects = { ...given.register.subjects, a: { name: "A", for: [inner.id] } };
        const register = { ...given.register, subjects };
        const lines = timeline(nested, register, { from: "2021-01-01", to: "2026-06-30" });
        for (const day of days) {
          const [finding] = evaluate(nested, register, { asOf: day }).findings;
          expect(
            statusOn(day, lines).find(([id]) => id === "p"),
            day,
          ).toEqual(["p", finding?.status]);
          counted += finding?.evidence.some(({ record }) => isOf("a", record, register)) ? 1 : 0;
        }
      }),
      { numRuns: runs(80) },
    );
    expect(counted).toBeGreaterThan(0);
  });
});
