import type { Issue, Parsed } from "../../model/issue/issue.js";
import type { Book } from "../../sheets/book/sheet.js";
import type { PlanBookWords } from "../book/words.js";
import type { BookRow, BookRows } from "../book/row.js";
import { planIdFrom } from "../read/plan-id.js";
import type { PartNames } from "../rows/names.js";
import { bookOf } from "../write-plan.js";
import { promisesIn } from "./annex-promises.js";
import type { MadeRow, Making } from "./made-row.js";
import { annexTables } from "./table/annex-rows.js";
import { askedOf } from "./asked.js";
import { bodies } from "./bodies.js";
import { generalRows, unitRows } from "./head-rows.js";
import { headText } from "./head-text.js";
import { kinds, STAGE } from "./kinds.js";
import { namesIn } from "./names-in.js";

/** A plan workbook made of an annex, with what is asked. */
export interface AnnexBook {
  readonly book: Book;
  /** How many rows of the annex were read, and how many promises they made. */
  readonly rows: number;
  readonly promises: number;
  readonly units: number;
  /** What the person who knows the plan has to answer, each with the cell of the workbook. */
  readonly questions: readonly { readonly cell: string; readonly text: string }[];
}

/**
 * A plan workbook (sổ kế hoạch) of the annex that an office has in Excel or Word: units, tasks, promises and steps as far as
 * the annex says them, and a question for each thing that it does not. No number is made up, no row is dropped unsaid.
 */
export function annexToBook(book: Book, words: PlanBookWords): Parsed<AnnexBook> {
  const tables = annexTables(book);
  const [first] = tables.rows;
  if (first === undefined) return { ok: false, issues: [noTable(book)] };
  const head = headText(
    tables.lines,
    tables.rows.flatMap(({ texts }) => [...texts.values()]),
  );
  const making: Making = { bodies: bodies(), kinds: kinds(words), words, head, taken: new Set() };
  const made: MadeRow[] = [];
  for (const row of tables.rows) made.push(...promisesIn(row, made.findLast(isTask), making));
  const rows = rowsOf(made, making);
  const asked = askedOf({ made, rows, tables, making });
  const sheets = bookOf(
    {
      id: planIdFrom(head.title),
      version: "1",
      languages: [words.sheets.language],
      rows: asked.rows,
      asked: asked.cells,
    },
    words,
  );
  const value: AnnexBook = {
    book: sheets,
    rows: tables.rows.length,
    promises: made.filter(({ counted }) => counted !== undefined).length,
    units: making.bodies.all().length,
    questions: asked.questions,
  };
  return { ok: true, value, warnings: tables.warnings };
}

/** A row of the annex with a number of its own: others may stand under it. */
const isTask = ({ fields }: MadeRow) =>
  fields["is"] === "task" || (fields["no"] !== undefined && fields["is"] !== "part");

/** A letter, a template of another office: no row of heads says *nội dung* beside another column. */
const noTable = (book: Book): Issue => ({
  code: "no-annex",
  path: [],
  cell: `${book.file}!${book.sheets[0]?.name ?? ""}!A1`,
});

function rowsOf(made: readonly MadeRow[], making: Making): BookRows {
  const { kinds: found, words, head } = making;
  const { kinds: kindRows, lists } = found.rows();
  const plain: BookRows = {
    general: generalRows(head, words),
    units: unitRows(making),
    contents: made.map(({ fields }) => fields),
    kinds: kindRows,
    lists,
    doubts: [],
  };
  const names = namesIn(plain, words);
  return {
    ...plain,
    contents: made.map((row, index) => ({
      ...row.fields,
      ...countedFields(row, names, words),
      ...placeFields(made.slice(0, index + 1), names),
    })),
  };
}

/** A promise under another's number says so where parts of that task stand between them. */
function placeFields(made: readonly MadeRow[], names: PartNames): BookRow {
  const last = made.findLast((row) => isTask(row) || row.fields["is"] === "part");
  const task = made.findLast(isTask);
  const isUnder = made.at(-1)?.fields["is"] !== "part" && last !== undefined && task !== undefined;
  return isUnder && !isTask(last) ? { about: names.matters.labelOf(task.id) } : {};
}

/** The stage and figure by which a promise is counted, and only what is put forward for it. */
function countedFields({ counted, fields }: MadeRow, names: PartNames, words: PlanBookWords): BookRow {
  if (counted === undefined) return {};
  const { kind, attribute } = counted;
  return {
    stage: names.stages.labelOf(`${kind}.${STAGE}`),
    ...(attribute !== undefined && { attribute: names.attributes(kind).labelOf(attribute) }),
    ...(fields["measure"] !== "share" && fields["measure"] !== "latest" && { for: [words.itself] }),
  };
}
