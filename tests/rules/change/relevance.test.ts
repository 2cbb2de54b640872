import { expect, test } from "vitest";
import { differencesOf } from "../../../src/rules/change/difference.js";
import { relevanceOf } from "../../../src/rules/change/relevance.js";
import type { Case } from "../case.js";
import { filed, filing, reviewOf } from "./between.js";

const task = {
  id: "task",
  subject: "task",
  stage: "study.approved",
  on: "2024-04-01",
  evidence: ["decision-1"],
};
const given: Partial<Case> = {
  promises: {
    marks: filed(1),
    tasks: { needs: { kind: "count", atLeast: 1, stage: "study.approved" } },
  },
  subjects: { lime: "Chanh", lotus: "Sen", task: "Nhiệm vụ" },
};

/** Which differences may have moved a promise, and which records are looked at for that. */
const bearing = (before: Partial<Case>, after: Partial<Case>, promise: string) => {
  const reviews = [reviewOf({ ...given, ...before }), reviewOf({ ...given, ...after })] as const;
  const { bears, before: cut, after: later } = relevanceOf(...reviews)(promise);
  const idOf = (one: object) => ("id" in one ? one.id : "kind" in one && one.kind);
  return {
    bears: differencesOf(...reviews)
      .filter(bears)
      .map(idOf),
    looked: [cut, later].map(({ register }) => register.records.map(({ id }) => id)),
  };
};

test("of what was entered since, that alone bears on a promise which it may count for", () => {
  const lime = filing("lime", "2024-03-01");
  const lotus = filing("lotus", "2024-05-01");
  const since = [{ records: [lime] }, { records: [lime, lotus, task] }] as const;
  expect(bearing(...since, "marks")).toEqual({ bears: ["lotus"], looked: [["lime"], ["lime", "lotus"]] });
  expect(bearing(...since, "tasks")).toEqual({ bears: ["task"], looked: [[], ["task"]] });
});

test("what corrects a record bears on the promises of both", () => {
  const lime = filing("lime", "2024-03-01");
  const instead = { ...task, id: "instead", corrects: "lime", recorded: "2024-06-01" };
  const twice = { ...instead, id: "twice", corrects: "instead", recorded: "2024-07-01" };
  const other = filing("lotus", "2024-05-01");
  const since = [{ records: [lime] }, { records: [lime, instead, twice, other] }] as const;
  expect(bearing(...since, "marks")).toMatchObject({ bears: ["instead", "twice", "lotus"] });
  expect(bearing(...since, "tasks")).toEqual({
    bears: ["instead", "twice"],
    looked: [["lime"], ["lime", "instead", "twice"]],
  });
});

test("a decision on one promise bears on no other; what a unit declares, on all", () => {
  const decisions = [{ id: "let-go", kind: "waiver", commitment: "marks", on: "2024-06-01" }];
  const statements = [{ id: "all", procedure: "mark", upTo: "2024-06-01" }];
  expect(bearing({}, { decisions, statements }, "marks").bears).toEqual(["all", "let-go"]);
  expect(bearing({}, { decisions, statements }, "tasks").bears).toEqual(["all"]);
});

test("what two subjects do bears on the promises of both where they are decided to be one, or are of one name, though told apart", () => {
  const own: Partial<Case> = {
    promises: {
      limes: { needs: { kind: "count", atLeast: 1, stage: "mark.filed", for: ["lime"] } },
    },
    subjects: {
      lime: { name: "Chanh", for: ["lime"] },
      lotus: { name: "Sen", for: ["guava"] },
      twin: { name: "Chanh", for: ["peace"] },
    },
  };
  const lime = filing("lime", "2024-03-01");
  const more = [lime, filing("lotus", "2024-05-01"), filing("twin", "2024-05-02")];
  const decided = (ids: readonly string[], same: boolean) => ({
    kind: "same",
    what: "subjects",
    ids,
    same,
    on: "2024-02-01",
    evidence: ["minutes-1"],
  });
  const looked = (before: Partial<Case>, after: Partial<Case>) =>
    bearing({ ...own, records: [lime], ...before }, { ...own, records: more, ...after }, "limes").bears;
  expect(looked({}, {})).toEqual(["twin"]);
  const one = { decisions: [decided(["lime", "lotus"], true)] };
  expect(looked(one, one)).toEqual(["lotus", "twin"]);
  expect(looked(one, {})).toContain("lotus");
  expect(looked({}, one)).toContain("lotus");
  const apart = { decisions: [decided(["lime", "twin"], false)] };
  expect(looked(apart, apart)).toEqual(["twin"]);
  const waived = { decisions: [{ kind: "waiver", commitment: "limes", on: "2024-02-01" }] };
  expect(looked(waived, waived)).toEqual(["twin"]);
});
