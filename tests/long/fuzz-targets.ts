import { joinedPassages, withEarlier, wordsOf } from "../../src/report/joined-passages.js";
import { issueTexts } from "../../src/locale/say/describe.js";
import type { Parsed } from "../../src/model/issue/issue.js";
import { amendLaw } from "../../src/model/law/parse-law.js";
import { parsePlan } from "../../src/model/plan/parse-plan.js";
import { parseRegister } from "../../src/model/register/parse-register.js";
import { safeCell, unsafeCell } from "../../src/model/values/safe-cell.js";
import { readCsvSet, writeCsvSet } from "../../src/office/text/csv-set.js";
import { readCsv, writeCsv } from "../../src/office/text/csv.js";
import { readJson } from "../../src/office/text/read-json.js";
import { readPassages } from "../../src/office/docx/read/read-passages.js";
import { readTemplate } from "../../src/office/docx/read/read-template.js";
import { readXlsx } from "../../src/office/xlsx/read-xlsx.js";
import { outlineOf } from "../../src/office/text/xml-outline.js";
import { parseXml } from "../../src/office/text/xml.js";
import { law, procedures } from "../../src/law/index.js";
import { parsePassages } from "../../src/report/passages.js";
import { vi } from "../../src/locale/vi/index.js";
import { sheets } from "../../src/locale/vi/sheets/words.js";
import { caoLanh } from "../../src/plans/cao-lanh/index.js";
import { mergeRegisters } from "../../src/sheets/merge/from-sheets.js";
import { readDate } from "../../src/sheets/cells/read-date.js";
import { readNumber } from "../../src/sheets/cells/read-number.js";
import { fact, smallPlan, smallRegister } from "../fixtures/small-plan.js";
import { workbook } from "../office/zip.js";
import { bookWith, lyingZip } from "./hostile-books.js";
import { MARKER, paperParts } from "./hostile-papers.js";

/** Something that reads what strangers wrote. */
export interface Target {
  readonly name: string;
  /** Out of a thousand inputs, how many are for it: the quicker, the more. */
  readonly share: number;
  readonly corpus: readonly Uint8Array[];
  /** Throws where what was promised does not hold. */
  readonly run: (bytes: Uint8Array) => void | Promise<void>;
}

const bytes = (text: string) => new Uint8Array(Buffer.from(text));
const textOf = (input: Uint8Array) => Buffer.from(input).toString("utf8");
const small = { bytes: 1_000_000, unpacked: 2_000_000, cells: 20_000, values: 50_000, elements: 20_000 };

