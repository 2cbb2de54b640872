import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseRegister } from "../../src/model/register/parse-register.js";
import { caoLanh } from "../../src/plans/cao-lanh/index.js";
import { communes } from "../../src/plans/cao-lanh/units/communes.js";
import { unprovedUnits } from "../../src/rules/assessment/unproved-units.js";

describe("units whose end or successor nobody has proved", () => {
  const unproved = unprovedUnits(caoLanh);

  test("are told with the act to look for", () => {
    expect(unproved.map(({ unit }) => unit)).toEqual(
      expect.arrayContaining([
        "so-khcn",
        "ubnd-tinh",
        "so-tai-chinh",
        "ubnd-huyen",
        "phong-kt-ht",
        "phong-nn-ptnt",
      ]),
    );
    expect(unproved.filter(({ seek }) => seek === null)).toEqual([]);
  });

  test("say what is open: the day, the successor, or both", () => {
    const lacks = new Map(unproved.map(({ unit, lacks }) => [unit, lacks]));
    expect(lacks.get("ubnd-huyen")).toEqual(["successor"]);
    expect(lacks.get("phong-kt-ht")).toEqual(["end", "successor"]);
  });

  test("are no more told once a successor is proved", () => {
    const { units } = caoLanh;
    const huyen = units["ubnd-huyen"];
    if (huyen === undefined) throw new Error("the plan has no district");
    const basis = { vi: "Biên bản bàn giao", en: "Minutes" };
    const next = { unit: "xa-my-tho", from: "2025-07-01", basis, confidence: "verified" } as const;
    const proved = { ...caoLanh, units: { ...units, "ubnd-huyen": { ...huyen, successors: [next] } } };
    expect(unprovedUnits(proved).map(({ unit }) => unit)).not.toContain("ubnd-huyen");
  });
});

describe("the file of successors that an office completes", () => {
  const text = readFileSync("examples/cao-lanh/don-vi-ke-thua.json", "utf8");
  const parsed = parseRegister(JSON.parse(text), caoLanh);
  const units = parsed.ok ? parsed.value.units : {};

  test("is a register of this plan, without a record", () => {
    expect(parsed).toMatchObject({ ok: true, value: { plan: "cao-lanh", records: [] }, warnings: [] });
  });

  test("hands the 18 former communes of the district to communes and wards that the plan knows", () => {
    const former = Object.entries(units).filter(([id]) => id.startsWith("ubnd-cu-"));
    expect(former).toHaveLength(18);
    const heirs = former.flatMap(([, { successors = [] }]) => successors);
    expect(new Set(heirs.map(({ unit }) => unit))).toEqual(new Set(Object.keys(communes)));
    expect(heirs.every(({ from, confidence }) => from === "2025-07-01" && confidence === "verified")).toBe(
      true,
    );
  });

  test("leaves empty what nobody has proved of the district and the divisions of the Department", () => {
    const open = Object.entries(units).filter(([, { successors }]) => successors?.length === 0);
    const unproved = unprovedUnits(caoLanh).filter(({ successors }) => successors.length === 0);
    expect(open.map(([id]) => id).toSorted()).toEqual(unproved.map(({ unit }) => unit).toSorted());
  });
});
