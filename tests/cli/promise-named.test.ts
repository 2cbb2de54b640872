import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { caoLanh } from "../../src/plans/cao-lanh/index.js";
import { examples, phoihop } from "./phoihop.js";

const DAY = ["--register", examples.invented, "--as-of", "2025-12-31"];
const explained = (word: string) => phoihop("explain", word, ...DAY);

describe("a promise", () => {
  test("is named by its number in the tables and the report, by its clause, or by its id", async () => {
    const byId = await explained("row-3");
    expect(byId.code).toBe(0);
    for (const word of ["12", "TT 12", "tt 012", "Phụ lục, TT 3", "phụ lục, tt 3"])
      expect(await explained(word)).toEqual(byId);
  });

  test("has one number in every table of a day, which explain takes", async () => {
    const { out } = await phoihop("check", ...DAY);
    const numbers = [...out.matchAll(/^(\d+)\. \S/gm)].map(([, number = ""]) => Number(number));
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 43 }, (_, index) => index + 1));
  });

  test("is told with its id only where ids are asked for", async () => {
    for (const call of [
      ["check", ...DAY],
      ["compare", "--register", examples.invented, "--from", "2023-12-31", "--to", "2025-12-31"],
      ["timeline", "--register", examples.invented, "--from", "2022-01-01", "--to", "2025-12-31"],
      ["rehearse", "--draft", examples.draft, ...DAY],
    ]) {
      const id = /^(?:so-4\d|huyen-5\d|row-\d|both-6\d)/m;
      expect((await phoihop(...call)).out, call[0]).not.toMatch(id);
      expect((await phoihop(...call, "--ids")).out, call[0]).toMatch(id);
    }
  });

  test("under a clause that holds several is asked for by number", async () => {
    const { code, err } = await explained("III.1, gạch đầu dòng thứ 1");
    expect(code).toBe(2);
    expect(err.trim().split("\n")).toEqual([
      "“III.1, gạch đầu dòng thứ 1” có nhiều đầu việc; hãy ghi TT của một đầu việc:",
      expect.stringMatching(/^ {2}19\. Hỗ trợ huyện xây dựng/),
      ...[20, 21, 22, 23].map((number): unknown => expect.stringMatching(new RegExp(`^ {2}${number}\\. `))),
    ]);
  });

  test("under a number of the plan's own that is another number here is asked for, never guessed", async () => {
    const folder = mkdtempSync(join(tmpdir(), "phoihop-tt-"));
    const plan = join(folder, "ke-hoach.json");
    const commitments = caoLanh.commitments.map((one) =>
      one.id === "row-3" ? { ...one, source: { ...one.source, clause: "TT 4" } } : one,
    );
    writeFileSync(plan, JSON.stringify({ ...caoLanh, commitments }));
    const { code, err } = await phoihop("explain", "TT 4", ...DAY, "--plan", plan);
    expect({ code, lines: err.trim().split("\n").slice(1) }).toEqual({
      code: 2,
      lines: [expect.stringMatching(/^ {2}4\. /), expect.stringMatching(/^ {2}12\. /)],
    });
    expect((await phoihop("explain", "4", ...DAY, "--plan", plan)).code).toBe(0);
    rmSync(folder, { recursive: true });
  });

  test("that is not there is told, with the nearest", async () => {
    for (const word of ["99", "row-33"]) expect(await explained(word)).toMatchObject({ code: 2, out: "" });
  });

  test("of one timeline or one history is named the same way", async () => {
    const days = ["--register", examples.invented, "--from", "2022-01-01", "--to", "2025-12-31"];
    expect(await phoihop("timeline", ...days, "--commitment", "12")).toEqual(
      await phoihop("timeline", ...days, "--commitment", "row-3"),
    );
    expect(await phoihop("history", "12")).toEqual(await phoihop("history", "row-3"));
  });
});
