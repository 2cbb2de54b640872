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
const PAPERS: Readonly<Record<string, string>> = {
  "mark.granted": "certificate-1",
  "mark.renewed": "decision-1",
  "mark.revoked": "decision-2",
};
const act = (stage: string, on: string) =>
  filing("lime", on, { id: stage, stage, evidence: [PAPERS[stage] ?? "application-1"] });

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
    const told = { ...act("mark.granted", "2016"), evidence: ["news-1"] };
    expect(due([told], "2026-01-15")).toEqual([["lime", null, "2026-12-31"]]);
  });

  test("is of the last try: what was revoked and granted anew counts from the new filing", () => {
    const anew = [
      ...granted,
      act("mark.revoked", "2017-05-10"),
      { ...act("mark.filed", "2018-03-10"), id: "filed-anew" },
      { ...act("mark.granted", "2018-12-01"), id: "granted-anew" },
    ];
    expect(due(anew, "2025-12-31")).toEqual([]);
    expect(due(anew, "2027-12-31")).toEqual([["lime", "2028-03-10", "2028-03-10"]]);
    expect(due(anew, "2017-04-10")).toEqual([]);
  });

  test("a filing or a renewal told anew in the place of another changes no term", () => {
    const moved = { ...act("mark.filed", "2016-05-20"), id: "moved", replaces: "mark.filed" };
    expect(due([...granted, moved], "2025-12-31")).toEqual([["lime", "2026-03-10", "2026-03-10"]]);
    const renewed = act("mark.renewed", "2026-01-05");
    const again = { ...act("mark.renewed", "2026-02-05"), id: "again", replaces: "mark.renewed" };
    expect(due([...granted, renewed, again], "2035-12-31")).toEqual([["lime", "2036-03-10", "2036-03-10"]]);
  });

  test("a renewal after the day of the review lengthens nothing yet, and one that is not proved leaves the end open", () => {
    const renewed = act("mark.renewed", "2026-01-05");
    expect(due([...granted, renewed], "2025-12-31")).toEqual([["lime", "2026-03-10", "2026-03-10"]]);
    const told = { ...renewed, evidence: [] };
    expect(due([...granted, told], "2035-12-31")).toEqual([["lime", "2026-03-10", "2036-03-10"]]);
    const revoked = { ...act("mark.revoked", "2024-01-05"), evidence: ["news-1"] };
    expect(due([...granted, revoked], "2025-12-31")).toEqual([["lime", "2026-03-10", "2026-03-10"]]);
  });

  test("is told no more once it was renewed or has ended", () => {
    expect(due([...granted, act("mark.renewed", "2026-01-05")], "2026-02-01")).toEqual([]);
    expect(due([...granted, act("mark.revoked", "2024-01-05")], "2026-02-01")).toEqual([]);
  });
});

test("the nearest end stands first", () => {
  const names = { lime: "Chanh", lotus: "Sen", mango: "Xoài" };
  const own = (subject: string, on: string) =>
    ["mark.filed", "mark.granted"].map((stage) => ({
      ...act(stage, on),
      id: `${subject}-${stage}`,
      subject,
    }));
  const { plan, register } = reviewOf({
    subjects: names,
    records: [...own("lime", "2016-05-20"), ...own("lotus", "2016-03-10"), ...own("mango", "2016-04-01")],
  });
  const listed = renewals(plan, register, { asOf: "2025-12-31" });
  expect(listed.map(({ subject, ends }) => [subject.name, ends.to])).toEqual([
    ["Sen", "2026-03-10"],
    ["Xoài", "2026-04-01"],
    ["Chanh", "2026-05-20"],
  ]);
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
