import { describe, expect, test } from "vitest";
import type { Amendment } from "../../src/model/plan/amendment.js";
import { calendar, law } from "../../src/law/index.js";
import { evaluate } from "../../src/rules/evaluate.js";
import { findingTable, rows } from "../../src/tables/index.js";
import { en, plan, register, vi } from "./sample.js";

const on = (asOf: string, words = vi) => {
  const assessment = evaluate(plan, register, { asOf, law, calendar });
  return new Map(rows(findingTable(assessment, plan, words)).map((row) => [row.commitment, row]));
};

/** With what was known on that day: nobody had declared the years after complete yet. */
const then = (asOf: string) => {
  const assessment = evaluate(plan, register, { asOf, knownBy: asOf });
  return new Map(rows(findingTable(assessment, plan, vi)).map((row) => [row.commitment, row]));
};

describe("a finding is one row", () => {
  test("in the order of the plan", () => {
    expect([...on("2023-12-31").keys()]).toEqual(plan.commitments.map(({ id }) => id));
  });

  test("which says all there is to say of it", () => {
    expect(on("2023-12-31").get("row-3")).toMatchInlineSnapshot(`
      {
        "atDue": null,
        "baselineLeast": null,
        "baselineMost": null,
        "causes": "",
        "clause": "Phụ lục, TT 3",
        "commitment": "row-3",
        "comparison": "atLeast",
        "comparisonWord": "ít nhất",
        "days": 731,
        "disagree": true,
        "due": "2025-12-31",
        "evidence": 1,
        "holder": "phong-qlcn-cn",
        "holderName": "Phòng Quản lý Công nghệ và Chuyên ngành",
        "holders": "Phòng Quản lý Công nghệ và Chuyên ngành (chủ trì)",
        "kind": "indicator",
        "kindWord": "chỉ tiêu",
        "lastStart": "2025-12-11",
        "lawfulEnd": null,
        "margin": 711,
        "missing": "Thêm 01 doanh nghiệp đã được cấp giấy chứng nhận doanh nghiệp khoa học và công nghệ (từ 25/03/2022 trở đi; còn hiệu lực)",
        "needLeast": 2,
        "needMost": 2,
        "now": "unmet",
        "open": false,
        "outlook": "on-track",
        "outlookWord": "còn kịp về thời gian theo quy định",
        "parties": "so",
        "party": "so",
        "percent": null,
        "quantity": "count",
        "reached": null,
        "reading": "certified",
        "readingTitle": "Doanh nghiệp được cấp giấy chứng nhận doanh nghiệp khoa học và công nghệ",
        "readings": 2,
        "reason": "Ít nhất 02 doanh nghiệp đã được cấp giấy chứng nhận doanh nghiệp khoa học và công nghệ: có 01; có trong sổ nhưng không tính: “Công ty TNHH B (minh họa)”: diễn ra sau ngày xét (ngày 25 tháng 6 năm 2024)",
        "series": null,
        "shareLeast": null,
        "shareMost": null,
        "status": "not-yet",
        "statusWord": "Chưa hoàn thành (trong hạn)",
        "task": "row-3",
        "taskNo": "3",
        "taskTitle": "Hỗ trợ thành lập ít nhất 02 doanh nghiệp khoa học và công nghệ",
        "timing": "running",
        "timingWord": "còn 731 ngày",
        "title": "Hỗ trợ thành lập ít nhất 02 doanh nghiệp khoa học và công nghệ",
        "unit": "doanh nghiệp",
        "valueLeast": 1,
        "valueMost": 1,
        "verdict": "unmet",
        "word": "Chưa đạt (trong hạn)",
        "year": 2025,
      }
    `);
  });

  test("in the language of the words that it is given", () => {
    const [row, same] = [on("2023-12-31").get("row-3"), on("2023-12-31", en).get("row-3")];
    expect(same).toMatchObject({
      taskTitle: "Support to set up at least 2 S&T enterprises",
      statusWord: "Not done yet (term running)",
      word: "Not yet met (term running)",
    });
    for (const code of ["commitment", "due", "verdict", "status", "timing", "days", "valueLeast"] as const)
      expect(same?.[code]).toBe(row?.[code]);
  });
});

