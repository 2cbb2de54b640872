import { describe, expect, test } from "vitest";
import type { LawName } from "../../../src/model/law/criterion.js";
import type { Assessment } from "../../../src/rules/assessment/assessment.js";
import { lawChange } from "../../../src/rules/change/law-change.js";
import type { LegalRemark } from "../../../src/rules/criteria/remark.js";
import { evaluate } from "../../../src/rules/evaluate.js";
import { caseFiles, inputOf } from "../case.js";

const [file] = caseFiles;
const [given] = file?.cases ?? [];
if (file === undefined || given === undefined) throw new Error("there are no cases");
const { plan, register } = inputOf(file.plan, given);
const bare = evaluate(plan, register, { asOf: "2024-12-31" });
const judged = (law: LawName | undefined, ...criteria: readonly LegalRemark[]): Assessment => ({
  ...bare,
  ...(law !== undefined && { law, criteria }),
});

const remark = (subject: string, verdict: LegalRemark["verdict"], on = "2024-03-01"): LegalRemark => ({
  criterion: "c-own",
  statement: { vi: "Điều phải có", en: "What is asked" },
  advice: false,
  subject: { id: subject, name: subject },
  procedure: "mark",
  act: { stage: { vi: "nộp đơn", en: "filed" }, on: { from: on, to: on } },
  verdict,
  causes: [],
  records: [],
  found: [],
  overrun: null,
  versions: [],
  likely: null,
});
const before: LawName = { id: "law", version: "1" };
const after: LawName = { id: "law", version: "2" };
const told = (kept: Assessment, made: Assessment) =>
  lawChange(kept, made)?.remarks.map((change) => [
    change.kept?.subject.id ?? change.made?.subject.id,
    change.kept?.verdict ?? "none",
    change.made?.verdict ?? "none",
  ]);

describe("what another law set makes of the same acts", () => {
  test("is told where its verdict is another, and not where it is the same", () => {
    const kept = judged(before, remark("lime", "met"), remark("lotus", "unknown"));
    const made = judged(after, remark("lime", "unmet"), remark("lotus", "unknown"));
    expect(lawChange(kept, made)).toMatchObject({ before, after });
    expect(told(kept, made)).toEqual([["lime", "met", "unmet"]]);
  });

  test("is nothing where both were judged by one set, or one of them by none", () => {
    const [met, unmet] = [remark("lime", "met"), remark("lime", "unmet")];
    expect(lawChange(judged(before, met), judged({ ...before }, unmet))).toBeNull();
    expect(lawChange(judged(undefined), judged(after, unmet))).toBeNull();
    expect(lawChange(judged(before, met), judged(undefined))).toBeNull();
  });

  test("is told of a set of another name, though of the same version", () => {
    const other: LawName = { id: "own-law", version: "1" };
    expect(told(judged(before, remark("lime", "met")), judged(other, remark("lime", "unmet")))).toHaveLength(
      1,
    );
  });

  test("a criterion that only one of them has counts by what it says, unless that is that it does not apply", () => {
    const old = judged(before, remark("lime", "met"), remark("lotus", "not-applicable"));
    const now = judged(after, remark("guava", "unmet"), remark("eel", "not-applicable"));
    expect(told(old, now)).toEqual([
      ["guava", "none", "unmet"],
      ["lime", "met", "none"],
    ]);
  });

  test("each act of a subject is compared with itself: by its day, and of several on one day by its place", () => {
    const early = "2023-01-10";
    const kept = judged(before, remark("lime", "met", early), remark("lime", "met"), remark("lime", "unmet"));
    const made = judged(
      after,
      remark("lime", "met", early),
      remark("lime", "unmet"),
      remark("lime", "unmet"),
    );
    expect(told(kept, made)).toEqual([["lime", "met", "unmet"]]);
  });
});
