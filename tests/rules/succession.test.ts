import { describe, expect, test } from "vitest";
import { unprovedUnits } from "../../src/rules/assessment/unproved-units.js";
import { nameOf } from "../../src/rules/commitment/responsible.js";
import { unitsOf } from "../../src/rules/snapshot/units.js";
import { caseFiles, inputOf } from "./case.js";

const [frame] = caseFiles.map(({ plan }) => plan);
const title = { vi: "để thử", en: "for tests" };
const unitsWith = (units: Readonly<Record<string, unknown>>) => {
  const { plan, register } = inputOf(frame ?? {}, { title, promises: {}, units, days: [] });
  return unitsOf(plan, register);
};

describe("a unit that nobody has named", () => {
  const settled = () => unitsWith({});

  test("does not exist, has no side and no successors, and is called by its id", () => {
    const units = settled();
    expect(units.exists("nobody", "2025-12-31")).toBe("no");
    expect(units.partyOf("nobody", "2025-12-31")).toBeUndefined();
    expect(units.successors("nobody", "2025-12-31", [])).toEqual([]);
    expect(units.stands("nobody", "old-office", "2025-12-31")).toBe(false);
    expect(nameOf("nobody", units)).toEqual({ vi: "nobody" });
  });
});

describe("what a register adds to a unit of the plan", () => {
  const known = { name: { vi: "Phòng cũ", en: "Old office" }, party: "district", form: "division" };
  const settled = () =>
    unitsWith({
      "old-office": {
        ...known,
        ended: "2025-07-01",
        aliases: ["Phòng cũ huyện"],
        successors: [{ unit: "ward", from: "2025-09-01", basis: title, confidence: "verified" }],
      },
      "lost-office": { ...known, name: { vi: "Phòng giải thể", en: "Dissolved office" } },
    });

  test("is a further successor and a further spelling", () => {
    const units = settled();
    expect(units.successors("old-office", "2025-08-31", [])).toEqual(["commune"]);
    expect(units.successors("old-office", "2025-09-01", [])).toEqual(["commune", "ward"]);
    expect(units.unit("old-office")).toMatchObject({ ended: "2025-07-01", aliases: ["Phòng cũ huyện"] });
  });

  test("is nothing where it only repeats the plan", () => {
    const units = settled();
    expect(units.unit("lost-office")).toMatchObject({ ended: "2025-07-01", aliases: [], successors: [] });
  });
});

describe("days of its life that are known on one side only", () => {
  const unit = { name: { vi: "Xã mới", en: "New commune" }, form: "committee" };
  const settled = () =>
    unitsWith({
      begun: { ...unit, founded: "2025-07-01/.." },
      ended: { ...unit, ended: "../2025-07-01" },
    });

  test("leave it open whether it exists yet, or still", () => {
    const units = settled();
    expect(["2025-06-30", "2025-12-31"].map((day) => units.exists("begun", day))).toEqual(["no", "maybe"]);
    expect(["2025-06-30", "2025-07-01"].map((day) => units.exists("ended", day))).toEqual(["maybe", "no"]);
  });
});

describe("what nobody has proved of a unit that ended", () => {
  const office = { name: title, party: "district", form: "division" };
  const follows = (confidence: string) => ({
    successors: [{ unit: "ward", from: "2025-07-01", basis: title, confidence }],
  });
  const frameWith = {
    ...frame,
    units: {
      ...Object(frame?.["units"]),
      "proved-office": { ...office, ended: "2025-07-01", ...follows("verified") },
      "some-day-office": { ...office, ended: "2025", ...follows("verified") },
      "thought-office": { ...office, ended: "2025-07-01", ...follows("secondary") },
      "open-office": { ...office, ended: "2025" },
    },
  };

  test("is the day, or who follows it, or both; a unit of which both are proved is not listed", () => {
    const { plan } = inputOf(frameWith, { title, promises: {}, days: [] });
    const found = unprovedUnits(plan).map(({ unit, lacks }) => [unit, ...lacks].join(" "));
    expect(found).toEqual([
      "lost-office successor",
      "fading-office end successor",
      "some-day-office end",
      "thought-office successor",
      "open-office end successor",
    ]);
  });
});
