import { toArquero } from "../../src/tables/to-arquero.js";
import { expect, test } from "vitest";
import { evaluate } from "../../src/rules/evaluate.js";
import { findingTable, rows, statusTable, taskTable } from "../../src/tables/index.js";
import { FINDING_COLUMNS } from "../../src/tables/finding-row.js";
import { tabulate } from "../../src/tables/table.js";
import { plan, register, vi } from "./sample.js";

/** With what was known on that day. */
const assessment = evaluate(plan, register, { asOf: "2024-12-31", knownBy: "2024-12-31" });
const findings = findingTable(assessment, plan, vi);

const titles = (by: Parameters<typeof statusTable>[1], table = findings) => [
  ...new Set(rows(statusTable(table, by, vi)).map(({ groupTitle }) => groupTitle)),
];

test.each(["holder", "task", "year", "kind"] as const)(
  "grouped by %s, every finding is counted once",
  (by) => {
    const counts = rows(statusTable(findings, by, vi));
    expect(counts.reduce((sum, row) => sum + row.findings, 0)).toBe(assessment.findings.length);
  },
);

test("every group has every status, in the order in which a leader asks", () => {
  const own = rows(statusTable(findings, "task", vi)).filter(({ group }) => group === "row-4");
  expect(own.map((row) => [row.statusWord, row.findings])).toEqual([
    ["Hoàn thành", 2],
    ["Hoàn thành (quá hạn)", 0],
    ["Hoàn thành (chưa rõ có đúng hạn)", 0],
    ["Đến nay đã thực hiện (trong hạn)", 0],
    ["Đến nay chưa vượt", 0],
    ["Chưa hoàn thành (trong hạn)", 0],
    ["Không hoàn thành (quá hạn)", 0],
    ["Quá hạn, chưa rõ đã hoàn thành sau hạn hay chưa", 0],
    ["Chưa đủ căn cứ để kết luận", 3],
    ["Không thuộc diện đánh giá", 0],
    ["Cần xác định đơn vị kế thừa", 0],
  ]);
});

test("a table that was filtered is counted as it stands", async () => {
  const few = (await toArquero(findings)).filter((row: { status: string }) => row.status === "met");
  expect(
    rows(statusTable(few, "kind", vi))
      .filter((row) => row.findings > 0)
      .map(({ status }) => status),
  ).toEqual(["met", "met", "met", "met", "met"]);
});

test("units stand as a Vietnamese reader looks them up, those without one last", () => {
  const names = ["Ủy ban", "Phòng", "Đội", "Sở", null, "Ấp", "Dân", "Chi cục", "Ạ", "Ả", "Á"];
  const [first] = rows(findings);
  if (first === undefined) throw new RangeError("there are findings");
  const table = tabulate(
    FINDING_COLUMNS,
    names.map((name) => ({ ...first, holder: name, holderName: name })),
  );
  expect(titles("holder", table)).toEqual([
    "Ả",
    "Á",
    "Ạ",
    "Ấp",
    "Chi cục",
    "Dân",
    "Đội",
    "Phòng",
    "Sở",
    "Ủy ban",
    "Chưa xác định được đơn vị chủ trì",
  ]);
});

test("tasks stand in the order of the annex, years in time", () => {
  expect(titles("year")).toEqual(["2022", "2023", "2024", "2025"]);
  expect(titles("task").at(-1)).toBe("Ngoài các nhiệm vụ của Phụ lục");
  expect(titles("task").slice(0, -1)).toEqual(Object.values(plan.tasks).map(({ title }) => title.vi));
});

test("a task says how many of its promises are met, at least and at most", () => {
  expect(rows(taskTable(assessment, plan, vi))[1]).toEqual({
    task: "row-2",
    no: "2",
    title: "Hỗ trợ việc tạo lập và phát triển 02 nhãn hiệu chứng nhận sản phẩm của địa phương, sản phẩm OCOP",
    leads: "Phòng Quản lý Công nghệ và Chuyên ngành",
    promises: 4,
    met: 1,
    metLate: 0,
    metUndated: 0,
    reachedSoFar: 1,
    keptSoFar: 0,
    notYet: 0,
    failed: 0,
    overTerm: 0,
    undetermined: 2,
    successorNeeded: 0,
    notApplicable: 0,
    metFrom: 1,
    metTo: 4,
    nextDue: "2025-12-31",
    nextLastStart: null,
  });
});

test("a task whose unit in charge the print has lost has none, and one whose term is over has no next day", () => {
  expect(rows(taskTable(assessment, plan, vi))[0]?.leads).toBeNull();
  const later = evaluate(plan, register, { asOf: "2026-01-31" });
  for (const { nextDue, nextLastStart } of rows(taskTable(later, plan, vi)))
    expect([nextDue, nextLastStart]).toEqual([null, null]);
});
