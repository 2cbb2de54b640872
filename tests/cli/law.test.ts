import { describe, expect, test } from "vitest";
import { widthOf } from "../../src/cli/terminal/width.js";
import publicRecord from "../../examples/cao-lanh/public-record.json" with { type: "json" };
import { scratch } from "./files.js";
import { patient } from "./own-law.js";
import { examples, expectGolden, phoihop } from "./phoihop.js";

const file = scratch();
const onInvented = ["--register", examples.invented, "--as-of", "2025-12-31"];

describe("the table of findings ends with the law", () => {
  test("counted, what is broken with its term and its basis, and with the commands that show the rest", async () => {
    const { out } = await phoihop("check", ...onInvented);
    const said = out.slice(out.indexOf("Đối chiếu với quy định"));
    expect(said).toContain("vn-khcn 2026.11");
    expect(said).toContain("2  Không phù hợp");
    expect(said).toContain("13/2019/NĐ-CP");
    expect(said).toContain(`phoihop questions --register ${examples.invented} --as-of 2025-12-31`);
    const [, commitment = ""] = /phoihop explain (\S+)/.exec(said) ?? [];
    expect((await phoihop("explain", commitment, ...onInvented)).out).toContain("quá hạn ít nhất");
  });

  test("in as many remarks as the JSON holds and tells", async () => {
    const { out } = await phoihop("check", ...onInvented, "--lang", "en");
    const { criteria } = JSON.parse((await phoihop("check", ...onInvented, "--format", "json")).out);
    const broken = criteria.filter(({ verdict }: { verdict: string }) => verdict === "unmet");
    expect(out).toContain(`${broken.length}  Does not comply`);
  });

  test("and says nothing where no act is on file", async () => {
    const empty = file("trong.json", { ...publicRecord, records: [] });
    const { out } = await phoihop("check", "--register", empty, "--as-of", "2025-12-31");
    expect(out).not.toContain("Đối chiếu");
  });
});

describe("an office's own law file", () => {
  const own = file("luat.json", patient);

  test("judges instead of the set it amends", async () => {
    const { out, err, code } = await phoihop("check", ...onInvented, "--law", own);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("so-khcn 2026.1");
    expect(out).not.toContain("Không phù hợp");
    expect(out).toContain(`--law ${own}`);
  });

  test("stands in the JSON by its own name", async () => {
    const { out } = await phoihop("check", ...onInvented, "--law", own, "--format", "json");
    expect(JSON.parse(out).law).toEqual({ id: "so-khcn", version: "2026.1" });
  });

  test("is what an inspection looks at", async () => {
    const { out } = await phoihop("inspect", "--law", own);
    expect(out).toContain("so-khcn 2026.1 (sửa đổi vn-khcn 2026.11)");
  });

  test("enters the explanation of a promise", async () => {
    const before = (await phoihop("explain", "row-3", ...onInvented)).out;
    const after = (await phoihop("explain", "row-3", ...onInvented, "--law", own)).out;
    expect(before).toContain("Không phù hợp: Trả lời");
    expect(after).not.toContain("Không phù hợp: Trả lời");
  });

  test.each(["check", "questions", "explain row-3"])(
    "that is wrong is refused with every fault of it, and nothing is judged: %s",
    async (command) => {
      const wrong = file("sai.json", {
        id: "so-khcn",
        version: "1",
        criteria: { "c-ste-3": { at: "st-enterprise.file" }, "c-moi": { versions: [] } },
      });
      const { code, out, err } = await phoihop(...command.split(" "), ...onInvented, "--law", wrong);
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toContain("sai.json");
      expect(err).toContain("st-enterprise.filed");
      expect(err).toContain("criteria.c-moi");
    },
  );

  test("is not taken where no act is judged", async () => {
    const { code } = await phoihop("history", "row-3", "--law", own);
    expect(code).toBe(2);
  });
});

describe("a calendar of working days", () => {
  const days = { from: "2024-01-01", to: "2024-12-31", holidays: ["2024-02-12"] };

  test("comes with the package and settles terms that hang on holidays; one of other years does not", async () => {
    const waiting = async (...more: string[]) =>
      (await phoihop("check", ...onInvented, "--format", "json", ...more)).out.split('"calendar-missing"')
        .length;
    const other = { from: "2020-01-01", to: "2020-12-31", holidays: [] };
    expect(await waiting()).toBeLessThan(await waiting("--calendar", file("lich.json", other)));
  });

  test("may name its JSON Schema", async () => {
    const calendar = file("lich-2024.json", { $schema: "work-calendar.json", ...days });
    expect((await phoihop("explain", "row-3", ...onInvented, "--calendar", calendar)).code).toBe(0);
  });

  test.each([
    ["with a day that it does not reach", { ...days, holidays: ["2025-01-01"] }, "2025-01-01"],
    ["the wrong way round", { ...days, to: "2023-12-31" }, "31 December 2023"],
    ["with a day that does not exist", { ...days, worked: ["2024-02-30"] }, "2024-02-30"],
    ["without an end", { from: "2024-01-01", holidays: [] }, "to"],
  ])("%s is refused", async (_, calendar, said) => {
    const wrong = file("lich-sai.json", calendar);
    const { code, out, err } = await phoihop("check", ...onInvented, "--calendar", wrong, "--lang", "en");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(said);
  });
});

describe("questions ask for what the law waits for", () => {
  test("on a page of their unit, apart from the questions about promises", async () => {
    const { out } = await phoihop("questions", ...onInvented);
    const page = out.slice(out.indexOf("Chi cục Tiêu chuẩn Đo lường Chất lượng: 1 câu hỏi"));
    expect(page).toContain("Để xét theo quy định pháp luật");
    expect(page).toContain("đã công bố tiêu chuẩn");
    for (const line of out.split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(100);
  });

  test("as JSON beside them, with the causes, the criteria and whom to ask", async () => {
    const { out } = await phoihop("questions", ...onInvented, "--format", "json");
    const told = JSON.parse(out);
    expect(told.law).toEqual({ id: "vn-khcn", version: "2026.11" });
    expect(told.lawGaps).toContainEqual(
      expect.objectContaining({
        subject: expect.objectContaining({ id: "mango-hoa-loc" }),
        criteria: ["c-tccs-2", "c-tccs-4", "c-tccs-6"],
        ask: [expect.objectContaining({ unit: "chi-cuc-tcdlcl" }), expect.anything()],
      }),
    );
  });

  test("and none of a unit that reported nothing", async () => {
    const { out } = await phoihop("questions", ...onInvented, "--unit", "htx-nhi-my");
    expect(out).not.toContain("Để xét theo quy định");
  });
});

test("the law in English was looked at by a person", async () => {
  const { out } = await phoihop("check", ...onInvented, "--lang", "en");
  expectGolden("law-totals.en.txt", out.slice(out.indexOf("Checked against the law")));
});
