import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { hostileBooks, strangeBook } from "./hostile-books.js";
import { hostilePapers } from "./hostile-papers.js";
import { type Measured, measured } from "./measured.js";

const folder = mkdtempSync(join(tmpdir(), "phoihop-lids-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);

const [SECONDS, MEGABYTES] = [10, 500];

/** Within the lids, and no answer that could be taken for one: a sentence, exit 2. */
function expectRefused({ code, signal, err, seconds, megabytes }: Measured): void {
  expect({ code, signal }).toEqual({ code: 2, signal: null });
  expect(err).not.toContain("    at ");
  expect(err.trim().split("\n")[0]?.length).toBeGreaterThan(10);
  expect(seconds).toBeLessThan(SECONDS);
  expect(megabytes).toBeLessThan(MEGABYTES);
}

const check = (file: string) => measured(["check", "--register", file, "--as-of", "2023-12-31"]);

describe("no workbook makes the command large or slow", () => {
  test.each([...hostileBooks, ["fifty thousand rows of unknown names", () => strangeBook(50_000)] as const])(
    "%s",
    async (_, make) => {
      writeFileSync(at("x.xlsx"), make());
      expectRefused(await check(at("x.xlsx")));
    },
    120_000,
  );
});

const repeated = (text: string, count: number) => text.repeat(count);
const texts: readonly (readonly [string, string, () => string])[] = [
  ["twenty megabytes of line ends", "x.csv", () => repeated("\n", 20_000_000)],
  ["forty-nine megabytes of semicolons", "x.csv", () => repeated(";", 49_000_000)],
  ["one cell of forty-nine megabytes", "x.csv", () => `"${repeated("x", 49_000_000)}"`],
  ["a quote that swallows all", "x.csv", () => `a;b\n"${repeated("x;y\n", 12_000_000)}`],
  [
    "a hundred thousand rows of a hundred and twenty numbers",
    "x.csv",
    () => repeated(`${repeated("1;", 119)}1\n`, 100_000),
  ],
  [
    "one cell of five thousand names",
    "x.csv",
    () =>
      `Tên đối tượng;Thuộc nhiệm vụ, nội dung;Việc đã xảy ra;Ngày thực hiện\nA;"${Array.from({ length: 5_000 }, (_, n) => `nội dung lạ ${n}`).join(";")}";b;c\n`,
  ],
  ["forty-nine megabytes of line ends, and something bad", "x.json", () => `${repeated("\n", 49_000_000)}x`],
  ["a list of millions of numbers", "x.json", () => `{"records":[${repeated("1,", 23_000_000)}1]}`],
  ["a list of numbers as many as are read", "x.json", () => `{"records":[${repeated("1,", 1_499_000)}1]}`],
  [
    "three million keys",
    "x.json",
    () => `{${Array.from({ length: 3_000_000 }, (_, n) => `"k${n}":1`).join(",")}}`,
  ],
  [
    "keys as many as are read",
    "x.json",
    () => `{${Array.from({ length: 1_490_000 }, (_, n) => `"k${n}":1`).join(",")}}`,
  ],
  [
    "three million entries of nothing",
    "x.json",
    () => `{"records":[${repeated('{"id":1},', 3_000_000)}{"id":1}]}`,
  ],
  [
    "entries of nothing as many as are read",
    "x.json",
    () => `{"records":[${repeated('{"id":1},', 740_000)}{"id":1}]}`,
  ],
  ["nine million objects that are not closed", "x.json", () => repeated('{"a":', 9_000_000)],
  ["objects that are not closed as many as are read", "x.json", () => repeated('{"a":', 740_000)],
  ["fifty megabytes in one line that is no JSON", "x.json", () => `[${repeated("a", 49_000_000)}`],
];

describe("no text makes the command large or slow", () => {
  test.each(texts)(
    "%s",
    async (_, name, make) => {
      writeFileSync(at(name), make());
      expectRefused(await check(at(name)));
    },
    120_000,
  );
});

describe("no Word file makes the command large or slow", () => {
  const report = (...more: readonly string[]) =>
    measured([
      "report",
      "--register",
      "examples/cao-lanh/public-record.json",
      "--as-of",
      "2023-12-31",
      "-o",
      at("y.docx"),
      ...more,
    ]);
  test.each(hostilePapers)(
    "%s",
    async (_, option, make) => {
      writeFileSync(at("x.docx"), make());
      expectRefused(await report(option, at("x.docx")));
    },
    120_000,
  );
});

describe("what has no end is not read for ever", () => {
  test.each(["x.xlsx", "x.csv", "x.docx", "x.json"])("/dev/zero as %s", async (name) => {
    rmSync(at(name), { force: true });
    execFileSync("ln", ["-s", "/dev/zero", at(name)]);
    const isWord = name.endsWith(".docx");
    expectRefused(
      isWord
        ? await measured([
            "report",
            "--register",
            "examples/cao-lanh/public-record.json",
            "--as-of",
            "2023-12-31",
            "-o",
            at("z.docx"),
            "--template",
            at(name),
          ])
        : await check(at(name)),
    );
    rmSync(at(name));
  });
});

describe("a register as large as is read is judged in good time", () => {
  const unit = "ubnd-huyen";
  const recorded = "2023-12-31";
  const big = (count: number, evidence: (at: number) => string) => ({
    formatVersion: 2,
    id: "lon",
    plan: "cao-lanh",
    nature: "illustrative",
    title: { vi: "Sổ lớn", en: "A large register" },
    subjects: Object.fromEntries(
      Array.from({ length: count }, (_, at) => [`s-${at}`, { name: `Sản phẩm ${at}`, for: ["row-4"] }]),
    ),
    documents: Object.fromEntries(
      [...new Set(Array.from({ length: count }, (_, at) => evidence(at)))].map((id) => [
        id,
        { kind: "decision", title: "Quyết định", number: id, date: "2023-05-05" },
      ]),
    ),
    records: Array.from({ length: count }, (_, at) => ({
      id: `r-${at}`,
      by: unit,
      recorded,
      subject: `s-${at}`,
      stage: "base-standard.published",
      on: "2023-05-05",
      evidence: [evidence(at)],
    })),
  });
  test("twenty thousand acts, behind a paper each or behind one; four times as many take no more than six times as long", async () => {
    const judged = async (register: object) => {
      writeFileSync(at("x.json"), JSON.stringify(register));
      const told = await check(at("x.json"));
      expect([told.code, told.signal]).toEqual([0, null]);
      return told;
    };
    const [apart, one] = [await judged(big(20_000, (no) => `p-${no}`)), await judged(big(20_000, () => "p"))];
    for (const { seconds, megabytes } of [apart, one]) {
      expect(seconds).toBeLessThan(SECONDS);
      expect(megabytes).toBeLessThan(750);
    }
    const many = await judged(big(80_000, (no) => `p-${no}`));
    expect(many.seconds).toBeLessThan(apart.seconds * 6);
    expect(many.megabytes).toBeLessThan(2_500);
  });
});
