import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fill } from "./clerk.js";
import { phoihop } from "./phoihop.js";

const folder = mkdtempSync(join(tmpdir(), "phoihop-folders-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);
const inTheWay = at("da-co");
const returned = at("mau.xlsx");

beforeAll(async () => {
  writeFileSync(inTheWay, "của tôi");
  await phoihop("template", "--unit", "so-khcn", "-o", returned);
  await fill(returned, [
    ["Kinh phí", 6, "Tên đối tượng", "Kinh phí nhiệm vụ 1"],
    ["Kinh phí", 6, "Ngày thực hiện", "31/02/2023"],
  ]);
}, 60_000);

const refusal = `Không ghi được ${inTheWay}: đã có một tệp mang tên này.\n`;

test("a file where the folder of templates should be is said, and kept", async () => {
  expect(await phoihop("template", "--all-units", inTheWay)).toEqual({ code: 2, out: "", err: refusal });
  expect(readFileSync(inTheWay, "utf8")).toBe("của tôi");
});

test("a file where the marked copies should go is said beside the faults", async () => {
  const { code, err } = await phoihop("merge", returned, "-o", at("so.json"), "--annotate", inTheWay);
  expect(code).toBe(2);
  expect(err).toContain(refusal);
  expect(err).toContain("31/02/2023");
}, 60_000);

test("no folder is made when there is nothing to send back", async () => {
  const { code } = await phoihop(
    "merge",
    at("khong-co.xlsx"),
    "-o",
    at("so.json"),
    "--annotate",
    at("tra-lai"),
  );
  expect(code).toBe(2);
  expect(existsSync(at("tra-lai"))).toBe(false);
});

test("only a missing commitment is said to be an id", async () => {
  expect((await phoihop("merge", "-o", at("so.json"))).err).toContain("Thiếu FILE….\n");
  expect((await phoihop("history")).err).toContain("Thiếu COMMITMENT (mã cam kết");
});

test.each([
  [["--all-units", at("d"), "-o", at("x.xlsx")], "không dùng cùng -o hay --unit"],
  [["--all-units", at("d"), "--unit", "so-khcn"], "không dùng cùng -o hay --unit"],
  [["-o", at("x.pdf")], "chỉ ghi được thành tệp .xlsx"],
])(
  "a call of template that asks for two things, or for no workbook, writes nothing (%#)",
  async (call, said) => {
    const { code, err } = await phoihop("template", ...call);
    expect(code).toBe(2);
    expect(err).toContain(said);
    for (const name of ["d", "x.xlsx", "x.pdf"]) expect(existsSync(at(name))).toBe(false);
  },
);