/** A value, or at least one fault that can be said in a sentence. */
function expectTold<T>(parsed: Parsed<T>): void {
  if (parsed.ok) return;
  const said = issueTexts(parsed.issues, vi);
  if (said.length === 0 || said.some((each) => each.length < 10 || /undefined|\[object/.test(each)))
    throw new Error(
      `not told: ${JSON.stringify(parsed.issues).slice(0, 300)} ${said.join(" ").slice(0, 300)}`,
    );
}

const expectSame = (a: unknown, b: unknown, what: string): void => {
  if (JSON.stringify(a) !== JSON.stringify(b))
    throw new Error(`${what}: ${JSON.stringify(a)} ${JSON.stringify(b)}`);
};

const register = JSON.stringify(
  smallRegister({ records: [fact("r-1", { attributes: { amount: 5 } }), fact("r-2", { on: "2023" })] }),
);
const csv =
  'Tên đối tượng;Thuộc nhiệm vụ, nội dung;Việc đã xảy ra;Ngày thực hiện;Ngày vào sổ\nỔi lê;2.1;"đã nộp ""đơn""";25/3/2022;10/12/2025\nXoài;2.1;"a\nb";2023;10/12/2025\n';
const row =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>Tên đối tượng</t></is></c><c r="B1"><v>4</v></c></row>';
const sheet = `<worksheet xmlns="x"><sheetData>${row}</sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>`;
const book = {
  file: "so",
  sheets: [
    { name: "_phoihop", rows: [["plan", "x"]] },
    { name: "A", rows: [["a"], ["b"]], look: { columns: [], head: -1 } },
  ],
};

function jsonTarget(
  name: string,
  share: number,
  text: string,
  parse: (value: unknown) => Parsed<unknown>,
): Target {
  return {
    name,
    share,
    corpus: [bytes(text)],
    run: (input) => {
      const read = readJson(input, { file: "a.json", limits: small });
      expectTold(read);
      if (read.ok) expectTold(parse(read.value));
      if (Object.hasOwn(Object.prototype, "polluted")) throw new Error("polluted");
    },
  };
}

const written = (input: Uint8Array): readonly (readonly string[])[] =>
  textOf(input)
    .split("|")
    .map((part) => part.split("/"));

export const targets: readonly Target[] = [
  jsonTarget("register", 150, register, (value) => parseRegister(value, smallPlan)),
  jsonTarget("plan", 40, JSON.stringify(smallPlan), parsePlan),
  jsonTarget("law", 20, JSON.stringify({ formatVersion: 1, criteria: {} }), (value) =>
    amendLaw(law, value, procedures),
  ),
  jsonTarget(
    "passages",
    100,
    JSON.stringify({ formatVersion: 1, passages: { a: { text: ["x"], inPaper: ["y"], earlier: [["z"]] } } }),
    parsePassages,
  ),
  {
    name: "csv",
    share: 200,
    corpus: [bytes(csv), bytes(csv.replaceAll(";", "\t")), bytes(csv.replaceAll("\n", "\r"))],
    run: (input) => {
      const read = readCsv(input, { file: "a - Nhãn hiệu.csv", limits: small });
      expectTold(read);
      if (!read.ok) return;
      const again = readCsv(bytes(writeCsv(read.value.sheets[0] ?? { name: "", rows: [] })), {
        file: "a - Nhãn hiệu.csv",
        limits: small,
      });
      expectTold(again);
    },
  },
  {
    name: "csv merged",
    share: 1,
    corpus: [bytes(csv)],
    run: (input) => {
      const read = readCsv(input, { file: "a - Nhãn hiệu.csv", limits: small });
      if (!read.ok) return;
      const merged = mergeRegisters([{ book: read.value, locale: { sheets } }], caoLanh);
      expectTold(merged);
      const again = mergeRegisters([{ book: read.value, locale: { sheets } }], caoLanh);
      expectSame(merged, again, "twice");
    },
  },
  {
    name: "csv set",
    share: 60,
    corpus: [...writeCsvSet(book, "so").values()].map(bytes),
    run: (input) => {
      const files = new Map(
        [...writeCsvSet(book, "so")].map(([name, text], index) => [name, index === 0 ? input : bytes(text)]),
      );
      expectTold(readCsvSet(files, { file: "so.csv", limits: small }));
    },
  },
  {
    name: "xml",
    share: 200,
    corpus: [
      bytes(sheet),
      bytes(`<w:p><w:r><w:t xml:space="preserve">a &amp; b</w:t></w:r><!-- x --><![CDATA[y]]></w:p>`),
    ],
    run: (input) => {
      const text = textOf(input);
      const whole = parseXml(text);
      // What can be taken apart is whole: the quick look refuses nothing that the slow one takes.
      if (whole !== undefined && !text.includes("<!") && outlineOf(bytes(text)) === undefined)
        throw new Error(`outline: ${text}`);
    },
  },
  {
    name: "cells",
    share: 100,
    corpus: ["25/03/2022", "Quý II/2024", "1.234.567", "1,5 tỷ", "=1+1", "a,=1;'+2\t@3", "tháng 10/2022"].map(
      bytes,
    ),
    run: (input) => {
      const text = textOf(input);
      readDate(text);
      readNumber(text, 1);
      if (unsafeCell(safeCell(text)) !== text) throw new Error(`cell: ${JSON.stringify(text)}`);
      if (/(?:^|[,;\t\r\n])[=+\-@\t\r]/.test(safeCell(text)))
        throw new Error(`formula: ${JSON.stringify(text)}`);
    },
  },
  {
    name: "words",
    share: 60,
    corpus: ["a|b|c|a/b", "Hai|Hai|Ba|Nhất/Hai", "||x|"].map(bytes),
    run: (input) => {
      const [text = [], inPaper = [], paper = [], earlier = []] = written(input);
      const side = { text, inPaper, earlier: earlier.map((each) => [each]) };
      const { passages } = joinedPassages({ a: side }, new Map([["a", paper]]));
      const kept = passages["a"];
      const all = [kept?.text, kept?.other, ...(kept?.earlier ?? [])].map((each) => wordsOf(each ?? []));
      for (const words of [text, paper, ...side.earlier].map(wordsOf))
        if (words !== "" && words !== wordsOf(inPaper) && !all.includes(words))
          throw new Error(`lost: ${words} of ${textOf(input)}`);
      withEarlier(side, paper);
    },
  },
  {
    name: "xlsx",
    share: 20,
    corpus: [
      workbook({ rows: row }),
      lyingZip(bookWith({ name: "xl/sharedStrings.xml", content: bytes("<sst><si><t>x</t></si></sst>") })),
    ],
    run: async (input) => expectTold(await readXlsx(input, { limits: small })),
  },
  {
    name: "docx",
    share: 30,
    corpus: [
      lyingZip(
        paperParts(`<w:bookmarkStart w:id="1" w:name="ph_a_0123abcd"/>${MARKER}<w:bookmarkEnd w:id="1"/>`),
      ),
    ],
    run: async (input) => {
      expectTold(await readPassages(input, { limits: small }));
      expectTold(await readTemplate(input, { limits: small }));
    },
  },
];
