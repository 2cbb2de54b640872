import { expectTypeOf, test } from "vitest";
import { definePlan, type FindingId } from "../../src/model/define/define-plan.js";
import { defineRegister } from "../../src/model/define/define-register.js";
import type { Plan } from "../../src/model/plan/plan.js";
import { eachYear } from "../../src/model/plan/series.js";

const text = (vi: string) => ({ vi });
const source = { part: "body", clause: "I", lines: [1, 1], quote: "…" } as const;
const stage = { title: text("…"), proof: [] };
const repeats = { ...stage, repeats: true } as const;

const head = {
  id: "demo",
  version: "1",
  title: text("…"),
  issued: "2022-03-25",
  period: { from: "2022-01-01", to: "2025-12-31" },
} as const;
const parties = { province: { name: text("Sở"), head: "department" } } as const;
const units = { department: { name: text("Sở"), form: "department", party: "province" } } as const;
const procedures = {
  mark: {
    title: text("…"),
    subject: text("…"),
    stages: { filed: stage, granted: stage },
    ends: { refused: stage },
    attributes: {
      owner: { title: text("…"), type: "unit", of: "act" },
      level: {
        title: text("…"),
        type: "choice",
        of: "subject",
        options: { national: text("…"), base: text("…") },
      },
    },
  },
  training: {
    title: text("…"),
    subject: text("…"),
    stages: { planned: stage, held: repeats },
    attributes: {
      trainees: {
        title: text("…"),
        type: "number",
        of: "act",
        unit: text("người"),
        adds: true,
        stages: ["held"],
      },
      rate: { title: text("…"), type: "number", of: "act", unit: text("%"), stages: ["held"] },
      cost: { title: text("…"), type: "money", of: "act", currency: "VND" },
      on: { title: text("…"), type: "day", of: "act" },
    },
  },
} as const;
const item = { no: "1.1", title: text("…"), products: { guava: { name: "Ổi lê" } }, source } as const;
const row = {
  no: "1",
  title: text("…"),
  leads: ["department"],
  items: { "row-1.mark": item },
  source,
} as const;
const tasks = { "row-1": row } as const;
const frame = { ...head, parties, units, procedures, tasks } as const;
const duty = { kind: "obligation", title: text("…"), source } as const;

test("a plan of known ids is a plan, and remembers them", () => {
  const make = () =>
    definePlan(frame, ({ lead, partner, count, sum, latest, percent, plus, attested, allOf, oneReading }) => [
      {
        ...duty,
        id: "duty",
        about: "row-1.mark",
        responsible: [lead("department"), partner("department")],
        readings: oneReading(
          allOf(
            count("mark.granted", { atLeast: 1, for: ["row-1", "row-1.mark", "guava", "this", "#other"] }),
            count("mark.granted", {
              moreThan: percent(15, count("mark.filed", { valid: true })),
              where: [
                { attribute: "level", in: ["national"] },
                { attribute: "owner", unit: "department" },
                { attribute: "owner", party: "province" },
              ],
            }),
            sum("training.held", "trainees", {
              atLeast: 1000,
              where: [
                { attribute: "rate", atLeast: 3 },
                { attribute: "on", atMost: "2023-12-31" },
              ],
            }),
            sum("training.held", "cost", { atLeast: percent(100, sum("training.planned", "cost")) }),
            latest("training.held", "rate", {
              atMost: plus(-1, latest("training.held", "rate", { within: "2023" })),
            }),
            attested("province"),
          ),
        ),
      },
      { ...duty, id: "other", readings: oneReading(count("mark.refused", { atMost: 0 })) },
      ...eachYear("rate", { from: 2022, to: 2025 }, ({ within }) => ({
        ...duty,
        readings: oneReading(latest("training.held", "rate", { atMost: 3, within })),
      })),
    ]);
  expectTypeOf(make).returns.toExtend<Plan>();
  expectTypeOf<FindingId<ReturnType<typeof make>>>().toEqualTypeOf<"duty" | "other" | `rate.${string}`>();
  expectTypeOf<FindingId<Plan>>().toEqualTypeOf<string>();
});

