import { cleanLine } from "../../sheets/cells/clean-text.js";
import type { BookRow } from "../book/row.js";
import { freeId, idFrom } from "../read/give-ids.js";
import { classOf, commonFields, ofRow, yearsOf, type Common } from "./common-fields.js";
import { listedIn, type Listed, type ListedPromise } from "./lists.js";
import type { MadeRow, Making } from "./made-row.js";
import { amountsIn } from "./numbers/amounts.js";
import { inPeriod } from "./in-period.js";
import { measured } from "./promise.js";
import { quoteOf } from "./quote.js";
import type { AnnexRow } from "./table/annex-row.js";

/** The rows that one row of an annex becomes: one promise with what it names, or a task with a promise for each line of its list. */
export function promisesIn(row: AnnexRow, above: MadeRow | undefined, making: Making): readonly MadeRow[] {
  const listed = listedIn(row.texts.get("title") ?? "", row.texts.get("target") ?? "");
  const no = row.number === "own" ? (row.texts.get("no") ?? "") : "";
  const id =
    no === "" ? idUnder(above?.id ?? "row", making.taken) : freeId(idFrom(`row ${no}`, "row"), making.taken);
  const common = ofRow(commonFields(row, making), no === "" ? above : undefined, making);
  const place = { no, id, row, making, title: listed.title };
  const numbered = (index: number) => ({
    id: freeId(`${id}.${index + 1}`, making.taken),
    no: no === "" ? "" : `${no}.${index + 1}`,
  });
  // *Hỗ trợ các sản phẩm gồm:* over rows that share its number only gathers them.
  if (row.isOver && no !== "" && !listed.isList && amountsIn(listed.title).length === 0)
    return [taskRow(place, common)];
  const [only] = listed.lines;
  if (!listed.isList && only !== undefined) {
    // Points can be named only under a task; of a row without a number they stay in its words.
    const parts = no === "" ? [] : listed.parts;
    const title =
      parts.length < listed.parts.length ? [only.title, listed.parts.join("; ")].join(": ") : only.title;
    return [
      promiseRow({ ...place, ...only, title, years: row.years }, common),
      ...parts.map((part, index) => partRow({ ...place, ...numbered(index), title: part })),
    ];
  }
  return listRows(listed, { ...place, numbered }, common);
}

/** The next free id under another: `row-4.1`, `row-4.2`. */
function idUnder(id: string, taken: Set<string>): string {
  let number = 1;
  while (taken.has(`${id}.${number}`)) number += 1;
  return freeId(`${id}.${number}`, taken);
}

/** A task, and a promise for each line of its list. */
function listRows(
  listed: Listed,
  { numbered, ...place }: Place & { readonly numbered: (index: number) => Pick<Place, "id" | "no"> },
  common: Common,
): readonly MadeRow[] {
  const years = place.row.years.flatMap(([, text]) => amountsIn(text).map(({ said }) => said));
  const untold = [...listed.untold, ...years].map((found) => ({
    doubt: { code: "other-number", found } as const,
    field: null,
  }));
  const ofLead = common.doubts.filter(({ doubt }) => doubt.code === "no-lead");
  const own = { ...common, doubts: ofLead, people: "", fields: { ...common.fields, receivers: [] } };
  return [
    taskRow(place, { ...common, doubts: [...common.doubts, ...untold] }),
    ...listed.lines.map((line, index) =>
      promiseRow({ ...place, ...line, ...numbered(index), no: "", years: [] }, own),
    ),
  ];
}

interface Place {
  readonly id: string;
  readonly no: string;
  readonly title: string;
  readonly row: AnnexRow;
  readonly making: Making;
}

function taskRow({ id, no, title, row, making }: Place, { fields, people, doubts }: Common): MadeRow {
  const { partners: _, ...own } = fields;
  return {
    id,
    fields: {
      ...own,
      id,
      no,
      is: "task",
      ...wordsOf(title, people, making),
      ...sourceFields(row, title, making),
    },
    // Who leads is asked of each promise: a task owes nothing.
    doubts: doubts.filter(({ doubt }) => doubt.code !== "no-lead"),
    from: row,
  };
}

const partRow = ({ id, no, title, row, making }: Place): MadeRow => ({
  id,
  fields: { id, no, is: "part", ...wordsOf(title, "", making), ...sourceFields(row, title, making) },
  doubts: [],
  from: row,
});

const REVIEW = /^\s*(?:tổ chức\s+)?(?:hội nghị\s+)?(?:sơ kết|tổng kết)/iu;

function promiseRow(
  place: Place & ListedPromise & { readonly years: AnnexRow["years"] },
  common: Common,
): MadeRow {
  const { id, no, title, row, making, text, target, years } = place;
  const { kinds, words } = making;
  const unit = row.texts.get("unit") ?? "";
  const found = inPeriod(measured({ text, target, unit, years, shared: row.shared }, kinds, words), {
    text: `${text}; ${target}`,
    every: years.length > 0 ? "year" : common.due.every,
  });
  const { due, within } = common.due;
  const hasNumber = found.doubts.every(({ doubt }) => doubt.code !== "no-number");
  return {
    id,
    fields: {
      ...common.fields,
      id,
      ...(no !== "" && { no }),
      is: REVIEW.test(text) ? "review" : hasNumber ? "indicator" : "item",
      ...wordsOf(title, common.people, making),
      ...(due !== undefined && { due: /^\d{4}-/.test(due) ? due.split("-").toReversed().join("/") : due }),
      ...(within !== undefined && { within }),
      ...yearsOf(years),
      ...found.fields,
      ...sourceFields(row, title, making),
    },
    counted: found.counted,
    doubts: [...common.doubts, ...found.doubts],
    from: row,
  };
}

const wordsOf = (title: string, people: string, { words }: Making): BookRow => ({
  title: { [words.sheets.language]: title },
  ...(people !== "" && { class: classOf(people, words) }),
});

const sourceFields = (row: AnnexRow, own: string, { words }: Making): BookRow => ({
  source: {
    quote: quoteOf(row, cleanLine(own), words),
    clause: row.texts.has("no") ? words.made.rowNumber(cleanLine(row.texts.get("no") ?? "")) : row.sheet,
    lines: String(row.row + 1),
    part: "annex",
  },
});
