import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Ajv } from "ajv";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plan as district } from "../../examples/another-district/plan.js";
import { plan as figures } from "../../examples/plan-of-figures/plan.js";
import { evaluate, parsePlan, parseRegister, type Moment } from "../../src/index.js";
import { law, calendar, procedures } from "../../src/law/index.js";
import { amendLaw } from "../../src/model/law/parse-law.js";
import { ROW_COLUMNS } from "../../src/portfolio/parquet/row-columns.js";
import { caoLanh } from "../../src/plans/cao-lanh/index.js";
import { patient } from "./own-law.js";
import { expectGolden, phoihop, piped } from "./phoihop.js";

const folder = mkdtempSync(join(tmpdir(), "phoihop-portfolio-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (...names: readonly string[]) => join(folder, ...names);
const lines = (file: string): readonly Readonly<Record<string, unknown>>[] =>
  readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

const write = (name: string, value: unknown) => {
  mkdirSync(dirname(at("tinh", name)), { recursive: true });
  writeFileSync(at("tinh", name), typeof value === "string" ? value : JSON.stringify(value));
};
const register = (example: string) => JSON.parse(readFileSync(`examples/${example}/minh-hoa.json`, "utf8"));

/** A province as its offices keep it: folders, one shared plan, one of the first edition, and what they do wrong. */
beforeAll(() => {
  const twin = {
    ...caoLanh,
    id: "huyen-thu-hai",
    title: { vi: "Kế hoạch của một huyện khác (minh họa)", en: "Another district's plan (illustrative)" },
  };
  write("cao-lanh/ke-hoach.json", caoLanh);
  write("cao-lanh/so.json", register("cao-lanh"));
  write("huyen-thu-hai/ke-hoach.json", twin);
  write("huyen-thu-hai/nam-2024/so.json", {
    ...register("cao-lanh"),
    id: "so-2024",
    title: { vi: "Sổ năm 2024 (minh họa)" },
    plan: twin.id,
  });
  write("huyen-thu-hai/nam-2023/so.json", {
    ...JSON.parse(readFileSync("tests/fixtures/first-edition/minh-hoa.json", "utf8")),
    id: "so-2023",
    title: { vi: "Sổ năm 2023 (minh họa)" },
    plan: twin.id,
  });
  write("xa/ke-hoach.json", district);
  write("xa/so.json", register("another-district"));
  write("so-lieu/ke-hoach.json", figures);
  write("so-lieu/the-thuc.json", { organ: "UBND" });
  write("mo-coi/so.json", { ...register("plan-of-figures"), id: "khong-co-ke-hoach", plan: "khac" });
  write("hong/so.json", '{"plan": ');
  write("sai/ke-hoach.json", { ...figures, id: "sai", version: 7 });
});

describe("a folder", () => {
  test("becomes one file, its registers below their plans; what cannot be read is told and counted", async () => {
    const { code, out, err } = await phoihop("portfolio", "import", at("tinh"), "-o", at("nuoc.ndjson"));
    expect(code).toBe(2);
    expect(out).toContain("Đã ghép 5 kế hoạch và 5 sổ theo dõi.");
    expect(err).toContain("hong/so.json: 1 lỗi, chưa dùng được.");
    expect(err).toContain("so-lieu/the-thuc.json");
    const parts = lines(at("nuoc.ndjson")).map((part) => [Object.keys(part)[1], part["place"]]);
    expect(parts).toEqual([
      ["plan", "cao-lanh/ke-hoach.json"],
      ["register", "cao-lanh/so.json"],
      ["unread", "hong/so.json"],
      ["plan", "huyen-thu-hai/ke-hoach.json"],
      ["register", "huyen-thu-hai/nam-2023/so.json"],
      ["plan", "huyen-thu-hai/ke-hoach.json"],
      ["register", "huyen-thu-hai/nam-2024/so.json"],
      ["register", "mo-coi/so.json"],
      ["plan", "sai/ke-hoach.json"],
      ["plan", "so-lieu/ke-hoach.json"],
      ["plan", "xa/ke-hoach.json"],
      ["register", "xa/so.json"],
    ]);
  });

  test("without any plan or register is told, and nothing is written", async () => {
    mkdirSync(at("trong"));
    const { code, err } = await phoihop("portfolio", "import", at("trong"), "-o", at("trong.ndjson"));
    expect([code, existsSync(at("trong.ndjson"))]).toEqual([2, false]);
    expect(err).toContain("không có kế hoạch");
  });
});

const check = (output: string, ...more: readonly string[]) =>
  phoihop("portfolio", "check", at("nuoc.ndjson"), "--as-of", "2025-12-31", "-o", at(output), ...more);

describe("a portfolio", () => {
  test("is judged as each plan alone, row by row; what could not be judged is told", async () => {
    const { code, out, err } = await check("ket-luan.ndjson");
    expect(code).toBe(2);
    expect(out).toMatch(/Đã xét 4 kế hoạch \(5 lượt/);
    expect(err.split("\n").filter((line) => /^\d+: /.test(line))).toEqual([
      "3: hong/so.json: không đọc được tệp",
      "8: mo-coi/so.json: sổ theo dõi không có kế hoạch đứng trước; chưa xét",
      "9: sai/ke-hoach.json: kế hoạch có 1 lỗi dữ liệu; chưa xét",
      "10: so-lieu/ke-hoach.json: kế hoạch chưa có sổ theo dõi; được xét như sổ còn trống",
    ]);
    const found = lines(at("ket-luan.ndjson")).filter((row) => row["row"] === "finding");
    const plan = parsePlan(district);
    const own = plan.ok ? parseRegister(register("another-district"), plan.value) : plan;
    if (!plan.ok || !own.ok) throw new RangeError("an example is broken");
    const { findings } = evaluate(plan.value, own.value, { asOf: "2025-12-31", law, calendar });
    expect(
      found
        .filter((row) => row["plan"] === district.id)
        .map((row) => [row["commitment"], row["status"], row["valueLeast"]]),
    ).toEqual(findings.map((each) => [each.commitment, each.status, each.measured?.value.least ?? null]));
  });

  test("is written as a table too, with every finding", async () => {
    await check("ket-luan.csv");
    const table = readFileSync(at("ket-luan.csv"), "utf8").trimEnd().split("\r\n");
    const rows = lines(at("ket-luan.ndjson"));
    expect(table.length - 1).toBe(rows.at(-1)?.["findings"]);
    expect(table[0]).toMatch(/^plan,register,commitment,/);
  });

  test.each([
    ["csv", "csv"],
    ["parquet", "parquet"],
  ])("has beside its .%s what the columns hold, as a Data Package", async (ending, format) => {
    await check(`mo-ta.${ending}`, "--force");
    const described = JSON.parse(readFileSync(at("mo-ta.datapackage.json"), "utf8"));
    const profile = JSON.parse(readFileSync("tests/fixtures/data-package/tabular-data-package.json", "utf8"));
    const ajv = new Ajv({ strict: false, validateFormats: false });
    const { $schema: _, ...schema } = profile;
    expect([ajv.validate(schema, described), ajv.errors]).toEqual([true, null]);
    expect(
      ajv.validate(schema, { ...described, resources: [{ path: "a.csv", schema: { fields: [{}] } }] }),
    ).toBe(false);
    const [{ path, format: told, schema: columns }] = described.resources;
    expect([path, told]).toEqual([`mo-ta.${ending}`, format]);
    const names = columns.fields.map((field: { readonly name: string }) => field.name);
    if (ending === "csv") expect(names.join()).toBe(readFileSync(at("mo-ta.csv"), "utf8").split("\r\n")[0]);
    else expect(names).toEqual(Object.keys(ROW_COLUMNS));
    expect(described.description).toBe("MINH HỌA: 4 / 5");
  });

  test("is written as Parquet too, and what is read from that is the same", async () => {
    await phoihop("portfolio", "import", at("tinh"), "-o", at("nuoc.parquet"));
    const from = [at("nuoc.parquet"), "--as-of", "2025-12-31"];
    await phoihop("portfolio", "check", ...from, "-o", at("tu-bang.ndjson"));
    expect(lines(at("tu-bang.ndjson"))).toEqual(lines(at("ket-luan.ndjson")));
    await phoihop("portfolio", "check", ...from, "-o", at("ket-luan.parquet"));
    const json = ["--format", "json"];
    expect((await phoihop("portfolio", "report", at("ket-luan.parquet"), ...json)).out).toBe(
      (await phoihop("portfolio", "report", at("ket-luan.ndjson"), ...json)).out,
    );
    const { out } = await phoihop("portfolio", "report", at("ket-luan.parquet"), "--format", "sql");
    expect(out).toContain(`FROM read_parquet('${at("ket-luan.parquet")}')`);
  });

  test("a Parquet file of others, or one that was cut, is told and is no portfolio", async () => {
    writeFileSync(at("la.parquet"), "PAR1xxxxPAR1");
    const on = ["--as-of", "2025-12-31", "-o", at("x.ndjson")];
    const { code, err } = await phoihop("portfolio", "check", at("la.parquet"), ...on);
    expect(code).toBe(2);
    expect(err).toContain("1: phần này của tệp Parquet bị hỏng");
    const over = [
      "portfolio",
      "check",
      at("nuoc.parquet"),
      "--as-of",
      "2025-12-31",
      "-o",
      at("la.parquet"),
      "--force",
    ];
    expect((await phoihop(...over)).out).toContain("la.ban-truoc.parquet");
    expect((await phoihop(...over)).out).not.toContain("ban-truoc");
  });

  test("is not written over its input, nor over another file unless that is asked", async () => {
    expect((await check("nuoc.ndjson", "--force")).code).toBe(2);
    expect((await check("ket-luan.ndjson")).err).toContain("--force");
    const again = await check("ket-luan.ndjson", "--force");
    expect(again.out).not.toContain("ban-truoc");
    writeFileSync(at("khac.ndjson"), "của người khác");
    expect((await check("khac.ndjson", "--force")).out).toContain("khac.ban-truoc.ndjson");
  });
});

describe("a portfolio under an office's own law and calendar", () => {
  const on = ["--as-of", "2024-12-31"];
  const outlooks = async (output: string, ...more: readonly string[]) => {
    await phoihop("portfolio", "check", at("nuoc.ndjson"), ...on, "-o", at(output), ...more);
    return lines(at(output)).flatMap(({ row, plan, register: its, outlook }) =>
      row === "finding" && plan === "cao-lanh" ? [[its, outlook]] : [],
    );
  };
  const expected = (moment: Moment) => {
    const own = parseRegister(register("cao-lanh"), caoLanh);
    if (!own.ok) throw new RangeError("an example is broken");
    return evaluate(caoLanh, own.value, moment).findings.map((each) => [own.value.id, each.outlook.code]);
  };

  test("has the outlook that the check of each plan has", async () => {
    // So long for each stage that nothing can be done in time any more.
    const slow = Object.fromEntries(Object.keys(law.times).map((id) => [id, { atMost: 600 }]));
    const ownLaw = { ...patient, times: slow };
    const amended = amendLaw(law, ownLaw, procedures);
    if (!amended.ok) throw new RangeError("the law of the test is broken");
    writeFileSync(at("luat.json"), JSON.stringify(ownLaw));
    const usual = await outlooks("luat-chung.ndjson");
    const own = await outlooks("luat-rieng.ndjson", "--law", at("luat.json"));
    expect(usual).toEqual(expected({ asOf: "2024-12-31", law, calendar }));
    expect(own).toEqual(expected({ asOf: "2024-12-31", law: amended.value, calendar }));
    expect(own).not.toEqual(usual);
  });

  test("is not judged by a law file that cannot be used: that is told, and nothing is written", async () => {
    writeFileSync(at("luat-sai.json"), JSON.stringify({ ...patient, times: 7 }));
    const output = at("khong-ghi.ndjson");
    const more = ["--law", at("luat-sai.json"), "-o", output];
    const { code, err } = await phoihop("portfolio", "check", at("nuoc.ndjson"), ...on, ...more);
    expect([code, existsSync(output)]).toEqual([2, false]);
    expect(err).toMatch(/luat-sai\.json: \d+ lỗi/);
  });
});

describe.runIf(existsSync("dist/cli/portfolio-worker.js"))("a portfolio that several threads judge", () => {
  test.each(["2", "4"])(
    "%s of them give the same rows in the same order, and tell the same",
    async (workers) => {
      const on = [at("nuoc.ndjson"), "--as-of", "2025-12-31", "-o", at(`luong-${workers}.ndjson`)];
      const many = await phoihop("portfolio", "check", ...on, "--workers", workers);
      const one = await check("mot-luong.ndjson", "--force");
      expect(readFileSync(at(`luong-${workers}.ndjson`), "utf8")).toBe(
        readFileSync(at("mot-luong.ndjson"), "utf8"),
      );
      expect([many.code, many.err]).toEqual([one.code, one.err]);
    },
  );
});

describe("lines that no office should send", () => {
  const deep = 200_000;
  const nested = `${"[".repeat(deep)}${"]".repeat(deep)}`;
  const sound = () => JSON.stringify({ place: "a", plan: district, register: register("another-district") });
  const bad = () =>
    [
      ["nested so deep that no one follows", `{"plan":${nested}}`, "plan-refused"],
      [
        "nested so deep in a register",
        `{"plan":${JSON.stringify(figures)},"register":${nested}}`,
        "register-refused",
      ],
      ["one key twice", `{"plan":{"id":"a","id":"b"}}`, "unread"],
      ["half a line", sound().slice(0, 5_000), "unread"],
      ["a number", "7", "unread"],
      [
        "a plan of a format to come",
        JSON.stringify({ plan: { ...figures, formatVersion: 99 } }),
        "plan-refused",
      ],
      [
        "a register of a format to come",
        JSON.stringify({ plan: figures, register: { ...register("plan-of-figures"), formatVersion: 99 } }),
        "register-refused",
      ],
      [
        "a plan whose name is a trap",
        JSON.stringify({ plan: { ...district, id: "__proto__" }, register: register("another-district") }),
        "plan-refused",
      ],
    ] as const;
  const workers = existsSync("dist/cli/portfolio-worker.js") ? (["1", "2"] as const) : (["1"] as const);

  test.each(workers)(
    "are each named, and the sound ones around them are judged, by %s threads",
    async (count) => {
      const input = [...bad().map(([, line]) => line), sound()].join("\n");
      const on = ["--as-of", "2025-12-31", "-o", "-", "--workers", count];
      const { code, out } = await piped(input, "portfolio", "check", "-", ...on);
      const rows = out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line));
      expect(code).toBe(0);
      expect(
        rows.filter(({ row }) => row === "issue").map(({ place, fault }) => [place, fault.code]),
      ).toEqual(bad().map(([, , fault], index) => [`${index + 1}`, fault]));
      expect(rows.filter(({ row }) => row === "review")).toMatchObject([
        { place: "9: a", plan: district.id },
      ]);
      expect(rows.at(-1)).toMatchObject({ row: "total", reviews: 1, issues: bad().length });
    },
  );
});

describe("a portfolio that is piped", () => {
  const on = ["--as-of", "2025-12-31"];
  const unplaced = (text: string) => text.replaceAll(/"place":"[^"]*"/g, "");

  test("gives the rows of the file, as lines, and nothing else; it ends with 0, for the rows tell what is wrong", async () => {
    const input = readFileSync(at("nuoc.ndjson"), "utf8");
    const { code, out, err } = await piped(input, "portfolio", "check", "-", ...on, "-o", "-");
    expect(code).toBe(0);
    expect(out).toBe(readFileSync(at("ket-luan.ndjson"), "utf8"));
    expect(err).toContain("3: hong/so.json: không đọc được tệp");
    const report = await piped(out, "portfolio", "report", "-");
    expect(report).toEqual(await phoihop("portfolio", "report", at("ket-luan.ndjson")));
  });

  test("may be read from a file, or written into one", async () => {
    const toPipe = await phoihop("portfolio", "check", at("nuoc.ndjson"), ...on, "-o", "-");
    expect(toPipe.out).toBe(readFileSync(at("ket-luan.ndjson"), "utf8"));
    const input = readFileSync(at("nuoc.ndjson"), "utf8");
    await piped(input, "portfolio", "check", "-", ...on, "-o", at("tu-ong.ndjson"));
    expect(readFileSync(at("tu-ong.ndjson"), "utf8")).toBe(toPipe.out);
  });

  test("has pairs as a database gives them, in any order", async () => {
    const text = JSON.stringify;
    const line = (plan: unknown, its: unknown) =>
      `${text({ place: "x", plan: text(plan), register: its === null ? null : text(its), unread: null })}\n`;
    const pairs = [
      line(district, register("another-district")),
      line(figures, null),
      line(caoLanh, register("cao-lanh")),
    ];
    const rowsIn = async (input: string) =>
      unplaced((await piped(input, "portfolio", "check", "-", ...on, "-o", "-")).out)
        .split("\n")
        .toSorted();
    const rows = await rowsIn(pairs.join(""));
    expect(rows.filter((row) => row.includes('"row":"review"'))).toHaveLength(3);
    expect(await rowsIn(pairs.toReversed().join(""))).toEqual(rows);
  });

  test("without a line is none, and says so in its last row", async () => {
    const { out } = await piped("", "portfolio", "check", "-", ...on, "-o", "-");
    expect(JSON.parse(out)).toMatchObject({ row: "total", plans: 0, reviews: 0, findings: 0 });
  });
});

describe("a report across plans", () => {
  const report = (...more: readonly string[]) =>
    phoihop("portfolio", "report", at("ket-luan.ndjson"), ...more);

  test.each(["vi", "en"])("in %s", async (lang) => {
    const { code, out } = await report("--lang", lang);
    expect(code).toBe(0);
    expectGolden(`portfolio-report.${lang}.txt`, out);
  });

  test("is Markdown where that is asked", async () => {
    const { out } = await report("--format", "markdown");
    expectGolden("portfolio-report.md", out);
  });

  test("is JSON for programs, with all rows", async () => {
    const { out } = await report("--format", "json");
    const { formatVersion, isWhole, reviews, papers } = JSON.parse(out);
    expect([formatVersion, isWhole, reviews.length, papers.length > 20]).toEqual([1, true, 5, true]);
  });

  test("shows an official no id, no day of machines and no code", async () => {
    const { out } = await report();
    expect(out).not.toMatch(/\d{4}-\d\d-\d\d/);
    expect(out).not.toMatch(/\b(?:met|unmet|failed|undetermined|huyen-thu-hai(?!\/)|so-2024)\b/);
  });

  test("of a file that was cut says that it is a part, and ends with 2", async () => {
    cpSync(at("ket-luan.ndjson"), at("cat.ndjson"));
    truncateSync(at("cat.ndjson"), 20_000);
    const { code, out } = await phoihop("portfolio", "report", at("cat.ndjson"));
    expect(code).toBe(2);
    expect(out).toContain("chỉ là một phần");
  });
});

test("each task says how it is called", async () => {
  for (const args of [[], ["import"], ["check", "a"], ["report"], ["khac", "a"]]) {
    const { code, err } = await phoihop("portfolio", ...args);
    expect([code, err]).toEqual([2, expect.stringContaining("phoihop portfolio")]);
  }
});

test("a file that is not there is told", async () => {
  const { code, err } = await phoihop("portfolio", "report", at("khong-co.ndjson"));
  expect([code, err]).toEqual([2, expect.stringContaining("không có tệp này")]);
});
