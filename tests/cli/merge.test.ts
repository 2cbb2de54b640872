import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { expanded } from "../../src/cli/read/expand.js";
import { examples, phoihop } from "./phoihop.js";

const folder = mkdtempSync(join(tmpdir(), "phoihop-merge-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);
function file(name: string, content: unknown): string {
  writeFileSync(at(name), typeof content === "string" ? content : JSON.stringify(content));
  return at(name);
}
const invented = JSON.parse(readFileSync(examples.invented, "utf8"));

describe("names with wildcards, which the shells of Windows leave to the program", () => {
  for (const name of [
    "b.xlsx",
    "A.XLSX",
    "ổi lê.xlsx",
    "~$b.xlsx",
    ".b.xlsx",
    "c1.json",
    "c12.json",
    "x.xlsx.bak",
  ])
    file(name, "");

  test.each([
    ["*.xlsx", ["A.XLSX", "b.xlsx", "ổi lê.xlsx"]],
    ["c?.json", ["c1.json"]],
    ["c*.JSON", ["c1.json", "c12.json"]],
    ["ô*.xlsx", ["ô*.xlsx"]],
    ["b.xlsx", ["b.xlsx"]],
    ["(b|.)*.xlsx", ["(b|.)*.xlsx"]],
  ])("%s stands for the files that fit, or for itself", (pattern, names) => {
    expect(expanded([at(pattern)])).toEqual(names.map(at));
  });

  test("a file that bears such a name is that file", () => {
    if (process.platform === "win32") return;
    const odd = file("c*.json", "");
    expect(expanded([odd])).toEqual([odd]);
    rmSync(odd);
  });

  test("nor does a folder that is not there keep it from being told of", async () => {
    const { code, err } = await phoihop("merge", at("nowhere/*.xlsx"), "-o", at("so.json"));
    expect(code).toBe(2);
    expect(err).toContain("*.xlsx");
  });
});

describe("registers that do not agree", () => {
  const other = structuredClone(invented);
  const act = other.records.find(({ id }: { id: string }) => id === "task-lime.proposed");
  act.on = "2021-01-01";
  other.subjects["support-tasks"].name = "Tên khác";
  const both = () =>
    phoihop("merge", examples.invented, file("b.json", other), "-o", at("so.json"), "--force");

  test("an act is told with its record, its field, both values and both files; both stay", async () => {
    const { err, code } = await both();
    expect(code).toBe(0);
    expect(err).toMatch(
      /records\.act-\w+\.on: tệp “b\.json” ghi “01\/01\/2021”, trong khi “minh-hoa\.json: Quản lý và phát triển nhãn hiệu[^”]*” ghi “12\/04\/2022”; cả hai được giữ lại/,
    );
    const { records } = JSON.parse(readFileSync(at("so.json"), "utf8"));
    expect(records).toHaveLength(invented.records.length + 1);
  });

  test("a name that differs is told likewise; the first stays, and that is said", async () => {
    const { err } = await both();
    expect(err).toContain("subjects.support-tasks.name: tệp “b.json” ghi “Tên khác”, trong khi");
    expect(err).toContain("; tạm giữ “Hỗ trợ huyện xây dựng");
    const { subjects } = JSON.parse(readFileSync(at("so.json"), "utf8"));
    expect(subjects["support-tasks"].name).toBe(invented.subjects["support-tasks"].name);
  });

  test("an attribute that differs within one register is told with its values", async () => {
    const { err } = await phoihop("merge", examples.invented, "-o", at("so.json"), "--force");
    expect(err).toContain(
      "attributes.proposer: tệp “minh-hoa.json” ghi “Trường Cao đẳng Cộng đồng Đồng Tháp”, trong khi",
    );
  });
});

describe("a file that cannot be merged", () => {
  test("is named, each with its own faults; the others are not merged without it", async () => {
    const cut = file("cut.json", JSON.stringify(invented).slice(0, 5000));
    const { code, err } = await phoihop(
      "merge",
      examples.draft,
      cut,
      examples.invented,
      "-o",
      at("none.json"),
    );
    expect(code).toBe(2);
    expect(err).toContain(`${examples.draft}: 1 lỗi, chưa dùng được.\n  - Đây là dự thảo điều chỉnh`);
    expect(err).toContain("“" + cut + "”: tệp kết thúc giữa chừng ở dòng 1, cột 5001");
    expect(err).toContain("Chưa gộp tệp nào.");
    expect(existsSync(at("none.json"))).toBe(false);
  });
});

describe("a place that cannot be written is told before anything is read", () => {
  test.each([
    ["a format that nobody knows", () => at("so.docx"), "chỉ ghi được tệp .json"],
    ["a folder that is not there", () => at("nowhere/so.json"), "hãy tạo thư mục trước"],
    ["a file that is there", () => file("there.json", "{}"), "--force"],
  ])("%s", async (_, output, words) => {
    const { code, out, err } = await phoihop("merge", at("not-there.json"), "-o", output());
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(words);
    expect(err.split("\n")).toHaveLength(2);
  });
});
