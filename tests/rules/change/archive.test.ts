import { describe, expect, test } from "vitest";
import { law } from "../../../src/law/index.js";
import { caoLanh } from "../../../src/plans/cao-lanh/index.js";
import { replayArchived } from "../../../src/rules/change/archive.js";
import { judgeLaw } from "../../../src/rules/criteria/judge-law.js";
import { evaluate } from "../../../src/rules/evaluate.js";
import type { WorkCalendar } from "../../../src/model/law/work-calendar.js";
import { parseAssessment } from "../../../src/rules/assessment/parse-assessment.js";
import { minhHoa } from "./minh-hoa.js";

const moment = { asOf: "2023-12-31", knownBy: "2024-01-15" };
const archived = JSON.stringify({
  ...evaluate(caoLanh, minhHoa, { ...moment, law }),
  ...judgeLaw(caoLanh, minhHoa, law, moment),
});
const parsed = parseAssessment(JSON.parse(archived));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
const kept = parsed.value;

describe("a kept assessment made anew", () => {
  test("from the same plan, register and law is the same, byte for byte", () => {
    const { assessment, same } = replayArchived(caoLanh, minhHoa, kept, { law });
    expect(same).toBe(true);
    expect(JSON.stringify(assessment)).toBe(archived);
  });

  test("is the same whatever was recorded since", () => {
    const then = minhHoa.records.filter(({ recorded }) => recorded <= "2024-01-15");
    expect(replayArchived(caoLanh, { ...minhHoa, records: then }, kept, { law }).same).toBe(true);
  });

  test("from an altered register tells the findings that differ, as kept and as made", () => {
    const records = minhHoa.records.filter(
      (record) => !("subject" in record) || record.subject !== "support-tasks",
    );
    const { same, findings, parts } = replayArchived(caoLanh, { ...minhHoa, records }, kept, { law });
    expect(same).toBe(false);
    expect(findings.map(({ commitment }) => commitment)).toContain("so-42.tasks");
    expect(parts).toEqual(["totals"]);
  });

  test("from another version of the plan says so, though every finding is the same", () => {
    const replayed = replayArchived({ ...caoLanh, version: "9.9.9" }, minhHoa, kept, { law });
    expect(replayed).toMatchObject({ same: false, parts: ["plan"], findings: [] });
  });

  test("without the law that it was judged by differs in that", () => {
    const { parts, findings } = replayArchived(caoLanh, minhHoa, kept);
    expect(parts).toEqual(["law", "criteria"]);
    // The verdicts are the same; without lawful times nothing can be estimated.
    expect(findings.filter(({ kept: old, made }) => old?.verdict !== made?.verdict)).toEqual([]);
  });

  test("of all that was ever recorded is the same too, and so is one that no law judged", () => {
    const all = evaluate(caoLanh, minhHoa, { asOf: moment.asOf });
    const { assessment, same, law: changed } = replayArchived(caoLanh, minhHoa, all, { law });
    expect(same).toBe(true);
    expect(changed).toBeNull();
    expect(assessment).toEqual(all);
  });

  test("by a calendar of working days is the same with that calendar only", () => {
    const later = { asOf: "2025-12-31" };
    const calendar: WorkCalendar = { from: "2022-01-01", to: "2025-12-31", holidays: [] };
    const judged = judgeLaw(caoLanh, minhHoa, law, { ...later, calendar });
    const told = { ...evaluate(caoLanh, minhHoa, { ...later, law, calendar }), ...judged };
    expect(replayArchived(caoLanh, minhHoa, told, { law, calendar }).same).toBe(true);
    expect(replayArchived(caoLanh, minhHoa, told, { law })).toMatchObject({
      same: false,
      parts: ["criteria"],
    });
  });

  test("by another law set is the same but for what that set changes, which is told apart", () => {
    const [[id] = [""]] = Object.entries(law.criteria);
    const { [id]: dropped, ...criteria } = law.criteria;
    const other = { ...law, version: "9.9.9", criteria };
    const replayed = replayArchived(caoLanh, minhHoa, kept, { law: other });
    expect(dropped).toBeDefined();
    expect(replayed).toMatchObject({ same: true, parts: [], findings: [] });
    expect(replayed.law?.after.version).toBe("9.9.9");
    expect(new Set(replayed.law?.remarks.map((change) => change.kept?.criterion))).toEqual(new Set([id]));
  });
});
