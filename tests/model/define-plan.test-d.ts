import { expectTypeOf, test } from "vitest";
import { definePlan } from "../../src/model/define-plan.js";
import type { Plan } from "../../src/model/plan.js";

const text = (vi: string) => ({ vi, en: vi });
const source = { part: "body", clause: "I", lines: [1, 1], quote: "…" } as const;
const stage = { title: text("…"), proof: [] };

const head = {
  id: "demo",
  version: "1",
  title: text("…"),
  numbers: [{ number: "1", source }],
  issued: "2022-03-25",
  receipts: [],
  period: { from: "2022-01-01", to: "2025-12-31" },
  focalUnits: [],
  signatories: [],
  bases: [],
  purposes: [],
  contents: [],
  addressees: [],
  emendations: [],
} as const;
const parties = { province: { name: text("Sở"), head: "department" } } as const;
const units = { department: { name: text("Sở"), form: "department", party: "province" } } as const;
const procedures = {
  mark: {
    title: text("…"),
    subject: text("…"),
    stages: { filed: stage, granted: stage },
    ends: { refused: stage },
  },
  task: { title: text("…"), subject: text("…"), stages: { proposed: stage }, ends: {} },
} as const;
const item = {
  no: "1.1",
  title: text("…"),
  receivers: [],
  products: { guava: { name: "Ổi lê" } },
  source,
} as const;
const row = {
  no: "1",
  title: text("…"),
  leads: ["department"],
  receivers: [],
  items: { "row-1.mark": item },
  source,
} as const;
const tasks = { "row-1": row } as const;
const frame = { ...head, parties, units, procedures, tasks } as const;
const duty = { kind: "obligation", id: "duty", title: text("…"), source } as const;

test("a plan of known ids is a plan", () => {
  const plan = () =>
    definePlan(frame, ({ lead, count, measure, share, money, attested, allOf, asWritten }) => [
      {
        ...duty,
        about: "row-1.mark",
        responsible: [lead("department")],
        readings: asWritten(
          allOf(
            count(1, "mark.granted", { for: ["row-1", "row-1.mark", "guava", "this"] }),
            count(1, "mark.refused", { where: [{ attribute: "owner", unit: "department" }] }),
            share(50, measure("mark.filed"), measure("task.proposed")),
            money(measure("task.proposed"), measure("task.proposed")),
            attested("province"),
          ),
        ),
      },
    ]);
  expectTypeOf(plan).returns.toEqualTypeOf<Plan>();
});

test("an unknown id does not compile where it stands in a promise", () => {
  void (() =>
    definePlan(frame, ({ lead, together, count, measure, money, attested, allOf, asWritten }) => [
      {
        ...duty,
        responsible: [
          // @ts-expect-error no such unit
          lead("departmnt"),
          // @ts-expect-error no such unit
          together("province"),
        ],
        readings: [
          // @ts-expect-error no such procedure
          { id: "a", requirement: count(1, "patent.granted") },
          // @ts-expect-error no such stage
          { id: "b", requirement: count(1, "mark.grantd") },
          // @ts-expect-error a stage of the other procedure
          { id: "c", requirement: count(1, "task.granted") },
          // @ts-expect-error no stage at all
          { id: "d", requirement: count(1, "mark") },
          // @ts-expect-error no such row, item or product
          { id: "e", requirement: count(1, "mark.filed", { for: ["row-2"] }) },
          // @ts-expect-error no such side
          { id: "f", requirement: attested("district") },
        ],
        when: allOf(
          count(1, "mark.filed", {
            // @ts-expect-error no such unit in a condition
            where: [{ attribute: "owner", unit: "nobody" }],
          }),
          count(1, "mark.filed", {
            // @ts-expect-error no such side in a condition
            where: [{ attribute: "owner", party: "district" }],
          }),
          money(
            // @ts-expect-error no such stage in a measure
            measure("mark.sum"),
            measure("mark.filed"),
          ),
        ),
      },
      {
        ...duty,
        // @ts-expect-error about nothing in the plan
        about: "row-2",
        responsible: [],
        readings: asWritten(count(1, "mark.filed")),
      },
      {
        ...duty,
        // @ts-expect-error a duty written by hand is of a known unit too
        responsible: [{ unit: "nobody", role: "lead" }],
        readings: asWritten(count(1, "mark.filed")),
      },
    ]));
});

test("an unknown id does not compile where it stands in the frame", () => {
  void (() =>
    definePlan(
      {
        ...frame,
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
