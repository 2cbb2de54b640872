import { describe, expect, test } from "vitest";
import { law } from "../../../src/law/index.js";
import { caoLanh } from "../../../src/plans/cao-lanh/index.js";
import { replayArchived } from "../../../src/rules/change/archive.js";
import { judgeLaw } from "../../../src/rules/criteria/judge-law.js";
import { evaluate } from "../../../src/rules/evaluate.js";
import { parseAssessment } from "../../../src/rules/parse-assessment.js";
import { minhHoa } from "./minh-hoa.js";

const moment = { asOf: "2023-12-31", knownBy: "2024-01-15" };
const archived = JSON.stringify({
  ...evaluate(caoLanh, minhHoa, moment),
  ...judgeLaw(caoLanh, minhHoa, law, moment),
});
const parsed = parseAssessment(JSON.parse(archived));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
const kept = parsed.value;

describe("a kept assessment made anew", () => {
  test("from the same plan, register and law is the same, byte for byte", () => {
    const { assessment, same } = replayArchived(kept, caoLanh, minhHoa, { law });
    expect(same).toBe(true);
    expect(JSON.stringify(assessment)).toBe(archived);
  });

  test("is the same whatever was recorded since", () => {
    const then = minhHoa.records.filter(({ recorded }) => recorded <= "2024-01-15");
    expect(replayArchived(kept, caoLanh, { ...minhHoa, records: then }, { law }).same).toBe(true);
  });

  test("from an altered register tells the findings that differ, as kept and as made", () => {
    const records = minhHoa.records.filter(
      (record) => !("subject" in record) || record.subject !== "support-tasks",
    );
    const { same, findings, parts } = replayArchived(kept, caoLanh, { ...minhHoa, records }, { law });
    expect(same).toBe(false);
    expect(findings.map(({ commitment }) => commitment)).toContain("so-42.tasks");
    expect(parts).toContain("totals");
  });

  test("from another version of the plan says so, though every finding is the same", () => {
    const replayed = replayArchived(kept, { ...caoLanh, version: "9.9.9" }, minhHoa, { law });
    expect(replayed).toMatchObject({ same: false, parts: ["plan"], findings: [] });
  });

  test("without the law that it was judged by differs in that", () => {
    expect(replayArchived(kept, caoLanh, minhHoa)).toMatchObject({
      parts: ["law", "criteria"],
      findings: [],
    });
  });
});
