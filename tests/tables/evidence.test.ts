import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/rules/evaluate.js";
import { questions } from "../../src/rules/questions/questions.js";
import { evidenceTable, questionTable, rows } from "../../src/tables/index.js";
import { plan, register, vi } from "./sample.js";

const asOf = "2024-12-31";
const assessment = evaluate(plan, register, { asOf });

describe("evidence", () => {
  const found = rows(evidenceTable(assessment, { plan, register }, vi));
  const of = (record: string) => found.filter((row) => row.record === record);

  test("says which promise rests on which record and which paper", () => {
    expect(of("support-tasks.given")).toEqual([
      {
        record: "support-tasks.given",
        subject: "support-tasks",
        name: "Hỗ trợ huyện xây dựng nhiệm vụ khoa học và công nghệ năm 2023",
        procedure: "support",
        stage: "given",
        stageTitle: "đã thực hiện",
        from: "2022-08-17",
        to: "2022-08-17",
        when: "ngày 17 tháng 8 năm 2022",
        by: "phong-qlkh",
        recorded: "2022-09-05",
        document: "doc-bb-ho-tro-nhiem-vu",
        documentKind: "minutes",
        documentKindWord: "biên bản",
        documentNumber: "14/BB-QLKH-MH",
        documentTitle:
          "Biên bản làm việc hỗ trợ huyện xây dựng đề xuất nhiệm vụ khoa học và công nghệ năm 2023",
        link: null,
        cell: null,
        commitment: "so-42.tasks",
        clause: "III.1, gạch đầu dòng thứ 1",
        title:
          "Hỗ trợ huyện xây dựng, tổ chức thực hiện các nhiệm vụ khoa học và công nghệ cấp tỉnh, cấp cơ sở",
      },
    ]);
  });

  test("has a row for a record without any paper, and for each of several papers", () => {
    expect(of("support-standards.given-2023")).toMatchObject([{ document: null, documentKindWord: null }]);
    const pairs = assessment.findings.flatMap(({ evidence }) =>
      evidence.map(({ documents }) => Math.max(1, documents.length)),
    );
    expect(found).toHaveLength(pairs.reduce((sum, papers) => sum + papers, 0));
  });

  test("a paper of which nobody has said what it is has no kind, and a word that says so", () => {
    expect(of("support-standards.given-2024")).toMatchObject([
      {
        documentKind: null,
        documentKindWord: "tài liệu chưa ghi loại",
        from: "2024-06-01",
        to: "2024-06-30",
      },
    ]);
  });

  test("names the workbook cell from which a record came", () => {
    const records = register.records.map((record) =>
      record.id === "support-tasks.given" ? { ...record, cell: "so.xlsx!Hỗ trợ!C4" } : record,
    );
    const noted = { ...register, records };
    const cells = rows(evidenceTable(evaluate(plan, noted, { asOf }), { plan, register: noted }, vi));
    expect(cells.find(({ record }) => record === "support-tasks.given")?.cell).toBe("so.xlsx!Hỗ trợ!C4");
  });
});

describe("questions", () => {
  const asked = questions(plan, register, { asOf });
  const found = rows(questionTable(asked, vi));

  test("stand in the order of what they settle, with whom to ask", () => {
    expect(found.map(({ rank }) => rank)).toEqual(asked.map((_, index) => index + 1));
    expect(found[0]).toMatchObject({
      code: "complete",
      addressee: "so-khcn",
      addresseeName: "Sở Khoa học và Công nghệ tỉnh Đồng Tháp",
      proof: "Minh chứng: quyết định, công văn hoặc báo cáo.",
      settles: 2,
      helps: 0,
      commitments: "so-44.2024 so-44.2025",
      records: null,
      cells: null,
    });
  });

  test("the ways in which they bear on promises add up", () => {
    for (const [index, { settles, names, helps, turns }] of found.entries())
      expect(settles + names + helps + turns).toBe(asked[index]?.bears.length);
  });

  test("one that nobody is left to answer has no unit", () => {
    const [row] = rows(
      questionTable(
        asked.slice(0, 1).map((question) => ({ ...question, ask: [] })),
        vi,
      ),
    );
    expect(row).toMatchObject({ addressee: null, addresseeName: null });
    expect(row?.whom).toBe("Chưa xác định được đơn vị để hỏi.");
  });
});
