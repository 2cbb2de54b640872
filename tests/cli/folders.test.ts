import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { readXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
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
    ["Kinh phí", 6, "Tên khoản kinh phí", "Kinh phí nhiệm vụ 1"],
    ["Kinh phí", 6, "Phân bổ: Ngày", "31/02/2023"],
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

describe("two returned files of one name", () => {
  const copy = (folder: string) => {
    mkdirSync(at(folder), { recursive: true });
    copyFileSync(returned, at(`${folder}/mau.xlsx`));
    return at(`${folder}/mau.xlsx`);
  };
  const marksIn = async (file: string) => {
    const { sheets } = await readXlsx(readFileSync(file), { readStyles: true });
    return sheets.flatMap(({ name, cells }) =>
      [...(cells ?? [])].flatMap(([, { comment }]) =>
        /31\/02|30\/02/.test(comment?.text ?? "")
          ? [[name, comment?.text.match(/3[01]\/02\/2023/)?.[0]]]
          : [],
      ),
    );
  };

  test("are told apart by their folders, each with its own faults and its own copy", async () => {
    const [one, two] = [copy("x/so-khcn"), copy("x/ubnd")];
    await fill(two, [["Kinh phí", 6, "Phân bổ: Ngày", "30/02/2023"]]);
    const { err } = await phoihop("merge", one, two, "-o", at("so.json"), "--annotate", at("tra"));
    expect(err).toContain("tệp “so-khcn - mau.xlsx”");
    expect(err).toContain("tệp “ubnd - mau.xlsx”");
    expect(await marksIn(at("tra/so-khcn - mau.xlsx"))).toEqual([["Kinh phí", "31/02/2023"]]);
    expect(await marksIn(at("tra/ubnd - mau.xlsx"))).toEqual([["Kinh phí", "30/02/2023"]]);
  }, 60_000);

  test("by as many folders as that takes; the same file named twice is one", async () => {
    const files = [copy("x/a"), copy("y/a"), copy("y/a"), returned];
    const { err } = await phoihop("merge", ...files, "-o", at("so.json"), "--annotate", at("sau"));
    expect(err).not.toContain("--force");
    expect(readdirSync(at("sau")).toSorted()).toEqual([
      `${basename(folder)} - mau.xlsx`,
      "x - a - mau.xlsx",
      "y - a - mau.xlsx",
    ]);
  }, 60_000);

  test("a .csv beside a workbook has a copy of its own", async () => {
    const [book, sheet] = [at("Kinh phí.xlsx"), at("Kinh phí.csv")];
    copyFileSync(returned, book);
    writeFileSync(sheet, "Tên đối tượng;Việc đã xảy ra;Ngày thực hiện\nx;y;31/02/2023\n");
    await phoihop("merge", book, sheet, "-o", at("so.json"), "--annotate", at("doi"));
    expect(readdirSync(at("doi")).toSorted()).toEqual(["Kinh phí.csv.xlsx", "Kinh phí.xlsx"]);
  }, 60_000);
});

test("a copy that cannot be kept is a fault of the call", async () => {
  const filled = at("kep.xlsx");
  await phoihop("template", "--unit", "so-khcn", "-o", filled);
  await fill(filled, [["Kinh phí", 6, "Tên khoản kinh phí", "Kinh phí nhiệm vụ 1"]]);
  const merge = () => phoihop("merge", filled, "-o", at("kep.json"), "--force", "--annotate", at("kep"));
  expect((await merge()).code).toBe(0);
  rmSync(at("kep/kep.xlsx"));
  mkdirSync(at("kep/kep.xlsx"));
  expect(await merge()).toMatchObject({ code: 2, err: expect.stringContaining(at("kep/kep.xlsx")) });
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
  expect((await phoihop("history")).err).toContain("Thiếu COMMITMENT (mã đầu việc");
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
