import { describe, expect, test } from "vitest";
import { planBook as vi } from "../../src/locale/vi/sheets/plan-book.js";
import { bodiesIn, dutiesIn, isClass } from "../../src/plan-book/annex/bodies.js";
import { planFromBook } from "../../src/plan-book/read-plan.js";
import { planAnnexOf } from "../../src/report/papers/plan-annex-of.js";
import { vi as locale } from "../report/examples.js";
import { annex, contents, questions, type Line } from "./annexes.js";

describe("a comma parts two bodies only where another body begins", () => {
  test.each([
    ["Các sở, ban, ngành", ["Các sở, ban, ngành"]],
    ["Các sở, ban, ngành tỉnh", ["Các sở, ban, ngành tỉnh"]],
    ["Các phòng, ban chuyên môn", ["Các phòng, ban chuyên môn"]],
    ["Các ban, ngành, đoàn thể", ["Các ban, ngành, đoàn thể"]],
    ["UBND các xã, thị trấn", ["UBND các xã, thị trấn"]],
    ["Cơ sở bảo quản, sơ chế, bao gói", ["Cơ sở bảo quản, sơ chế, bao gói"]],
    ["Hội Nông dân, đối tượng thụ hưởng", ["Hội Nông dân, đối tượng thụ hưởng"]],
    ["Ban Phòng, chống thiên tai", ["Ban Phòng, chống thiên tai"]],
    ["Ban quản lý bảo tồn và phòng chống cháy", ["Ban quản lý bảo tồn và phòng chống cháy"]],
    ["Sở Công Thương, Báo Đồng Tháp", ["Sở Công Thương", "Báo Đồng Tháp"]],
    ["Sở Công Thương, Hội Nông dân và UBND huyện", ["Sở Công Thương", "Hội Nông dân", "UBND huyện"]],
    ["Sở Công Thương; các sở, ban, ngành", ["Sở Công Thương", "các sở, ban, ngành"]],
    ["Sở Công Thương, các sở, ban, ngành", ["Sở Công Thương", "các sở, ban, ngành"]],
    ["Đài Phát thanh, Trường Cao đẳng", ["Đài Phát thanh", "Trường Cao đẳng"]],
  ])("%s", (text, expected) => {
    expect(bodiesIn(text)).toEqual(expected);
  });

  test.each([
    "Người dân",
    "Nhân dân trên địa bàn",
    "Bà con nông dân",
    "Các hộ dân",
    "Hộ nghèo",
    "Hội viên, nông dân",
    "Học sinh, sinh viên",
    "Doanh nghiệp đủ điều kiện",
    "Doanh nghiệp trên địa bàn huyện",
    "Tổ chức, cá nhân có nhu cầu",
  ])("%s are a class of receivers", (name) => {
    expect(isClass(name)).toBe(true);
    expect(bodiesIn(name)).toEqual([name]);
  });

  test.each([
    "Hộ Kinh doanh Lê Bo",
    "Hội Nông dân",
    "Cơ sở Phát Đạt",
    "Doanh nghiệp tư nhân Ngọc Ánh",
    "Hợp tác xã Mỹ Xương",
  ])("%s is a body", (name) => {
    expect(isClass(name)).toBe(false);
  });

  test.each([
    ["Sở A chủ trì, phối hợp với UBND B", ["Sở A"], ["UBND B"]],
    ["Chủ trì: Sở A; phối hợp: UBND B", ["Sở A"], ["UBND B"]],
    ["Sở A (chủ trì); UBND B (phối hợp)", ["Sở A"], ["UBND B"]],
    ["Chủ trì: Sở A\nPhối hợp: UBND B\nChủ trì: Sở C", ["Sở A", "Sở C"], ["UBND B"]],
    ["Sở A chủ trì, phối hợp UBND B\nSở C chủ trì, phối hợp Hội D", ["Sở A", "Sở C"], ["UBND B", "Hội D"]],
    ["- Đơn vị chủ trì:\n- Sở A\n- Sở C\n- Đơn vị phối hợp:\n- UBND B", ["Sở A", "Sở C"], ["UBND B"]],
    ["Sở A\nSở C", ["Sở A", "Sở C"], []],
    ["Sở A cùng với UBND B", ["Sở A"], ["UBND B"]],
  ])("%j", (text, leads, partners) => {
    expect(dutiesIn(text)).toEqual({ leads, partners });
  });
});

