import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { plan } from "../../examples/write-a-plan/plan.js";
import { planBook } from "../../src/locale/vi/sheets/plan-book.js";
import { parsePlan } from "../../src/model/plan/parse-plan.js";
import { readXlsx } from "../../src/office/xlsx/read-xlsx.js";
import { writeXlsx } from "../../src/office/xlsx/write-xlsx.js";
import { planFromBook } from "../../src/plan-book/read-plan.js";
import { planToBook } from "../../src/plan-book/write-plan.js";

const json = "examples/write-a-plan/ke-hoach.json";
const book = "examples/write-a-plan/ke-hoach.xlsx";

describe("the plan of the guide is one plan", () => {
  test("as JSON", () => {
    if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(json, `${JSON.stringify(plan, null, 2)}\n`);
    expect(parsePlan(JSON.parse(readFileSync(json, "utf8")))).toMatchObject({ ok: true, value: plan });
  });

  test("as a workbook", async () => {
    if (process.env["UPDATE_GOLDEN"] === "1")
      writeFileSync(book, await writeXlsx(planToBook(plan, planBook)));
    const read = await readXlsx(readFileSync(book));
    expect(read.ok && planFromBook(read.value, planBook)).toMatchObject({ ok: true, value: plan });
  });

  test.each(["docs/viet-ke-hoach.md", "docs/write-a-plan.md"])(
    "%s names files that there are, and quotes them as they are",
    (guide) => {
      const text = readFileSync(guide, "utf8");
      const files = [...text.matchAll(/examples\/write-a-plan\/[\w.-]+/g)].map(([file]) => file);
      expect(new Set(files).size).toBe(3);
      for (const file of files) expect(existsSync(file)).toBe(true);
      const quoted = [...text.matchAll(/```(ts|json)\n([\s\S]*?)```/g)];
      expect(quoted.map(([, kind]) => kind)).toEqual(["json", "ts"]);
      for (const [, kind, code = ""] of quoted) {
        const source = readFileSync(kind === "ts" ? "examples/write-a-plan/plan.ts" : json, "utf8");
        for (const line of code.trim().split("\n")) expect(source).toContain(line.trim());
      }
    },
  );
});
