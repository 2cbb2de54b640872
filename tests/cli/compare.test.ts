import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { widthOf } from "../../src/cli/terminal/width.js";
import { caoLanh } from "../../src/plans/cao-lanh/index.js";
import { scratch } from "./files.js";
import { patient } from "./own-law.js";
import { examples, expectGolden, phoihop } from "./phoihop.js";

const file = scratch();
const withIds = "--ids";
const onInvented = ["--register", examples.invented];
const invented = readFileSync(examples.invented, "utf8");
const EARLY = ["--as-of", "2023-12-31", "--known-by", "2024-01-15"];
const kept = async (...options: readonly string[]) =>
  (await phoihop("check", ...onInvented, ...options, "--format", "json")).out;
const LATE = ["--as-of", "2025-06-30", "--known-by", "2025-06-30"];
/** The block of one promise: its row and the notes below. */
const blockOf = (out: string, id: string) =>
  out.split("\n\n").find((block) => block.includes(`\n${id} `) || block.includes(`\n${id}\n`)) ?? "";
const flat = (text: string) => text.replace(/\s+/g, " ");

describe("what is printed was looked at by a person", () => {
  test.each([
    ["compare-years.txt", ["--from", "2023-12-31", "--to", "2024-12-31"]],
    ["compare-end-of-district.txt", ["--from", "2025-06-30", "--to", "2025-07-01"]],
    [
      "compare-known-by.en.txt",
      ["--from", "2023-12-31", "--from-known-by", "2024-01-15", "--to", "2024-01-31", "--lang", "en"],
    ],
  ])("%s", async (name, options) => {
    const { code, out, err } = await phoihop("compare", ...onInvented, ...options);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expectGolden(name, out);
    for (const line of out.split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(100);
  });
});

describe("every change is put down to what brought it about", () => {
  test("an act that took place between the two reviews is named", async () => {
    const { out } = await phoihop(
      "compare",
      ...onInvented,
      "--from",
      "2024-12-31",
      "--to",
      "2025-06-30",
      withIds,
    );
    expect(flat(blockOf(out, "row-3"))).toContain(
      "Việc diễn ra giữa hai kỳ: “Công ty TNHH A (minh họa)” đã bị thu hồi giấy chứng nhận (ngày 12 tháng 5 năm 2025)",
    );
  });

  test("what was corrected is never named as such an act", async () => {
    const { out } = await phoihop(
      "compare",
      ...onInvented,
      "--from",
      "2023-12-31",
      "--to",
      "2024-12-31",
      withIds,
    );
    const told = flat(out).match(/“Hoa sen tím” đã công bố tiêu chuẩn cơ sở \([^)]+\)/g);
    expect(new Set(told)).toEqual(
      new Set(["“Hoa sen tím” đã công bố tiêu chuẩn cơ sở (ngày 30 tháng 11 năm 2024)"]),
    );
  });

  /** Without the letters of later years. */
  const asKnown = ["--from-known-by", "2025-01-31", "--to-known-by", "2025-01-31"];

  test("a statement that has grown too old is named, and nothing is called better for it", async () => {
    const { out } = await phoihop(
      "compare",
      ...onInvented,
      "--from",
      "2024-12-31",
      "--to",
      "2025-01-31",
      ...asKnown,
      withIds,
    );
    const block = flat(blockOf(out, "row-6"));
    expect(block).toContain("cứ so với kỳ");
    expect(block).toContain(
      "xác nhận đã kê khai đủ đến hết ngày 31 tháng 12 năm 2024, không còn bao gồm đến kỳ này",
    );
  });

  test("a record that was changed afterwards is told where the register of that time is kept", async () => {
    const forged = file("forged.json", invented.replaceAll('"2022-05-25"', '"2024-05-25"'));
    const { out } = await phoihop(
      "compare",
      "--register",
      forged,
      "--previous-register",
      examples.invented,
      "--from",
      "2023-12-31",
      "--to",
      "2023-12-31",
      "--from-known-by",
      "2024-01-15",
      "--to-known-by",
      "2024-01-15",
      withIds,
    );
    expect(flat(blockOf(out, "huyen-52"))).toContain("Sổ theo dõi bị sửa");
  });

  test("a review compared with itself has not changed", async () => {
    const { out } = await phoihop("compare", ...onInvented, "--from", "2024-12-31", "--to", "2024-12-31");
    expect(out).toContain("Không có kết luận nào thay đổi.");
  });

  test("a promise met only because its goal was lowered is marked so", async () => {
    const draft = JSON.parse(readFileSync(examples.draft, "utf8"));
    const plan = file("amended.json", { ...caoLanh, amendments: [{ ...draft, on: "2024-06-01" }] });
    const options = ["--plan", plan, "--from", "2024-05-31", "--to", "2025-12-31", withIds];
    const block = flat(blockOf((await phoihop("compare", ...onInvented, ...options)).out, "row-3"));
    expect(block).toContain("Điều chỉnh số 01/DT-MH, hiệu lực từ ngày 01 tháng 6 năm 2024");
    expect(block).toContain("Đạt chỉ vì mục tiêu đã thay đổi, không phải vì có thêm kết quả");
  });

  test("where the earlier plan was another, that is a cause", async () => {
    const draft = JSON.parse(readFileSync(examples.draft, "utf8"));
    const plan = file("other.json", { ...caoLanh, amendments: [{ ...draft, on: "2024-06-01" }] });
    const { out } = await phoihop(
      "compare",
      ...onInvented,
      "--previous-plan",
      plan,
      "--from",
      "2025-12-31",
      "--to",
      "2025-12-31",
    );
    expect(out).toContain("Bản kế hoạch khác");
    expect(out).not.toContain("Chưa xác định được nguyên nhân");
  });
});