describe("what is not known is null, and never 0", () => {
  test("a count that nobody has declared complete has no upper bound, and is open", () => {
    expect(then("2023-12-31").get("so-42.innovation")).toMatchObject({
      quantity: "count",
      comparison: "atLeast",
      unit: "nội dung hỗ trợ",
      valueLeast: 0,
      valueMost: null,
      open: true,
      needLeast: 1,
      needMost: 1,
      percent: null,
    });
  });

  test("a count declared complete with nothing in it may be 0 at most", () => {
    expect(on("2023-12-31").get("so-42.productivity")).toMatchObject({
      valueLeast: 0,
      valueMost: 0,
      open: false,
    });
  });

  test("a promise that is no single quantity has none", () => {
    expect(on("2023-12-31").get("huyen-52")).toMatchObject({
      quantity: null,
      valueLeast: null,
      valueMost: null,
      open: false,
      needLeast: null,
    });
  });

  test("a sum that is to cover another has its percentage, its baseline and its currency", () => {
    expect(on("2023-12-31").get("huyen-56.row-1")).toMatchObject({
      quantity: "sum",
      unit: "VND",
      valueLeast: 100_000_000,
      valueMost: 100_000_000,
      needLeast: 160_000_000,
      percent: 100,
      shareLeast: 62.5,
      shareMost: 62.5,
      baselineLeast: 160_000_000,
      atDue: null,
      now: "unmet",
    });
  });

  test("on the due day itself no day is left; from then on they are counted below 0", () => {
    expect(on("2025-12-31").get("so-42.innovation")?.days).toBe(0);
    expect(on("2026-01-10").get("so-42.innovation")?.days).toBe(-10);
  });

  test("how it stood at the due day stands beside how it stands now", () => {
    expect(on("2025-12-31").get("so-44.2023")).toMatchObject({
      status: "met-late",
      word: "Hoàn thành (quá hạn)",
      atDue: "unmet",
      now: "met",
    });
  });

  test("nothing is missing from what is met", () => {
    expect(on("2023-12-31").get("so-42.tasks")).toMatchObject({ verdict: "met", missing: null, days: null });
  });
});

describe("who owes it", () => {
  test("is nobody where the print has lost them, and then no side either", () => {
    expect(on("2023-12-31").get("row-1.1")).toMatchObject({
      holder: null,
      holderName: null,
      party: null,
      parties: "",
      holders: "chưa rõ đơn vị chủ trì (bản in mất chữ)",
    });
  });

  test("is a successor where one is named, and the side stays what it was", () => {
    const [before, after] = [on("2024-12-31").get("huyen-56.row-1"), on("2025-12-31").get("huyen-56.row-1")];
    expect([before?.holder, before?.party]).toEqual(["ubnd-huyen", "huyen"]);
    expect(after?.holder).not.toBe("ubnd-huyen");
    expect(after?.party).toBe("huyen");
  });

  test("is nobody where a unit ended and named nobody, yet its side is known", () => {
    const row = on("2025-12-31").get("huyen-50");
    expect(row).toMatchObject({ holder: null, party: "huyen" });
    expect(row?.holders).toContain("cần xác định đơn vị kế thừa");
  });

  test("is both sides where both promised", () => {
    expect(on("2023-12-31").get("both-64")).toMatchObject({ party: "so", parties: "so huyen" });
  });
});

test("a promise that an amendment adds stands in its row of the annex", () => {
  const [first] = plan.commitments.filter(({ about }) => about === "row-4");
  if (first === undefined) throw new RangeError("the plan has lost its fourth row");
  const added: Amendment = {
    id: "more",
    number: "1",
    on: "2024-01-01",
    signers: [],
    reason: { vi: "…", en: "…" },
    source: "…",
    changes: [{ kind: "add", commitment: { ...first, id: "row-4.more" } }],
  };
  const amended = { ...plan, amendments: [added] };
  const assessment = evaluate(amended, register, { asOf: "2024-12-31" });
  const last = rows(findingTable(assessment, amended, vi)).at(-1);
  expect(last).toMatchObject({ commitment: "row-4.more", task: "row-4", taskNo: "4", party: "huyen" });
});
