import { describe, expect, test } from "vitest";
import { issueText } from "../../../src/locale/say/describe.js";
import { vi } from "../../../src/locale/vi/index.js";
import { sheets as words } from "../../../src/locale/vi/sheets/words.js";
import type { Plan } from "../../../src/model/plan/plan.js";
import { caoLanh } from "../../../src/plans/cao-lanh/index.js";
import { questions } from "../../../src/rules/questions/questions.js";
import { type Book, type Cell, cellName } from "../../../src/sheets/book/sheet.js";
import type { Merged } from "../../../src/sheets/merge/from-sheets.js";
import type { Register } from "../../../src/model/register/register.js";
import { formSheets } from "../../../src/sheets/form/form-sheets.js";
import { registerToSheets } from "../../../src/sheets/write/to-sheets.js";
import { merged, registerOf, type } from "./clerk.js";
import { everybodysReturns } from "./filled.js";
import { plans } from "./plans.js";

const NOBODY = "Ban Xây dựng nông thôn mới liên tỉnh";
/** Nobody's name alone: an abbreviation that two units use. */
const AMBIGUOUS = "PXYZ";

/** Every cell of a filled workbook in which a body can be written, with that body in it; and where it was written. */
function withBody(book: Book, plan: Plan, body: string): { readonly book: Book; readonly cells: string[] } {
  const cells: string[] = [];
  const forms = formSheets(plan, words);
  const sheets = book.sheets.map((sheet) => {
    const form = forms.find(({ name }) => name === sheet.name);
    if (form === undefined) return sheet;
    const columns = form.columns.flatMap(({ kind }, index) =>
      kind === "name" || kind === "unit" ? [index] : [],
    );
    const needed = new Set(sheet.look?.form?.needed?.map(({ row }) => row));
    return {
      ...sheet,
      rows: sheet.rows.map((row, at): readonly Cell[] => {
        if (!needed.has(at)) return row;
        const changed = [...row];
        for (const column of columns) {
          changed[column] = body;
          cells.push(`${book.file}!${sheet.name}!${cellName(at, column)}`);
        }
        return changed;
      }),
    };
  });
  return { book: { ...book, sheets }, cells };
}

describe.each(plans)("a body that nobody recognises: %s", (_, plan) => {
  const shared: Plan = {
    ...plan,
    units: Object.fromEntries(
      Object.entries(plan.units).map(([id, unit], index) => [
        id,
        index < 2 ? { ...unit, aliases: [...(unit.aliases ?? []), AMBIGUOUS] } : unit,
      ]),
    ),
  };

  test.each([NOBODY, AMBIGUOUS])("%s is asked back with its cell, wherever it is written", (body) => {
    const written = everybodysReturns(shared).map((book) => withBody(book, shared, body));
    const result = merged(shared, ...written.map(({ book }) => book));
    const told = [...(result.ok ? [] : result.issues), ...result.odd]
      .filter((issue) => "found" in issue && issue.found === body)
      .map(({ cell }) => cell);
    expect(new Set(told)).toEqual(new Set(written.flatMap(({ cells }) => cells)));
  });
});

describe("what is said of it", () => {
  const told = (body: string) =>
    everybodysReturns(caoLanh).map((book) => withBody(book, caoLanh, body).book)[0];
  const asked = ({ odd }: Merged) => odd.filter(({ code }) => code === "body-unknown");
  const mergedOf = (body: string) => merged(caoLanh, told(body) ?? { sheets: [], file: "" });

  test("names what was written, who may have been meant, and what to do", () => {
    const [first] = asked(mergedOf("UBND huyện Cao Lanhh")).map((issue) => issueText(issue, vi));
    expect(first).toMatchInlineSnapshot(
      `"ô C6, trang “Văn bản”, tệp “so-khcn.xlsx”: chưa rõ “UBND huyện Cao Lanhh” là cơ quan, đơn vị nào (có phải “Ủy ban nhân dân huyện Cao Lãnh”?), nên việc này mới được coi là có thể; hãy hỏi lại và ghi đúng tên trong danh sách đơn vị, hoặc thêm cơ quan ngoài kế hoạch vào trang “Đơn vị bổ sung” của sổ theo dõi."`,
    );
  });

  test("stays asked while it is on file, and no longer once the keeper has added the body", () => {
    const register = registerOf(mergedOf(NOBODY));
    expect(questions(caoLanh, register, { asOf: "2026-02-01" }).map(({ asks }) => asks.code)).toContain(
      "body",
    );
    const book = (one: Register) => ({
      ...registerToSheets(one, caoLanh, { sheets: words }),
      file: "so.xlsx",
    });
    expect(asked(merged(caoLanh, book(register)))[0]?.cell).toMatch(/^so\.xlsx!Đối tượng!/);
    const known = {
      ...register,
      units: { "ban-nong-thon": { name: { vi: NOBODY }, form: "other" } },
    } as const;
    expect(asked(merged(caoLanh, book(known)))).toEqual([]);
  });

  test("a unit on the guide that nobody recognises is refused", () => {
    const [book] = everybodysReturns(caoLanh);
    const result = merged(
      caoLanh,
      type(book ?? { sheets: [], file: "" }, [[words.sheets.guide, 4, "", NOBODY]]),
    );
    expect(result.ok ? [] : result.issues.map(({ code, cell }) => [code, cell])).toEqual([
      ["unknown-id", "so-khcn.xlsx!Hướng dẫn!B4"],
    ]);
  });
});
