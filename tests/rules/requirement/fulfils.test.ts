import { describe, expect, test } from "vitest";
import { evaluate } from "../../../src/rules/evaluate.js";
import { talliesIn } from "../../../src/rules/assessment/explanation.js";
import { questions } from "../../../src/rules/questions/questions.js";
import { answer } from "../../../src/rules/questions/answer.js";
import { frameNamed, inputOf } from "../case.js";

const frame = frameNamed("two-offices");
const day = { title: { vi: "ngày công bố", en: "day of publication" }, type: "day", of: "act" };
const plan = {
  ...frame,
  procedures: {
    notice: {
      title: { vi: "Thông báo", en: "Notice" },
      subject: { vi: "thông báo", en: "notice" },
      stages: { issued: { title: { vi: "đã ban hành", en: "issued" }, proof: ["notice"] } },
      attributes: { "published-on": day },
    },
  },
};
const limits = { atLeast: "2023-03-01", atMost: "2023-06-30" };

/** One notice with the day of its publication as it is told, asked for publication within limits. */
function inputFor(told: string, asked: object = limits) {
  const where = [{ attribute: "published-on", ...asked }];
  return inputOf(plan, {
    title: { vi: "", en: "" },
    promises: {
      p: { due: "2023-12-31", needs: { kind: "count", atLeast: 1, stage: "notice.issued", where } },
    },
    subjects: { it: "it" },
    records: [
      {
        subject: "it",
        stage: "notice.issued",
        on: "2023-02-01",
        recorded: "2023-12-31",
        evidence: ["notice-1"],
        attributes: { "published-on": told },
      },
    ],
    statements: [{ procedure: "notice", upTo: "2023-12-31" }],
    days: [],
  });
}

const verdictOf = (told: string, asked?: object) => {
  const { plan: parsed, register } = inputFor(told, asked);
  return evaluate(parsed, register, { asOf: "2023-12-31" }).findings[0]?.verdict;
};

describe("a day told as an attribute, against limits", () => {
  test.each([
    ["2023-03-01", "met"],
    ["2023-06-30", "met"],
    ["2023-02-28", "unmet"],
    ["2023-07-01", "unmet"],
    ["2023-04", "met"],
    ["2023-03/2023-06", "met"],
    ["2022", "unmet"],
    ["2023-07/..", "unmet"],
    ["../2023-02-28", "unmet"],
  ])("is compared in all its days: %s is %s", (told, verdict) => {
    expect(verdictOf(told)).toBe(verdict);
  });

  test.each(["2023", "2023-02-28/2023-03-01", "2023-06-30/..", "../2023-03-01", "2023-05/.."])(
    "is not known where some of its days fit: %s",
    (told) => {
      expect(verdictOf(told)).toBe("unknown");
    },
  );

  test("without an end on one side is unbounded there", () => {
    expect(verdictOf("2023-05/..", { atLeast: "2023-03-01" })).toBe("met");
    expect(verdictOf("../2023-05", { atLeast: "2023-03-01" })).toBe("unknown");
    expect(verdictOf("../2023-05", { atMost: "2023-06-30" })).toBe("met");
  });

  test("that is too coarse is named, and asked for", () => {
    const { plan: parsed, register } = inputFor("2023");
    const [finding] = evaluate(parsed, register, { asOf: "2023-12-31" }).findings;
    const causes = finding && talliesIn(finding.explanation).flatMap(({ subjects }) => subjects[0]?.causes);
    const on = { from: "2023-01-01", to: "2023-12-31" };
    expect(causes).toEqual([{ code: "date-too-coarse", records: ["r1"], on, attribute: "published-on" }]);
  });

  test("is settled by the answer that tells it exactly", () => {
    const { plan: parsed, register } = inputFor("2023");
    const [question] = questions(parsed, register, { asOf: "2023-12-31" });
    if (question === undefined) throw new Error("nothing is asked");
    expect(question.asks).toMatchObject({ code: "attribute", attribute: "published-on" });
    const reply = { code: "value", value: "2023-05-05", name: null } as const;
    const added = answer(register, question, reply, parsed);
    if (!added.ok) throw new Error(JSON.stringify(added.issues));
    expect(evaluate(parsed, added.value, { asOf: "2023-12-31" }).findings[0]?.verdict).toBe("met");
  });
});

test("an act of a successor, on a day that may lie before the succession, is too coarse: its own day is asked for", () => {
  const { plan: parsed, register } = inputOf(frame, {
    title: { vi: "", en: "" },
    promises: {
      p: {
        needs: {
          kind: "count",
          atLeast: 1,
          stage: "study.approved",
          where: [{ attribute: "host", unit: "old-office" }],
        },
      },
    },
    subjects: { s: "Nhiệm vụ" },
    records: [
      {
        subject: "s",
        stage: "study.approved",
        on: "2025",
        attributes: { host: "commune" },
        evidence: ["decision-1"],
      },
    ],
    days: [],
  });
  const [finding] = evaluate(parsed, register, { asOf: "2025-12-31" }).findings;
  const causes = finding && talliesIn(finding.explanation).flatMap(({ subjects }) => subjects[0]?.causes);
  const on = { from: "2025-01-01", to: "2025-12-31" };
  expect(causes).toEqual([{ code: "date-too-coarse", records: ["r1"], on }]);
});