describe("a kept assessment", () => {
  test("made anew from the same plan and the register known then is the same, byte for byte", async () => {
    const text = await kept(...EARLY);
    const options = ["--previous", file("kept.json", text), "--to", "2024-12-31", "--format", "json"];
    const { before, replay } = JSON.parse((await phoihop("compare", ...onInvented, ...options)).out);
    expect(replay).toMatchObject({ same: true, parts: [], findings: [] });
    const { law: _, criteria: __, ...findings } = JSON.parse(text);
    expect(JSON.stringify(before)).toBe(JSON.stringify(findings));
  });

  test("gives the earlier day and what was known by then", async () => {
    const previous = file("kept.json", await kept(...EARLY));
    const { out } = await phoihop("compare", ...onInvented, "--previous", previous, "--to", "2024-12-31");
    const given = ["--from", "2023-12-31", "--from-known-by", "2024-01-15", "--to", "2024-12-31"];
    const table = (text: string) => text.slice(text.indexOf("Chuyển biến:"));
    expect(out).toContain("làm lại khớp hoàn toàn với bản lưu");
    expect(table(out)).toBe(table((await phoihop("compare", ...onInvented, ...given)).out));
  });

  test("that does not come out again is told of loudly, with the findings concerned", async () => {
    const forged = file("forged.json", invented.replaceAll('"2022-05-25"', '"2024-05-25"'));
    const call = ["compare", "--register", forged, "--previous", file("kept.json", await kept(...EARLY))];
    const { out } = await phoihop(...call, "--to", "2024-12-31");
    expect(out).toContain("*** CẢNH BÁO: ");
    expect(out).toContain("  - 26. Đề xuất đặt hàng ít nhất một nhiệm vụ khoa học và công nghệ");
    const json = await phoihop(...call, "--to", "2024-12-31", "--format", "json");
    expect(json.err).toContain("CẢNH BÁO");
    expect(JSON.parse(json.out).replay).toMatchObject({
      same: false,
      findings: [{ commitment: "huyen-52", kept: { verdict: "met" }, made: { verdict: "unknown" } }],
    });
  });

  test("that used all of a register that has grown since can be given the day it was made", async () => {
    const register = JSON.parse(invented);
    const then = (of: readonly { recorded: string }[]) =>
      of.filter(({ recorded }) => recorded <= "2024-01-15");
    const small = file("small.json", {
      ...register,
      records: then(register.records),
      statements: then(register.statements),
      decisions: then(register.decisions),
    });
    const old = await phoihop("check", "--register", small, "--as-of", "2023-12-31", "--format", "json");
    const call = ["compare", ...onInvented, "--previous", file("old.json", old.out), "--to", "2024-12-31"];
    expect((await phoihop(...call)).out).toContain("--from-known-by");
    expect((await phoihop(...call, "--from-known-by", "2024-01-15")).out).toContain("khớp hoàn toàn");
    expect((await phoihop(...call, "--previous-register", small)).out).toContain("khớp hoàn toàn");
  });

  test("judged by another law set is told apart, with the remarks that the set alone changes", async () => {
    const previous = file("kept.json", await kept(...LATE, "--law", file("luat.json", patient)));
    const call = ["compare", ...onInvented, "--previous", previous, "--to", "2025-12-31"];
    const { out } = await phoihop(...call);
    expect(out).toContain("khớp hoàn toàn");
    expect(out).toContain("Bộ tiêu chí pháp lý: so-khcn 2026.1 → vn-khcn 2026.11; 1 nhận xét");
    expect(flat(out)).toContain("- c-ste-5.reply, “Công ty TNHH B (minh họa)” đã nộp hồ sơ");
    expect(flat(out)).toContain(": chưa đủ căn cứ để kết luận → không phù hợp");
    const { replay } = JSON.parse((await phoihop(...call, "--format", "json")).out);
    expect(replay).toMatchObject({
      same: true,
      parts: [],
      law: { remarks: [{ made: { verdict: "unmet" } }] },
    });
  });

  test("judged anew by the law file that it was judged by has not changed", async () => {
    const luat = file("luat.json", patient);
    const previous = file("kept.json", await kept(...LATE, "--law", luat));
    const call = ["compare", ...onInvented, "--previous", previous, "--to", "2025-12-31", "--law", luat];
    const { out } = await phoihop(...call);
    expect(out).toContain("khớp hoàn toàn");
    expect(out).not.toContain("Bộ tiêu chí pháp lý");
  });

  test("of another plan is refused", async () => {
    const other = JSON.parse(await kept(...EARLY));
    const previous = file("other-plan.json", { ...other, plan: { ...other.plan, id: "elsewhere" } });
    const { code, err } = await phoihop(
      "compare",
      ...onInvented,
      "--previous",
      previous,
      "--to",
      "2024-12-31",
    );
    expect(code).toBe(2);
    expect(err).toContain("elsewhere");
  });

  test("of a later day than the second review is refused, in both languages", async () => {
    const previous = file("later.json", await kept(...LATE));
    const call = ["compare", ...onInvented, "--previous", previous, "--to", "2024-12-31"];
    expect(await phoihop(...call)).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringContaining("tính đến ngày 2025-06-30, sau kỳ này (2024-12-31)"),
    });
    expect(await phoihop(...call, "--lang", "en")).toMatchObject({
      code: 2,
      err: expect.stringContaining("is of 2025-06-30, after the second review (2024-12-31)"),
    });
  });

  test("that is no assessment is refused with all its faults", async () => {
    const { code, err } = await phoihop(
      "compare",
      ...onInvented,
      "--previous",
      file("no.json", {}),
      "--to",
      "2024-12-31",
    );
    expect(code).toBe(2);
    expect(err).toContain("findings");
  });
});