const rows = (...lines: readonly Line[]) =>
  annex(lines, { merges: lines.length > 1 ? [{ top: 3, left: 0, bottom: 2 + lines.length, right: 0 }] : [] });
const planOf = (made: ReturnType<typeof annex>) => {
  const read = planFromBook(made.value.book, vi);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
};
const receiversPrinted = (made: ReturnType<typeof annex>) =>
  planAnnexOf(planOf(made), locale)
    .annexes.flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === "table" ? block.groups : []))
    .flatMap((group) => group.rows.map(({ cells }) => [cells[1], cells[4]]));

describe("who receives what is promised is kept, and printed beside it", () => {
  test("each row under one number has its own receivers", () => {
    const made = rows(
      ["1", "Mở 02 lớp trồng xoài", "", "Sở Công Thương", "", "Hợp tác xã Mỹ Xương", ""],
      [null, "Mở 03 lớp nuôi cá", "", "Sở Công Thương", "", "Hợp tác xã Tân Hội Trung", ""],
    );
    expect(receiversPrinted(made)).toEqual([
      ["Mở 02 lớp trồng xoài", "Hợp tác xã Mỹ Xương"],
      ["Mở 03 lớp nuôi cá", "Hợp tác xã Tân Hội Trung"],
    ]);
  });

  test("a class of receivers is printed", () => {
    const made = rows(["1", "Mở 02 lớp", "", "Sở Công Thương", "", "Hội Nông dân\nNgười dân", ""]);
    expect(receiversPrinted(made)).toEqual([["Mở 02 lớp", "Hội Nông dân; Người dân"]]);
  });

  test("a row under a number stands under its task, not under the points that it names", () => {
    const made = rows(
      [
        "1",
        "Phát triển 02 nhãn hiệu, gồm:\n- Ổi lê Mỹ Hiệp\n- Chanh Cao Lãnh",
        "",
        "Sở Công Thương",
        "",
        "",
        "",
      ],
      [null, "Mở 03 lớp nuôi cá", "", "Sở Công Thương", "", "", ""],
    );
    expect(planOf(made).commitments.map(({ about }) => about)).toEqual(["row-1", "row-1"]);
  });

  test("a class that a row under another's number names is asked about", () => {
    const made = rows(
      ["1", "Mở 02 lớp", "", "Sở Công Thương", "", "", ""],
      [null, "Mở 03 lớp", "", "Sở Công Thương", "", "Người dân", ""],
    );
    expect(questions(made).some((one) => one.includes("“Người dân”"))).toBe(true);
  });

  test("the lines of a list are received by those of their row", () => {
    const made = rows([
      "1",
      "Mở:\n- 02 lớp xoài\n- 03 lớp cá",
      "",
      "Sở Công Thương",
      "",
      "Hợp tác xã Mỹ Xương",
      "",
    ]);
    expect(contents(made).map((one) => one["Đơn vị tiếp nhận"])).toEqual(["Hợp tác xã Mỹ Xương", null, null]);
    expect(receiversPrinted(made).map(([, who]) => who)).toEqual([
      "Hợp tác xã Mỹ Xương",
      "Hợp tác xã Mỹ Xương",
    ]);
  });

  test("a row without a number and without a task above it asks for its number", () => {
    const made = annex([[null, "Mở 02 lớp", "", "Sở Công Thương", "", "Hội Nông dân", ""]]);
    const read = planFromBook(made.value.book, vi);
    expect(read).toMatchObject({
      ok: false,
      issues: [{ code: "unanswered", cell: expect.stringContaining("!A5") }],
    });
  });
});
