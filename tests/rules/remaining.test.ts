import { expect, test } from "vitest";
import type { LawSet } from "../../src/model/law/criterion.js";
import type { Procedure } from "../../src/model/plan/procedure.js";
import { lastStart } from "../../src/rules/funds/remaining.js";
import { lawfulOf } from "../../src/rules/time/lawful.js";
import { lawOf, time } from "./times.js";

const title = { vi: "để thử", en: "for tests" };
const stage = { title, proof: [] };
const procedure: Procedure = {
  title,
  subject: title,
  stages: { proposed: stage, checked: stage, approved: stage, granted: stage },
  ends: {},
  attributes: {},
};
const law = lawOf(
  time("days", 20, "it.proposed", "it.checked"),
  time("working-days", 12, "it.checked", "it.approved"),
  time("months", 2, "it.approved", "it.granted"),
);
const start = (from: number, to: number, due: string, set: LawSet | undefined = law) =>
  lastStart({ id: "it", procedure, from, to }, due, lawfulOf(set, undefined));

test("the last day to begin lies before the due day by all the terms still to pass, days as well as months", () => {
  expect(start(0, 1, "2023-03-21")).toBe("2023-03-01");
  // Two months before Monday 5 June; twelve working days before Wednesday 5 April; twenty days before Monday 20 March.
  expect(start(0, 3, "2023-06-05")).toBe("2023-02-28");
});

test("a weekend at the end of a term is not lost: what ends on it ends on Monday", () => {
  // 20 days from Thursday 2 March end on Wednesday 22, from Saturday 4 March on Friday 24, from Sunday on Monday.
  expect(start(0, 1, "2023-03-25")).toBe("2023-03-04");
  expect(start(0, 1, "2023-03-24")).toBe("2023-03-04");
});

test("without a law, or where none leads to a stage still to pass, nothing is told; what has been passed needs no time", () => {
  expect(
    lastStart({ id: "it", procedure, from: 0, to: 3 }, "2023-06-05", lawfulOf(undefined, undefined)),
  ).toBeNull();
  expect(start(0, 3, "2023-06-05", lawOf())).toBeNull();
  expect(start(3, 3, "2023-06-05")).toBe("2023-06-05");
});

test("the law of the day on which the act before took place tells how long it takes", () => {
  const changed = lawOf(
    time("days", 30, "it.proposed", "it.checked", { to: "2023-03-01" }),
    time("days", 10, "it.proposed", "it.checked", { from: "2023-03-01" }),
  );
  // From 1 March on ten days are enough.
  expect(start(0, 1, "2023-03-21", changed)).toBe("2023-03-11");
  // Ten days before would be in February, when thirty were allowed.
  expect(start(0, 1, "2023-03-10", changed)).toBe("2023-02-08");
});

test("the longest of several times counts, and none of one that is no longer in force", () => {
  const both = lawOf(
    time("days", 10, "it.proposed", "it.checked"),
    time("days", 15, "it.proposed", "it.checked"),
  );
  expect(start(0, 1, "2023-03-21", both)).toBe("2023-03-06");
  expect(
    start(0, 1, "2023-03-21", lawOf(time("days", 10, "it.proposed", "it.checked", { to: "2023-01-01" }))),
  ).toBeNull();
});

test("a time that nobody has read tells nothing", () => {
  const recalled = time("days", 10, "it.proposed", "it.checked", {
    basis: [{ instrument: "Luật (để thử)", confidence: "unverified" }],
  });
  expect(start(0, 1, "2023-03-21", lawOf(recalled))).toBeNull();
});
