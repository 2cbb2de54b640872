import { describe, expect, test } from "vitest";
import type { Amendment } from "../../src/model/amendment.js";
import { calendar, law } from "../../src/law/index.js";
import { evaluate } from "../../src/rules/evaluate.js";
import { findingTable, rows } from "../../src/tables/index.js";
import { en, plan, register, vi } from "./sample.js";

const on = (asOf: string, words = vi) => {
  const assessment = evaluate(plan, register, { asOf, law, calendar });
  return new Map(rows(findingTable(assessment, plan, words)).map((row) => [row.commitment, row]));
};

describe("a finding is one row", () => {
  test("in the order of the plan", () => {
    expect([...on("2023-12-31").keys()]).toEqual(plan.commitments.map(({ id }) => id));
  });

  test("which says all there is to say of it", () => {
    expect(on("2023-12-31").get("row-3")).toMatchInlineSnapshot(`
      {
        "causes": "",
        "clause": "Phụ lục, TT 3",
        "commitment": "row-3",
        "days": 731,
        "definite": 1,
        "disagree": true,
        "due": "2025-12-31",
        "evidence": 1,
        "holder": "phong-qlcn-cn",
        "holderName": "Phòng Quản lý Công nghệ và Chuyên ngành",
        "holders": "Phòng Quản lý Công nghệ và Chuyên ngành (chủ trì)",
        "kind": "indicator",
        "kindWord": "chỉ số",
        "lastStart": "2025-12-11",
        "margin": 711,
        "missing": "Thêm 1 doanh nghiệp đã được cấp giấy chứng nhận doanh nghiệp khoa học và công nghệ (từ 25/3/2022 trở đi; còn hiệu lực)",
        "need": 2,
        "open": false,
        "outlook": "on-track",
        "outlookWord": "đúng tiến độ",
        "parties": "so",
        "party": "so",
        "possible": 1,
        "reached": null,
        "reading": "certified",
        "readingTitle": "Doanh nghiệp được cấp giấy chứng nhận doanh nghiệp khoa học và công nghệ",
        "readings": 2,
        "reason": "Doanh nghiệp đã được cấp giấy chứng nhận doanh nghiệp khoa học và công nghệ: cần ít nhất 2, có 1",
        "status": "not-yet",
        "statusWord": "Chưa đạt (còn hạn)",
        "task": "row-3",
        "taskNo": "3",
        "taskTitle": "Hỗ trợ thành lập ít nhất 02 doanh nghiệp khoa học và công nghệ",
        "timing": "running",
        "timingWord": "còn 731 ngày",
        "title": "Hỗ trợ thành lập ít nhất 02 doanh nghiệp khoa học và công nghệ",
        "verdict": "unmet",
        "year": 2025,
      }
    `);
  });

  test("in the language of the words that it is given", () => {
    const [row, same] = [on("2023-12-31").get("row-3"), on("2023-12-31", en).get("row-3")];
    expect(same).toMatchObject({
      taskTitle: "Support to set up at least 2 S&T enterprises",
      statusWord: "Not yet met (term running)",
    });
    for (const code of ["commitment", "due", "verdict", "status", "timing", "days", "definite"] as const)
      expect(same?.[code]).toBe(row?.[code]);
  });
});

describe("what is not known is null, and never 0", () => {
  test("a count that nobody has declared complete has no upper bound, and is open", () => {
    expect(on("2023-12-31").get("so-42.innovation")).toMatchObject({
      definite: 0,
      possible: null,
      open: true,
      need: 1,
    });
  });

  test("a count declared complete with nothing in it may be 0 at most", () => {
    expect(on("2023-12-31").get("so-42.productivity")).toMatchObject({
      definite: 0,
      possible: 0,
      open: false,
    });
  });

  test("a promise that is no count has no count", () => {
    expect(on("2023-12-31").get("huyen-52")).toMatchObject({
      definite: null,
      possible: null,
      open: false,
      need: null,
    });
  });

  test("on the due day itself no day is left; from then on they are counted below 0", () => {
    expect(on("2025-12-31").get("so-42.innovation")?.days).toBe(0);
    expect(on("2026-01-10").get("so-42.innovation")?.days).toBe(-10);
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
