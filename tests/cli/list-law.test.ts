import { describe, expect, test } from "vitest";
import { calendar, law } from "../../src/law/index.js";
import { examples, phoihop } from "./phoihop.js";

describe("the list of the law", () => {
  test.each(["vi", "en"])(
    "in %s names every rule, its days, every basis and how sure it is",
    async (lang) => {
      const { code, out, err } = await phoihop("law", "--lang", lang);
      expect({ code, err }).toEqual({ code: 0, err: "" });
      const plain = out.replaceAll("\\", "");
      for (const [id, { versions }] of Object.entries(law.criteria)) {
        const part = plain.slice(plain.indexOf(`### ${id}\n`)).split("\n##")[0] ?? "";
        expect(part).toContain(`### ${id}`);
        const rows = part
          .split("\n")
          .filter((line) => line.startsWith("| "))
          .slice(2);
        expect(rows).toHaveLength(versions.length);
        for (const [index, { basis }] of versions.entries())
          for (const { instrument, article = "", source = "" } of basis) {
            expect(rows[index]).toContain(instrument.replaceAll("&", "&amp;"));
            expect(rows[index]).toContain(article);
            expect(rows[index]).toContain(source);
          }
      }
      expect(plain).not.toMatch(/undefined|\[object/);
    },
  );

  test("tells the stage that selects a version, and the promises that a rule touches", async () => {
    const { out } = await phoihop("law");
    const part = out.slice(out.indexOf("### c-fund-4"), out.indexOf("### c-fund-4") + 1500);
    expect(part).toContain("chọn theo ngày: đã được phê duyệt vào danh mục đặt hàng");
    expect(part).toMatch(/Nội dung liên quan: .*26\. Đề xuất đặt hàng/);
  });

  test("lists every lawful time and every day of the calendar with its notice", async () => {
    const { out } = await phoihop("law");
    for (const id of Object.keys(law.times)) expect(out).toContain(`| ${id} |`);
    const short = (day: string) => day.split("-").toReversed().join("/");
    for (const day of calendar.holidays) expect(out).toContain(short(day));
  });

  test("is JSON too, with the tests as they are", async () => {
    const { out } = await phoihop("law", "--format", "json");
    const told = JSON.parse(out);
    expect(told.rules.map(({ criterion }: { criterion: string }) => criterion)).toEqual(
      Object.keys(law.criteria),
    );
    expect(told.times).toHaveLength(Object.keys(law.times).length);
    const rule = told.rules.find(({ criterion }: { criterion: string }) => criterion === "c-task-2");
    expect(rule).toMatchObject({
      at: "st-task.accepted",
      touches: expect.arrayContaining(["huyen-52"]),
      versions: [
        { from: "2014-04-15", to: "2025-10-14", sure: "verified", decides: true },
        { from: "2025-10-14", to: null, sure: "not-known", decides: false },
      ],
    });
  });

  test("holds what an office's own file adds", async () => {
    const { code, out, err } = await phoihop("law", "--law", examples.law);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("dong-thap 2026.11 (sửa đổi vn-khcn 2026.11)");
    expect(out).toContain("Nghị quyết 46/2023/NQ-HĐND");
  });
});
