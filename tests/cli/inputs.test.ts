import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { fill } from "./clerk.js";
import { examples, phoihop } from "./phoihop.js";

const folder = mkdtempSync(join(tmpdir(), "phoihop-inputs-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (...names: readonly string[]) => join(folder, ...names);

describe("an output is never an input, even with --force", () => {
  test.runIf(existsSync("dist/page.html.br"))(
    "the page does not take the place of its register",
    async () => {
      copyFileSync(examples.invented, at("so.json"));
      const args = ["--register", at("so.json"), "--as-of", "2023-12-31", "-o", at("so.json"), "--force"];
      const { code, err } = await phoihop("page", ...args);
      expect(code).toBe(2);
      expect(err).toContain("vừa được đọc");
      expect(readFileSync(at("so.json")).equals(readFileSync(examples.invented))).toBe(true);
    },
  );

  test("copies with marked cells do not take the place of what a unit returned", async () => {
    mkdirSync(at("tra-ve"), { recursive: true });
    await phoihop("template", "--all-units", at("tra-ve"));
    const returned = at("tra-ve", "cao-lanh-ubnd-huyen.xlsx");
    await fill(returned, [["Kinh phí", 6, "Phân bổ: Ngày", "không rõ"]]);
    const before = readFileSync(returned);
    const { err } = await phoihop(
      "merge",
      returned,
      "-o",
      at("so.xlsx"),
      "--annotate",
      at("tra-ve"),
      "--force",
    );
    expect(err).toContain("vừa được đọc");
    expect(readFileSync(returned).equals(before)).toBe(true);
  });

  test("the paper does not take the place of the office's template", async () => {
    await phoihop("report", "--register", examples.public, "--as-of", "2023-12-31", "-o", at("mau.docx"));
    const before = readFileSync(at("mau.docx"));
    const args = ["--register", examples.public, "--as-of", "2023-12-31", "--template", at("mau.docx")];
    expect((await phoihop("report", ...args, "-o", at("mau.docx"), "--force")).code).toBe(2);
    expect(readFileSync(at("mau.docx")).equals(before)).toBe(true);
  });
});

test("escape codes of the caller are not printed", async () => {
  const { err } = await phoihop("template", "-o", "a\u001b[2J.doc");
  expect(err).not.toContain("\u001b");
});

test("a template that cannot be filled in leaves nothing behind, and is told in a sentence", async () => {
  writeFileSync(at("hong.docx"), "x");
  const args = ["--register", examples.public, "--as-of", "2023-12-31", "--template", at("hong.docx")];
  const { code, err } = await phoihop("report", ...args, "-o", at("ra.docx"));
  expect(code).toBe(2);
  expect(err).toContain("không phải văn bản Word");
  expect(() => readFileSync(at("ra.passages.json"))).toThrow("ENOENT");
});
