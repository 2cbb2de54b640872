import { describe, expect, test } from "vitest";
import { sheets as words } from "../../../src/locale/vi/sheets/words.js";
import type { Plan } from "../../../src/model/plan/plan.js";
import { parseRegister } from "../../../src/model/register/parse-register.js";
import { isFact, type FactRecord } from "../../../src/model/register/record.js";
import type { Register } from "../../../src/model/register/register.js";
import type { Book, Cell } from "../../../src/sheets/book/sheet.js";
import type { FormColumn } from "../../../src/sheets/form/form-column.js";
import { formSheets } from "../../../src/sheets/form/form-sheets.js";
import { reportingUnits } from "../../../src/sheets/form/reporters.js";
import { mergeRegisters } from "../../../src/sheets/merge/from-sheets.js";
import { merged, registerOf, returned, source } from "./clerk.js";
import { everybodysReturns } from "./filled.js";
import { plans } from "./plans.js";

/** The register as people and programs write it: ids of their own, twins of one name, richer papers, and more than cells show. */
function writtenByOthers(register: Register, plan: Plan): Register {
  const subjects = Object.keys(register.subjects);
  const documents = Object.keys(register.documents);
  const subjectId = (id: string) => `ho-so.${subjects.indexOf(id) + 1}-20230615`;
  const paperId = (id: string) => `giay-to-${documents.indexOf(id) + 1}`;
  const renamed = Object.entries(register.subjects).map(([id, one]) => [subjectId(id), one] as const);
  const papers = Object.entries(register.documents).map(
    ([id, one]) => [paperId(id), { ...one, issuer: "Cơ quan cấp", date: "2022-02-03" }] as const,
  );
  const value = {
    ...register,
    subjects: Object.fromEntries([...renamed, ...renamed.map(([id, one]) => [`${id}-b`, one] as const)]),
    documents: Object.fromEntries([
      ...papers,
      ["giay-to-kem", { kind: "report", title: "Báo cáo kèm theo" }],
    ]),
    records: register.records
      .filter(isFact)
      .map(({ row: _row, cell: _cell, subject, evidence = [], ...one }) => ({
        ...one,
        subject: subjectId(subject),
        evidence: [...evidence.map(paperId), "giay-to-kem"],
      })),
    statements: register.statements.map(({ evidence = [], ...one }) => ({
      ...one,
      evidence: evidence.map(paperId),
    })),
    decisions: [],
    notes: [],
  };
  const parsed = parseRegister(value, plan);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

const again = (plan: Plan, register: Register, ...books: readonly Book[]) =>
  registerOf(mergeRegisters([{ register, file: "so.json" }, ...books.map(source)], plan));

const sorted = (register: Omit<Register, "documents">) => ({
  ...register,
  ...Object.fromEntries(
    (["records", "statements", "decisions", "notes"] as const).map((part) => [
      part,
      register[part].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    ]),
  ),
});

const walked = { untouched: 0, corrected: 0, papers: 0 };

describe.each(plans)("rows sent out with what is on file: %s", (_, plan) => {
  const own = registerOf(merged(plan, ...everybodysReturns(plan)));
  const asOf = `${Number(plan.period.to.slice(0, 4)) + 1}-02-01`;
  const recorded = `${Number(plan.period.to.slice(0, 4)) + 1}-03-01`;

  describe.each([
    ["as the workbooks wrote it", own],
    ["as others wrote it", writtenByOthers(own, plan)],
  ])("%s", (_how, register) => {
    const options = { register, asOf, recorded };

    test("come back untouched and say nothing new", () => {
      const books = reportingUnits(plan).map((unit) => returned(plan, unit, [], options));
      const { documents, ...whole } = again(plan, register, ...books);
      const { documents: before, ...others } = register;
      expect(sorted(whole)).toEqual(sorted(others));
      // The covering letter is a paper of the return itself.
      const news = Object.entries(documents).filter(([id]) => !Object.hasOwn(before, id));
      expect(news.filter(([, { number }]) => number !== "15/BC")).toEqual([]);
      walked.untouched += books.length;
    });

    test("with a column deleted say nothing new either", () => {
      const tells = ["number", "attribute", "kind", "on"] as const;
      for (const one of tells) {
        const books = reportingUnits(plan).map((unit) =>
          withoutColumns(returned(plan, unit, [], options), plan, one),
        );
        expect(sorted(again(plan, register, ...books)).records).toEqual(sorted(register).records);
      }
    }, 120_000);

    test("with a day corrected say that of the same act, and all else as it was", () => {
      const known = new Map(register.records.filter(isFact).map((record) => [record.id, record]));
      for (const unit of reportingUnits(plan)) {
        const sent = returned(plan, unit, [], options);
        const { book, cells: days } = withOther(sent, plan, "on", () => `15/02/${asOf.slice(0, 4)}`);
        if (days === 0) continue;
        const after = again(plan, register, book);
        const news = after.records.filter(
          (record): record is FactRecord => isFact(record) && !known.has(record.id),
        );
        expect(news).toHaveLength(days);
        for (const record of news) {
          const { subject, stage, evidence, attributes, replaces } = known.get(record.corrects ?? "") ?? {};
          expect(record).toMatchObject({ on: `${asOf.slice(0, 4)}-02-15`, by: unit });
          expect([record.subject, record.stage, record.evidence, record.attributes, record.replaces]).toEqual(
            [subject, stage, evidence, attributes, replaces],
          );
        }
        expect(Object.keys(after.subjects).toSorted()).toEqual(Object.keys(register.subjects).toSorted());
        walked.corrected += days;
      }
    });

    test("with another kind or number of paper say that, and keep the papers that no cell shows", () => {
      const { report = "", minutes = "" } = words.choices["document"] ?? {};
      const changes = [
        ["kind", (cell: Cell) => (cell === report ? minutes : report)],
        ["number", () => "99/BC"],
      ] as const;
      const known = new Map(register.records.filter(isFact).map((record) => [record.id, record]));
      for (const unit of reportingUnits(plan))
        for (const [tells, other] of changes) {
          const { book, cells } = withOther(returned(plan, unit, [], options), plan, tells, other);
          if (cells === 0) continue;
          const { records, documents } = again(plan, register, book);
          const news = records.filter(isFact).filter(({ id }) => !known.has(id));
          expect(news).toHaveLength(cells);
          for (const { corrects = "", evidence: [first = "", ...rest] = [] } of news) {
            const [before = "", ...others] = known.get(corrects)?.evidence ?? [];
            expect(rest).toEqual(others);
            expect(documents[first]?.[tells]).not.toEqual(documents[before]?.[tells]);
          }
          walked.papers += cells;
        }
    }, 120_000);
  });
});

/** A unit has deleted the columns of blocks that tell one sort of thing. */
const withoutColumns = (book: Book, plan: Plan, tells: FormColumn["tells"]): Book => ({
  ...book,
  sheets: book.sheets.map((sheet) => {
    const form = formSheets(plan, words).find(({ name }) => name === sheet.name);
    if (form === undefined) return sheet;
    const gone = form.columns.map((column) => column.part === "block" && column.tells === tells);
    return { ...sheet, rows: sheet.rows.map((row) => row.filter((_, index) => gone[index] !== true)) };
  }),
});

interface Changed {
  readonly book: Book;
  /** How many cells are others now. */
  readonly cells: number;
}

/** Every cell that tells one sort of thing of a record, in rows that were sent out with it, is another. */
function withOther(book: Book, plan: Plan, tells: FormColumn["tells"], other: (cell: Cell) => Cell): Changed {
  let cells = 0;
  const forms = formSheets(plan, words);
  const sheets = book.sheets.map((sheet) => {
    const form = forms.find(({ name }) => name === sheet.name);
    if (form === undefined) return sheet;
    const at = form.columns.findIndex(({ key }) => key === "sent");
    const rows = sheet.rows.map((row) => {
      const sent = row[at];
      if (typeof sent !== "string" || !sent.includes('"records"')) return row;
      const { records }: { records: object } = JSON.parse(sent);
      return row.map((cell, index) => {
        const column = form.columns[index];
        const block = column?.key.slice(0, column.key.indexOf(".")) ?? "";
        if (column?.tells !== tells || !Object.hasOwn(records, block)) return cell;
        cells += 1;
        return other(cell);
      });
    });
    return { ...sheet, rows };
  });
  return { book: { ...book, sheets }, cells };
}

test("enough was sent out and came back", () => {
  expect(walked.untouched).toBeGreaterThan(40);
  expect(walked.corrected).toBeGreaterThan(400);
  expect(walked.papers).toBeGreaterThan(400);
});
