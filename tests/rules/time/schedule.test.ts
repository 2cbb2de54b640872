import { expect, test } from "vitest";
import { schedule } from "../../../src/rules/time/schedule.js";
import type { Case } from "../case.js";
import { filing, reviewOf } from "../change/between.js";
import { lawOf, lawOfCases } from "../times.js";

/** Each stage of the first subject: state, earliest and latest day, days overrun. */
function stagesOf(records: Case["records"], asOf = "2024-12-31", law = lawOfCases) {
  const { plan, register } = reviewOf({ subjects: { lime: "Chanh" }, records: records ?? [] }, asOf);
  const [first] = schedule(plan, register, { asOf, law });
  const stages = first?.stages.map(({ stage, state, earliest, latest, overrun }) =>
    [stage, state, earliest ?? "-", latest ?? "-", overrun ?? "-"].join(" "),
  );
  return { ended: first?.ended?.en ?? null, stages };
}
const act = (stage: string, on: string) =>
  filing("lime", on, { id: stage, stage, evidence: ["certificate-1"] });

test("a subject of which only the end is on file has reached no stage, and none is overdue", () => {
  expect(stagesOf([act("mark.refused", "2024-03-01")])).toEqual({
    ended: "refused",
    stages: [
      "filed ahead 2024-12-31 - -",
      "accepted ahead 2024-12-31 - -",
      "granted ahead 2024-12-31 - -",
      "renewed ahead 2024-12-31 - -",
    ],
  });
});

test("a stage reached late, and one that is due and not reached, are overdue by so many days", () => {
  expect(stagesOf([act("mark.filed", "2024-01-10"), act("mark.accepted", "2024-03-05")])).toEqual({
    ended: null,
    stages: [
      "filed reached - - -",
      "accepted reached - 2024-02-12 22",
      "granted ahead 2024-12-31 2024-12-05 26",
      "renewed ahead 2024-12-31 - -",
    ],
  });
});

test("without a law no time is lawful or overrun", () => {
  const begun = [act("mark.filed", "2024-01-10"), act("mark.accepted", "2024-03-05")];
  expect(stagesOf(begun, "2024-12-31", lawOf()).stages?.slice(1, 3)).toEqual([
    "accepted reached - - -",
    "granted ahead 2024-12-31 - -",
  ]);
});

test("on its last day a stage is not overdue, nor is one that came to an end", () => {
  const begun = [act("mark.filed", "2024-01-10"), act("mark.accepted", "2024-02-10")];
  expect(stagesOf(begun, "2024-11-11").stages?.slice(1, 3)).toEqual([
    "accepted reached - 2024-02-12 -",
    "granted ahead 2024-11-11 2024-11-11 -",
  ]);
  expect(stagesOf([...begun, act("mark.refused", "2024-05-01")])).toMatchObject({
    ended: "refused",
    stages: { 2: "granted ahead 2024-12-31 2024-11-11 -" },
  });
});

test("a stage that a later one implies is neither ahead nor overdue; terms run on from the last day allowed", () => {
  expect(stagesOf([act("mark.granted", "2024-06-01")]).stages?.slice(0, 3)).toEqual([
    "filed implied - - -",
    "accepted implied - - -",
    "granted reached - - -",
  ]);
  expect(stagesOf([act("mark.filed", "2024-11-10")]).stages?.slice(0, 3)).toEqual([
    "filed reached - - -",
    "accepted ahead 2024-12-31 2024-12-10 21",
    "granted ahead 2024-12-31 2025-09-10 -",
  ]);
  expect(
    stagesOf([act("mark.filed", "2023-01-10"), act("mark.granted", "2024-06-01")]).stages?.slice(1, 3),
  ).toEqual(["accepted implied - 2023-02-10 -", "granted reached - 2023-11-10 204"]);
});
