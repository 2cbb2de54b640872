import { describe, expect, test } from "vitest";
import { hasBegun, newActs, type Wanted } from "../../../src/rules/questions/acts.js";
import { settle } from "../../../src/rules/world.js";
import type { Case } from "../case.js";
import { filing, reviewOf } from "../change/between.js";

const subjects = { lime: { name: "Chanh", for: ["lime"] } };
const filed = { stage: "mark.filed" };
const granted = { stage: "mark.granted", for: ["guava"] };

/** The acts put forward: subject, stage and day; the paper; what a new subject is called, and for what it is. */
function acts(wanted: Partial<Wanted>, records: Case["records"] = []) {
  const { plan, register, asOf } = reviewOf({ subjects, records });
  const world = settle(plan, register, asOf, null);
  return newActs({ measures: [filed], key: "marks", nth: 0, places: [], ...wanted }, world).flatMap(
    (fact) => {
      if (fact.code !== "act") throw new Error("only acts");
      const { subject, stage, on, attributes } = fact.record;
      const more = Object.entries(attributes ?? {}).map(([name, value]) => `${name}=${value}`);
      const as =
        fact.as === undefined ? [] : [`as ${fact.as.name} for ${fact.as.for?.join(", ") || "anything"}`];
      return [[subject, stage, String(on), fact.proof, ...more, ...as].join(" ")];
    },
  );
}

describe("an act that is put forward", () => {
  test("of a new subject names it, and what it is for", () => {
    expect(acts({})).toEqual(["supposed.marks.0 mark.filed 2024-12-31 application as … for anything"]);
    expect(acts({ places: ["guava"], nth: 3 })).toEqual([
      "supposed.marks.3 mark.filed 2024-12-31 application as Ổi lê Mỹ Hiệp for guava",
    ]);
  });

  test("of a subject on file leaves that as it is", () => {
    expect(acts({ subject: "lime", places: ["guava"] })).toEqual(["lime mark.filed 2024-12-31 application"]);
  });

  test("brings the one from which its term runs, where that is not on file and proved", () => {
    expect(acts({ measures: [granted], subject: "lime" })).toEqual([
      "lime mark.filed 2024-12-31 application",
      "lime mark.granted 2024-12-31 certificate",
    ]);
    const onFile = filing("lime", "2024-02-01");
    expect(acts({ measures: [granted], subject: "lime" }, [onFile])).toEqual([
      "lime mark.granted 2024-12-31 certificate",
    ]);
    const accepted = filing("lime", "2024-03-01", {
      id: "r2",
      stage: "mark.accepted",
      evidence: ["notice-1"],
    });
    expect(acts({ measures: [granted], subject: "lime" }, [onFile, accepted])).toHaveLength(1);
    expect(acts({ measures: [granted], subject: "lime" }, [{ ...onFile, evidence: [] }])).toHaveLength(2);
    expect(
      acts({ measures: [granted], subject: "lime" }, [
        filing("lime", "2024-02-01", { stage: "mark.renewed", evidence: ["decision-1"] }),
      ]),
    ).toHaveLength(2);
  });

  test("is of one day for all measures, soon enough for each, and has what each asks for", () => {
    const soon = {
      ...filed,
      within: { to: "2024-06-30" },
      where: [{ attribute: "level", in: ["base", "province"] }],
    };
    const sooner = {
      ...filed,
      within: { to: "2024-03-31" },
      where: [{ attribute: "host", unit: "farm-office" }],
    };
    expect(acts({ measures: [granted, sooner, soon] })).toEqual([
      "supposed.marks.0 mark.filed 2024-03-31 application host=farm-office level=base as … for anything",
      "supposed.marks.0 mark.granted 2024-12-31 certificate as … for anything",
    ]);
    const late = { ...filed, within: { to: "2025-06-30" } };
    expect(acts({ measures: [late] })).toEqual([
      "supposed.marks.0 mark.filed 2024-12-31 application as … for anything",
    ]);
  });

  test("is of so much money, where a sum is asked for", () => {
    expect(acts({ measures: [{ stage: "budget.allocated" }], amount: 40 })).toEqual([
      "supposed.marks.0 budget.allocated 2024-12-31 decision amount=40 as … for anything",
    ]);
  });
});

test("an act may count from the first day on which it is asked for", () => {
  const begun = (within: Wanted["measures"][number]["within"]) =>
    hasBegun({ stage: "mark.filed", ...(within && { within }) }, "2024-12-31");
  expect([begun(undefined), begun({ to: "2023-12-31" })]).toEqual([true, true]);
  expect([begun({ from: "2024-12-31" }), begun({ from: "2025-01-01" })]).toEqual([true, false]);
});
