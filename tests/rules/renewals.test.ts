import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseRegister } from "../../src/model/register/parse-register.js";
import { caoLanh } from "../../src/plans/cao-lanh/index.js";
import { renewals } from "../../src/rules/time/renewals.js";
import { filing, reviewOf } from "./change/between.js";

const due = (records: readonly object[], asOf: string) => {
  const { plan, register } = reviewOf(
    { subjects: { lime: "Chanh" }, records: records.map((one) => ({ ...one })) },
    asOf,
  );
  return renewals(plan, register, { asOf }).map(({ subject, ends }) => [subject.id, ends.from, ends.to]);
};
const act = (stage: string, on: string) => filing("lime", on, { id: stage, stage });

describe("what runs out unless it is renewed", () => {
  const granted = [act("mark.filed", "2016-03-10"), act("mark.granted", "2016-12-01")];

  test("is told in the year before its end, ten years from filing, and not after it", () => {
    expect(due(granted, "2025-03-09")).toEqual([]);
    expect(due(granted, "2025-03-10")).toEqual([["lime", "2026-03-10", "2026-03-10"]]);
    expect(due(granted, "2026-03-10")).toEqual([["lime", "2026-03-10", "2026-03-10"]]);
    expect(due(granted, "2026-03-11")).toEqual([]);
  });

  test("without a day of filing ends by ten years after the grant at the latest", () => {
    expect(due([act("mark.granted", "2016")], "2026-01-15")).toEqual([["lime", null, "2026-12-31"]]);
  });

  test("is told no more once it was renewed or has ended", () => {
    expect(due([...granted, act("mark.renewed", "2026-01-05")], "2026-02-01")).toEqual([]);
    expect(due([...granted, act("mark.revoked", "2024-01-05")], "2026-02-01")).toEqual([]);
  });
});

test("of the demo the lime mark is to be renewed by the end of 2026, and its owner has ended", () => {
  const parsed = parseRegister(
    JSON.parse(readFileSync("examples/cao-lanh/public-record.json", "utf8")),
    caoLanh,
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  for (const asOf of ["2025-12-31", "2026-11-29"])
    expect(renewals(caoLanh, parsed.value, { asOf })).toMatchObject([
      {
        subject: { id: "mark-lime" },
        ends: { from: null, to: "2026-12-31" },
        owner: { unit: "phong-nn-ptnt", exists: "no" },
      },
    ]);
});
