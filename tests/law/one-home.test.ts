import { describe, expect, test } from "vitest";
import { calendar, law } from "../../src/law/index.js";
import { evaluate } from "../../src/rules/evaluate.js";
import { schedule } from "../../src/rules/time/schedule.js";
import { frame, inputFor, saidOf, type LawCase } from "./law-case.js";
import { inputOf } from "../rules/case.js";
import { toldOf } from "./told.js";

const filedOnFriday: LawCase = {
  title: { vi: "Nộp hồ sơ thứ Sáu", en: "Filed on a Friday" },
  acts: { filed: "2025-09-12" },
  asOf: "2025-09-16",
  calendar,
  expect: { verdict: "unknown" },
};

describe("the criterion, the schedule and the outlook count a term alike", () => {
  test("filed on Friday 12 September 2025, three working days end on Wednesday 17", () => {
    const criterion = "c-ste-5.reply";
    expect(toldOf(saidOf(filedOnFriday, criterion)).because).toEqual(["not-due 2025-09-17"]);
    const { plan, register } = inputFor(filedOnFriday, criterion);
    const [way] = schedule(plan, register, { asOf: "2025-09-16", law, calendar });
    const complete = way?.stages.find(({ stage }) => stage === "found-complete");
    expect(complete).toMatchObject({ latest: "2025-09-17", latestSure: "2025-09-17", overrun: null });
  });

  test("due on Monday 15 December 2025, three working days before is Wednesday 10", () => {
    const needs = { kind: "count", atLeast: 1, stage: "st-enterprise.found-complete" };
    const promises = { p: { due: "2025-12-15", needs } };
    const acts = [
      { subject: "it", stage: "st-enterprise.filed", on: "2025-12-01", evidence: ["application-1"] },
    ];
    const { plan, register } = inputOf(frame, {
      title: { vi: "", en: "" },
      promises,
      subjects: { it: "it" },
      records: acts,
      days: [],
    });
    const on = (asOf: string) => evaluate(plan, register, { asOf, law, calendar }).findings[0]?.outlook;
    expect(on("2025-12-10")).toMatchObject({ code: "on-track", lastStart: "2025-12-10", margin: 0 });
    expect(on("2025-12-11")).toMatchObject({ code: "at-risk", lastStart: "2025-12-10", margin: -1 });
    expect(evaluate(plan, register, { asOf: "2025-12-10" }).findings[0]?.outlook.code).toBe(
      "cannot-estimate",
    );
  });

  test("a term that was repealed is used no more", () => {
    const given: LawCase = {
      ...filedOnFriday,
      acts: { filed: "2025-10-20", "found-complete": "2025-10-22" },
    };
    const { plan, register } = inputFor(given, "c-ste-7");
    const [way] = schedule(plan, register, { asOf: "2025-11-10", law, calendar });
    // Fifteen days of Decree 268/2025, where Decree 13/2019 gave up to fifteen working days.
    expect(way?.stages.find(({ stage }) => stage === "certified")).toMatchObject({
      latest: "2025-11-06",
      overrun: 4,
    });
  });
});

describe("every lawful time", () => {
  const uses = Object.entries(law.criteria).flatMap(([id, { at, selectedBy, versions }]) =>
    versions.flatMap((version) =>
      [...JSON.stringify(version).matchAll(/"time":"([^"]+)"/g)].map(([, time = ""]) => ({
        id,
        at,
        selectedBy,
        version,
        time: law.times[time],
      })),
    ),
  );

  test("is asked for by a criterion of its own act, as long as it was in force", () => {
    expect(new Set(uses.map(({ time }) => time))).toEqual(new Set(Object.values(law.times)));
    for (const { at, selectedBy, version, time } of uses)
      expect([time?.after, time?.selectedBy, time?.from, time?.to]).toEqual([
        at,
        selectedBy,
        version.from,
        version.to,
      ]);
  });
});
