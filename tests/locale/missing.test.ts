import { expect, test } from "vitest";
import { en } from "../../src/locale/en/index.js";
import { missingText } from "../../src/locale/say/missing.js";
import { findingText } from "../../src/locale/say/phrases.js";
import { vi } from "../../src/locale/vi/index.js";
import { evaluate } from "../../src/rules/evaluate.js";
import { frameNamed, inputOf } from "../rules/case.js";

/** One mark promised, granted on some days. */
function findingOn(on: string, { asOf = "2024-12-31", within = "" } = {}) {
  const { plan, register } = inputOf(frameNamed("two-offices"), {
    title: { vi: "", en: "" },
    promises: {
      p: {
        due: "2023-12-31",
        needs: { kind: "count", atLeast: 1, stage: "mark.granted", ...(within !== "" && { within }) },
      },
    },
    subjects: { a: "Nhãn hiệu A" },
    records: [{ subject: "a", stage: "mark.granted", on, evidence: ["certificate-1"] }],
    days: [],
  });
  const finding = evaluate(plan, register, { asOf }).findings.find(({ commitment }) => commitment === "p");
  if (finding === undefined) throw new Error("the promise is not judged");
  return finding;
}

test("what came after the due day waits for the word that nothing came before it", () => {
  const late = findingOn("2024-02-01");
  expect(late.status).toBe("met-undated");
  expect(missingText(late, vi)).toBe(
    "Xác nhận đã kê khai đủ đến hết ngày 31 tháng 12 năm 2023: trước hạn có thể đã có kết quả chưa kê khai",
  );
  expect(missingText(late, en)).toMatch(/^The declaration that all up to .* is on file/u);
});

test("what may have been in time waits for its day", () => {
  const vague = findingOn("2023-06-01/2024-03-01");
  expect(vague.status).toBe("met-undated");
  expect(missingText(vague, vi)).toBe("Ngày hoàn thành chính xác");
});

test("where only acts of other days are told, nobody has told anything of this one", () => {
  const other = findingOn("2022-02-01", { asOf: "2023-06-30", within: "2023" });
  expect(findingText(other, vi)).toBe("Chưa đủ căn cứ để kết luận: chưa đơn vị nào kê khai");
  const some = findingOn("2022-02-01/2023-03-01", { asOf: "2023-06-30", within: "2023" });
  expect(findingText(some, vi)).toBe("Chưa đủ căn cứ để kết luận: đã kê khai, chưa đủ");
});