test("an unknown id does not compile where it stands in a promise", () => {
  void (() =>
    definePlan(frame, ({ lead, partner, count, sum, latest, percent, attested, allOf, oneReading }) => [
      {
        ...duty,
        id: "duty",
        responsible: [
          // @ts-expect-error no such unit
          lead("departmnt"),
          // @ts-expect-error no such unit
          partner("province"),
        ],
        readings: [
          // @ts-expect-error no such procedure
          { id: "a", requirement: count("patent.granted", { atLeast: 1 }) },
          // @ts-expect-error no such stage
          { id: "b", requirement: count("mark.grantd", { atLeast: 1 }) },
          // @ts-expect-error a stage of the other procedure
          { id: "c", requirement: count("training.granted", { atLeast: 1 }) },
          // @ts-expect-error no stage at all
          { id: "d", requirement: count("mark", { atLeast: 1 }) },
          // @ts-expect-error no such row, item or product
          { id: "e", requirement: count("mark.filed", { atLeast: 1, for: ["row-2"] }) },
          // @ts-expect-error no such side
          { id: "f", requirement: attested("district") },
          // @ts-expect-error two comparisons
          { id: "g", requirement: count("mark.filed", { atLeast: 1, atMost: 2 }) },
          // @ts-expect-error no such limit
          { id: "h", requirement: count("mark.filed", { atLeast: 1, standing: true }) },
          // @ts-expect-error no such attribute
          { id: "i", requirement: sum("training.held", "trainee", { atLeast: 1 }) },
          // @ts-expect-error a rate does not add up
          { id: "j", requirement: sum("training.held", "rate", { atLeast: 1 }) },
          // @ts-expect-error told at another stage
          { id: "k", requirement: sum("training.planned", "trainees", { atLeast: 1 }) },
          // @ts-expect-error no figure
          { id: "l", requirement: latest("mark.granted", "owner", { atLeast: 1 }) },
          // @ts-expect-error no such stage in a threshold
          { id: "m", requirement: count("mark.filed", { atLeast: percent(5, count("mark.fled")) }) },
        ],
        when: allOf(
          count("mark.filed", {
            atLeast: 1,
            where: [
              // @ts-expect-error no such unit in a condition
              { attribute: "owner", unit: "nobody" },
              // @ts-expect-error no such side in a condition
              { attribute: "owner", party: "district" },
              // @ts-expect-error no such option
              { attribute: "level", in: ["provincial"] },
              // @ts-expect-error no such attribute
              { attribute: "levl", in: ["national"] },
              // @ts-expect-error an attribute of the other procedure
              { attribute: "trainees", atLeast: 5 },
            ],
          }),
          count("training.held", {
            atLeast: 1,
            where: [
              // @ts-expect-error a number is no text
              { attribute: "trainees", in: ["ten"] },
              // @ts-expect-error a day is no number
              { attribute: "on", atLeast: 2023 },
            ],
          }),
          // @ts-expect-error an end tells nothing of the main line
          count("mark.refused", { atMost: 0, where: [{ attribute: "owner", unit: "department" }] }),
        ),
      },
      {
        ...duty,
        id: "second",
        // @ts-expect-error about nothing in the plan
        about: "row-2",
        readings: oneReading(count("mark.filed", { atLeast: 1 })),
      },
      {
        ...duty,
        id: "third",
        // @ts-expect-error a duty written by hand is of a known unit too
        responsible: [{ unit: "nobody", role: "lead" }],
        readings: oneReading(count("mark.filed", { atLeast: 1 })),
      },
    ]));
});

test("an unknown id does not compile where it stands in the frame", () => {
  void (() =>
    definePlan(
      {
        ...frame,
        // @ts-expect-error no such side
        issues: "district",
        units: {
          department: { name: text("Sở"), form: "department", party: "province" },
          // @ts-expect-error no such side
          office: { name: text("Phòng"), form: "division", party: "district" },
        },
      },
      () => [],
    ));
  void (() =>
    definePlan(
      {
        ...frame,
        tasks: {
          "row-1": {
            ...row,
            // @ts-expect-error no such unit in charge
            leads: ["departmnt"],
          },
          "row-2": {
            ...row,
            items: {
              "row-2.mark": {
                ...item,
                // @ts-expect-error no such receiving unit
                receivers: ["nobody"],
              },
            },
          },
        },
      },
      () => [],
    ));
  void (() =>
    definePlan(
      {
        ...frame,
        parties: {
          province: {
            name: text("Sở"),
            // @ts-expect-error no such unit at its head
            head: "departmnt",
          },
        },
        focalUnits: [
          {
            // @ts-expect-error no such side
            party: "district",
            // @ts-expect-error no such unit
            unit: "nobody",
            source,
          },
        ],
      },
      () => [],
    ));
});

test("a register names only what its plan and it have", () => {
  const make = () =>
    definePlan(frame, ({ attested, oneReading }) => [
      { ...duty, id: "duty", readings: oneReading(attested("province")) },
    ]);
  const plan: ReturnType<typeof make> = make();
  const register = {
    id: "register",
    nature: "illustrative",
    title: text("…"),
    units: { bureau: { name: text("…"), form: "division" } },
    subjects: { lime: { name: "Chanh", for: ["guava", "duty"], unit: "bureau" } },
    documents: { paper: { kind: "letter" } },
  } as const;
  const told = { recorded: "2023-01-01", by: "bureau" } as const;
  void (() =>
    defineRegister(plan, {
      ...register,
      records: [
        { id: "r-1", subject: "lime", stage: "mark.filed", evidence: ["paper"], ...told },
        { id: "r-2", corrects: "r-1", ...told },
        // @ts-expect-error no such subject
        { id: "r-3", subject: "lemon", stage: "mark.filed", ...told },
        // @ts-expect-error no such stage
        { id: "r-4", subject: "lime", stage: "mark.fled", ...told },
        // @ts-expect-error no such paper
        { id: "r-5", subject: "lime", stage: "mark.filed", evidence: ["papr"], ...told },
        // @ts-expect-error no such unit
        { id: "r-6", subject: "lime", stage: "mark.filed", ...told, by: "nobody" },
      ],
      statements: [
        { id: "s-1", procedure: "mark", for: ["row-1"], upTo: "2023-01-01", ...told },
        // @ts-expect-error no such procedure
        { id: "s-2", procedure: "patent", upTo: "2023-01-01", ...told },
      ],
      decisions: [
        { id: "d-1", kind: "waiver", commitment: "duty", on: "2023-01-01", ...told },
        // @ts-expect-error no such promise
        { id: "d-2", kind: "waiver", commitment: "dty", on: "2023-01-01", ...told },
      ],
    }));
});
