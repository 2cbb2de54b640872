import { expect, test } from "vitest";
import type { Decision } from "../../../../src/model/register/decision.js";
import type { Hypothesis } from "../../../../src/rules/questions/simulate/hypothesis.js";
import { simulationOf } from "../../../../src/rules/questions/simulate/simulation.js";
import { frameNamed, inputOf } from "../../case.js";

const asOf = "2024-12-31";
const filed = (...places: readonly string[]) => ({
  needs: {
    kind: "count",
    atLeast: 1,
    stage: "mark.filed",
    ...(places.length > 0 && { for: places }),
  },
});
/** Lime and guava are parts of row-1, and guava-mark of guava; a study is another procedure. */
const { plan, register } = inputOf(frameNamed("two-offices"), {
  title: { vi: "", en: "" },
  promises: {
    anywhere: filed(),
    "row-marks": filed("row-1"),
    "guava-marks": filed("guava"),
    "fruit-marks": filed("guava-mark"),
    "lime-marks": filed("lime"),
    "peace-marks": filed("peace"),
    study: { needs: { kind: "count", atLeast: 1, stage: "study.approved" } },
    "fruit-study": { needs: { kind: "count", atLeast: 1, stage: "study.approved", for: ["guava-mark"] } },
    "lime-study": { needs: { kind: "count", atLeast: 1, stage: "study.approved", for: ["lime"] } },
  },
  subjects: {
    "of-guava": { name: "Ổi A", for: ["guava"] },
    "of-fruit": { name: "Ổi B", for: ["guava-mark"] },
    "of-lime": { name: "Chanh A", for: ["lime"] },
    "of-nothing": "Nhãn hiệu C",
    twin: { name: "Chanh sạch", for: ["lime"] },
    "other-twin": { name: "Chanh sạch", for: ["peace"] },
    "silent-twin": { name: "Xoài sạch", for: ["peace"] },
    unplaced: "Xoài sạch",
    idle: { name: "Chưa có gì", for: ["lime"] },
    plot: { name: "Nghiên cứu chanh", for: ["lime"] },
  },
  records: [
    ["of-guava", "mark.filed"],
    ["of-fruit", "mark.filed"],
    ["of-lime", "mark.filed"],
    ["of-nothing", "mark.filed"],
    ["twin", "mark.filed"],
    ["other-twin", "mark.accepted"],
    ["silent-twin", "mark.filed"],
    ["unplaced", "mark.filed"],
    ["plot", "study.approved"],
    ["plot", "mark.filed"],
  ].map(([subject, stage], index) => ({
    id: `r${index + 1}`,
    subject,
    stage,
    on: `2023-0${1 + (index % 9)}-0${1 + (index % 9)}`,
    by: "farm-office",
  })),
  days: [],
});
const simulation = simulationOf(plan, register, { asOf });

/** The promises that are judged again once this is supposed. */
const judgedAnew = (...hypotheses: readonly Hypothesis[]) =>
  simulation
    .judged(hypotheses, simulation.findings)
    .flatMap((finding, index) => (finding === simulation.findings[index] ? [] : finding.commitment));

const entry = { by: "farm-office", recorded: asOf } as const;
const act = (subject: string, stage: `${string}.${string}`) => ({
  records: [{ id: "new", subject, stage, on: "2024-05-05", ...entry }],
});
const statement = (more: object) => ({
  statements: [{ id: "all", upTo: asOf, evidence: ["report-0"], ...entry, ...more }],
});
const decision = (more: object): Hypothesis => ({
  decisions: [{ id: "d", on: asOf, evidence: ["minutes-1"], ...entry, ...more }] as unknown as Decision[],
});

const EVERY_STUDY = ["study", "fruit-study", "lime-study"];
const EVERY_MARK = ["anywhere", "row-marks", "guava-marks", "fruit-marks", "lime-marks", "peace-marks"];

