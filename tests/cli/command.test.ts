import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { parseRegister } from "../../src/model/register/parse-register.js";
import { calendar, law } from "../../src/law/index.js";
import { judgeLaw } from "../../src/rules/criteria/judge-law.js";
import { evaluate } from "../../src/rules/evaluate.js";
import { caoLanh } from "../../src/plans/cao-lanh/index.js";
import { widthOf } from "../../src/cli/terminal/width.js";
import invented from "../../examples/cao-lanh/minh-hoa.json" with { type: "json" };
import { examples, expectGolden, phoihop } from "./phoihop.js";

const folder = mkdtempSync(join(tmpdir(), "phoihop-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const END = ["--as-of", "2025-12-31"];
const onInvented = ["--register", examples.invented, ...END];

/** A file with this content. */
function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe("what is printed was looked at by a person", () => {
  test.each([
    ["review.txt", ["review"]],
    ["review.en.txt", ["review", "--lang", "en"]],
    ["check-minh-hoa.txt", ["check", ...onInvented]],
    ["explain-met.txt", ["explain", "huyen-52", ...onInvented]],
    ["explain-undetermined.txt", ["explain", "row-2.1.mark", "--register", examples.public, ...END]],
    ["inspect.txt", ["inspect"]],
    ["inspect.en.txt", ["inspect", "--lang", "en"]],
    ["help.txt", ["--help"]],
    ["help.en.txt", ["--help", "--lang", "en"]],
    ["help-check.txt", ["check", "--help"]],
  ])("%s", async (name, args) => {
    const { code, out, err } = await phoihop(...args);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expectGolden(name, out);
  });

  test("and fits 100 columns", async () => {
    const { out } = await phoihop("review");
    for (const line of out.split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(100);
  });
});

describe("an invented register is called so", () => {
  test.each([["check"], ["explain", "row-3"]])("%s", async (...command) => {
    const [first] = (await phoihop(...command, ...onInvented)).out.split("\n");
    expect(first).toContain("MINH HỌA");
  });

  test("in the review, which does not call the public record so", async () => {
    const parts = (await phoihop("review")).out.split("═".repeat(100));
    expect(parts.map((part) => part.includes("MINH HỌA"))).toEqual([false, false, true]);
  });
});

test("the review shows met, late, failed, contradicted and unknown findings side by side", async () => {
  const short = (await phoihop("review")).out.split("═".repeat(100)).at(-1) ?? "";
  const table = short.slice(short.indexOf("───")).replace(/\s+/g, " ");
  for (const word of ["Hoàn thành", "(quá hạn)", "Không hoàn", "mâu thuẫn", "Chưa đủ căn cứ"])
    expect(table).toContain(word);
});

describe("JSON", () => {
  test("is the assessment of the library, nothing renamed", async () => {
    const { out, code } = await phoihop(
      "check",
      ...onInvented,
      "--known-by",
      "2025-12-31",
      "--format",
      "json",
    );
    const register = parseRegister(invented, caoLanh);
    const moment = { asOf: "2025-12-31", knownBy: "2025-12-31", law, calendar };
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(
      register.ok && {
        ...evaluate(caoLanh, register.value, moment),
        ...judgeLaw(caoLanh, register.value, law, moment),
      },
    );
  });

  test("has the keys of its contract", async () => {
    const assessment = JSON.parse((await phoihop("check", ...onInvented, "--format", "json")).out);
    expect(Object.keys(assessment)).toEqual(
      expect.arrayContaining(["formatVersion", "plan", "register", "asOf", "knownBy", "findings", "totals"]),
    );
    for (const finding of assessment.findings) {
      expect(Object.keys(finding)).toEqual(expect.arrayContaining(CONTRACT));
      expect(["met", "unmet", "unknown", "not-applicable"]).toContain(finding.verdict);
      expect(finding.status).toMatch(/^[a-z-]+$/);
    }
  });

  test("of an inspection lists codes", async () => {
    const { plan, remarks, law, unverified } = JSON.parse((await phoihop("inspect", "--format", "json")).out);
    expect(plan.id).toBe(caoLanh.id);
    expect(law).toEqual({ id: "vn-khcn", version: "2026.11" });
    expect(unverified).toContainEqual(expect.objectContaining({ criterion: "c-tt-9", from: "2025-07-01" }));
    expect(remarks).toContainEqual(expect.objectContaining({ code: "several-numbers" }));
  });
});

const CONTRACT = [
  "commitment",
  "kind",
  "clause",
  "lines",
  "responsible",
  "due",
  "verdict",
  "causes",
  "timing",
  "status",
  "reading",
  "readings",
  "evidence",
  "explanation",
];

describe("exit codes", () => {
  test("0 though promises are broken, 1 where that was asked for", async () => {
    expect((await phoihop("check", ...onInvented)).code).toBe(0);
    expect((await phoihop("check", ...onInvented, "--strict")).code).toBe(1);
  });

  test("0 where nothing is known to be broken", async () => {
    expect((await phoihop("check", "--register", examples.public, ...END, "--strict")).code).toBe(0);
  });

  test("2 for a wrong call, with the usage line", async () => {
    const { code, out, err } = await phoihop("check", "--lang", "en");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("Usage: phoihop check --register FILE --as-of YYYY-MM-DD");
  });

  test("2 for a commitment that the plan does not have, with the nearest", async () => {
    const { code, err } = await phoihop("explain", "row-33", ...onInvented);
    expect(code).toBe(2);
    expect(err).toContain("row-3");
  });
});

describe("a file that cannot be used", () => {
  const check = (register: string, ...more: string[]) =>
    phoihop("check", "--register", register, ...END, "--lang", "en", ...more);

  test.each<[string, () => string, string]>([
    ["is absent", () => join(folder, "none.json"), "there is no such file"],
    ["is a folder", () => folder, "this is a folder"],
    ["is in UTF-16", () => file("utf16.json", Buffer.from("\ufeff{}", "utf16le")), "UTF-16"],
    ["is in no known encoding", () => file("old.json", Buffer.from([0x22, 0xe3, 0x22])), "line 1, column 2"],
    ["is no JSON", () => file("cut.json", '{\n  "id": ,'), "line 2, column 9"],
    ["ends too soon", () => file("end.json", '{\n"id'), "ends in the middle, at line 2, column 4"],
    ["is empty", () => file("empty.json", " \n"), "it is empty"],
    ["is a workbook by another name", () => file("so.json", "PK\u0003\u0004…"), "needs the ending .xlsx"],
    ["is a PDF", () => file("so.pdf", "%PDF-1.7"), "this is a PDF"],
    ["lies on the web", () => "https://example.org/so.json", "download the file first"],
    ["is a plan", () => file("plan.json", JSON.stringify(caoLanh)), "This is a plan, not a register"],
    ["is a draft amendment", () => examples.draft, "This is a draft amendment, not a register"],
    ["says a key twice", () => file("twice.json", '{"id": 1,\n"id": 2}'), "Line 2, column 1"],
    ["is no register", () => file("list.json", "[]"), "faul"],
    ["is 20,000 lists deep", () => file("deep.json", "[".repeat(20_000) + "]".repeat(20_000)), "deep"],
  ])("because it %s is told, and nothing is judged", async (_, path, words) => {
    const { code, out, err } = await check(path());
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(words);
  });

  test("is told of in JSON mode just so", async () => {
    const { code, out } = await check(join(folder, "none.json"), "--format", "json");
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });

  test.each([
    ["--plan", examples.invented, "This is a register, not a plan"],
    ["--law", examples.invented, "This is a register, not a law set"],
    ["--calendar", examples.draft, "This is a draft amendment, not a calendar of working days"],
  ])("because it was given as another is told in one sentence: %s", async (option, path, words) => {
    const { code, err } = await check(examples.invented, option, path);
    expect(code).toBe(2);
    expect(err).toBe(`${path}: 1 fault, cannot be used.\n  - ${words}; choose the right file.\n`);
  });

  test("may be the plan", async () => {
    const { code, err } = await phoihop("inspect", "--plan", file("plan.json", "{}"));
    expect(code).toBe(2);
    expect(err).toContain("plan.json");
  });

  test("full of garbage is told of in few lines", async () => {
    const garbage = JSON.stringify(Array.from({ length: 1_000 }, (_, index) => ({ [`k${index}`]: index })));
    const { err } = await check(file("garbage.json", `{"records": ${garbage}}`));
    expect(err.split("\n").length).toBeLessThan(60);
  });
});

test("a file may begin with a byte order mark", async () => {
  const marked = file("marked.json", `\ufeff${JSON.stringify(invented)}`);
  expect((await phoihop("check", "--register", marked, ...END)).code).toBe(0);
});

test("a plan may be read from a file", async () => {
  const plan = file("cao-lanh.json", JSON.stringify(caoLanh));
  const { out } = await phoihop("check", ...onInvented, "--plan", plan);
  expect(out.replaceAll(` --plan ${plan}`, "")).toBe((await phoihop("check", ...onInvented)).out);
});