test("JSON holds both assessments, and for every promise its movement and causes", async () => {
  const options = ["--from", "2023-12-31", "--to", "2024-12-31", "--format", "json"];
  const told = JSON.parse((await phoihop("compare", ...onInvented, ...options)).out);
  expect(Object.keys(told)).toEqual(["formatVersion", "before", "after", "replay", "changes"]);
  expect(told.changes).toHaveLength(caoLanh.commitments.length);
  expect(told.changes).toContainEqual({
    commitment: "row-1.7",
    how: "lapsed",
    causes: [[{ kind: "time" }]],
    onFile: [[{ kind: "decision", id: "waive-frog" }]],
    goalMoved: false,
  });
});

describe("a wrong call", () => {
  test.each([
    ["neither a day nor a kept assessment", ["--to", "2024-12-31"], "(--from YYYY-MM-DD | --previous FILE)"],
    ["both", ["--from", "2023-12-31", "--previous", "x.json", "--to", "2024-12-31"], "--previous"],
    [
      "a law file with no kept assessment to judge",
      ["--from", "2023-12-31", "--law", "x.json"],
      "--previous",
    ],
    ["days the wrong way round", ["--from", "2025-01-01", "--to", "2024-12-31"], "2025-01-01"],
  ])("%s", async (_, options, words) => {
    const { code, out, err } = await phoihop("compare", ...onInvented, ...options);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(words);
  });
});