test.each<readonly [what: string, hypothesis: Hypothesis, again: readonly string[]]>([
  ["nothing", {}, []],
  [
    "a new unit",
    { units: { "a-unit": { name: { vi: "Xã mới", en: "New commune" }, form: "committee" } } },
    [...EVERY_MARK, ...EVERY_STUDY],
  ],
  ["an act for lime", act("of-lime", "mark.granted"), ["anywhere", "row-marks", "lime-marks"]],
  [
    "an act for guava",
    act("of-guava", "mark.granted"),
    ["anywhere", "row-marks", "guava-marks", "fruit-marks"],
  ],
  [
    "an act for a part",
    act("of-fruit", "mark.granted"),
    ["anywhere", "row-marks", "guava-marks", "fruit-marks"],
  ],
  ["an act for nothing in particular", act("of-nothing", "mark.granted"), EVERY_MARK],
  ["an act of another procedure", act("of-lime", "study.approved"), ["study", "lime-study"]],
  ["a first act", act("idle", "mark.filed"), ["anywhere", "row-marks", "lime-marks"]],
  [
    "an act of what may be the same as what is for another place",
    act("twin", "mark.accepted"),
    ["anywhere", "row-marks", "lime-marks", "peace-marks"],
  ],
  ["an act of what may be the same as what is for no place", act("silent-twin", "mark.accepted"), EVERY_MARK],
  ["an act that is withdrawn", { withdrawn: ["r3"] }, ["anywhere", "row-marks", "lime-marks"]],
  [
    "an act that moved",
    { changed: [{ record: "r1", on: "2024-06-06" }] },
    ["anywhere", "row-marks", "guava-marks", "fruit-marks"],
  ],
  ["a paper for an act", { changed: [{ record: "r9", evidence: ["a"] }] }, ["study", "lime-study"]],
  [
    "more of a subject",
    { told: { plot: { field: "nông nghiệp" } } },
    ["anywhere", "row-marks", "lime-marks", "study", "lime-study"],
  ],
  ["more of a subject that did nothing", { told: { idle: { level: "a" } } }, []],
  [
    "that all is told for a promise",
    statement({ for: ["guava-marks"], procedure: "mark" }),
    ["anywhere", "guava-marks"],
  ],
  ["that all is told of a procedure", statement({ procedure: "mark" }), EVERY_MARK],
  [
    "that all is told of another procedure",
    statement({ procedure: "study" }),
    ["study", "fruit-study", "lime-study"],
  ],
  ["that all is told of a place", statement({ for: ["row-1"], procedure: "mark" }), EVERY_MARK],
  [
    "that all is told of a place where nothing is",
    statement({ for: ["row-2"], procedure: "mark" }),
    ["anywhere"],
  ],
  ["that all is told", statement({}), [...EVERY_MARK, ...EVERY_STUDY]],
  [
    "that all studies of a place without any are told",
    statement({ for: ["guava"], procedure: "study" }),
    ["fruit-study"],
  ],
  [
    "that all studies of a place that has one are told",
    statement({ for: ["lime"], procedure: "study" }),
    ["study", "lime-study"],
  ],
  [
    "that all is told of a place, whatever it is",
    statement({ for: ["peace"] }),
    ["anywhere", "row-marks", "peace-marks", "study"],
  ],
  ["that something is wrong that nobody knows", { withdrawn: ["r99"], told: { nobody: {} } }, []],
  [
    "an act of a new thing",
    { subjects: { new: { name: "Chanh mới", for: ["lime"] } }, ...act("new", "mark.filed") },
    ["anywhere", "row-marks", "lime-marks"],
  ],
  ["a new thing alone", { subjects: { new: { name: "Chanh mới", for: ["lime"] } } }, []],
  [
    "a reading",
    decision({ kind: "reading", commitment: "lime-marks", reading: "as-written" }),
    ["lime-marks"],
  ],
  [
    "that two are one",
    decision({ kind: "same", what: "subjects", ids: ["of-lime", "of-guava"], same: true }),
    ["anywhere", "row-marks", "guava-marks", "fruit-marks", "lime-marks"],
  ],
  [
    "that two acts are one",
    decision({ kind: "same", what: "records", ids: ["r3", "r5"], same: true }),
    ["anywhere", "row-marks", "lime-marks", "peace-marks"],
  ],
  [
    "that one is for a place",
    decision({ kind: "equivalence", subject: "of-lime", for: "peace", same: true }),
    ["anywhere", "row-marks", "lime-marks", "peace-marks"],
  ],
  [
    "that one for nothing is for a place",
    decision({ kind: "equivalence", subject: "of-nothing", for: "peace", same: true }),
    EVERY_MARK,
  ],
  ["that a promise is waived", decision({ kind: "waiver", commitment: "study" }), ["study"]],
])("judged again where one supposes %s", (_, hypothesis, again) => {
  expect(judgedAnew(hypothesis)).toEqual(again);
});
