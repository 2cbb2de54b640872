import { cleanLine } from "../../sheets/cells/clean-text.js";
import { isSameValue } from "../../model/values/same-value.js";
import type { PlanBookWords } from "../book/words.js";
import type { BookRow } from "../book/row.js";
import { freeId, idFrom } from "../read/give-ids.js";
import { amountsIn } from "./numbers/amounts.js";
import type { AnnexRow } from "./annex-row.js";
import { bodiesIn, dutiesIn, isClass, type Bodies } from "./bodies.js";
import { isFar, readDue, yearsText, type AnnexDue } from "./due.js";
import type { HeadText } from "./head-text.js";
import type { CountedBy, Kinds } from "./kinds.js";
import { listedIn, type ListedPromise } from "./lists.js";
import { measured, type FieldDoubt } from "./promise.js";

/** A row of *Nội dung* that was made of a row of an annex. */
export interface MadeRow {
  readonly id: string;
  readonly fields: BookRow;
  /** What it is counted by; undefined for a task without a promise of its own. */
  readonly counted?: CountedBy;
  readonly doubts: readonly FieldDoubt[];
  readonly from: AnnexRow;
}

/** What rows are made with. */
export interface Making {
  readonly bodies: Bodies;
  readonly kinds: Kinds;
  readonly words: PlanBookWords;
  /** What stands around the table. */
  readonly head: HeadText;
  readonly taken: Set<string>;
}

/** The rows that one row of an annex becomes: one promise with what it names, or a task with a promise for each line of its list. */
export function promisesIn(row: AnnexRow, above: MadeRow | undefined, making: Making): readonly MadeRow[] {
  const listed = listedIn(row.texts.get("title") ?? "", row.texts.get("target") ?? "");
  const no = row.number === "own" ? (row.texts.get("no") ?? "") : "";
  const id = freeId(no === "" ? `${above?.id ?? "row"}-x` : idFrom(`row ${no}`, "row"), making.taken);
  const common = ofRow(commonFields(row, making), no === "" ? above : undefined, making);
  const place = { no, id, row, making, title: listed.title };
  const numbered = (index: number) => ({
    id: freeId(`${id}.${index + 1}`, making.taken),
    no: no === "" ? "" : `${no}.${index + 1}`,
  });
  // *Hỗ trợ các sản phẩm gồm:* over rows that share its number only gathers them.
  if (row.isOver && no !== "" && !listed.isList && amountsIn(listed.title).length === 0)
    return [
      taskRow(place, { ...common, doubts: common.doubts.filter(({ doubt }) => doubt.code !== "no-lead") }),
    ];
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
  const years = row.years.flatMap(([, text]) => amountsIn(text).map(({ said }) => said));
  const untold = [...listed.untold, ...years].map((found) => ({
    doubt: { code: "other-number", found } as const,
    field: null,
  }));
  // Who leads is asked of each promise: a task owes nothing.
  const [ofLead, ofTask] = [true, false].map((isLead) =>
    common.doubts.filter(({ doubt }) => (doubt.code === "no-lead") === isLead),
  );
  const own = { ...common, doubts: ofLead ?? [], people: "", fields: { ...common.fields, receivers: [] } };
  return [
    taskRow(place, { ...common, doubts: [...(ofTask ?? []), ...untold] }),
    ...listed.lines.map((line, index) =>
      promiseRow({ ...place, ...line, ...numbered(index), no: "", years: [] }, own),
    ),
  ];
}

interface Common {
  readonly fields: BookRow;
  /** Receivers named as a class only. */
  readonly people: string;
  readonly due: AnnexDue;
  readonly doubts: readonly FieldDoubt[];
}

/** Who and when: the same for all that one row promises. */
function commonFields(row: AnnexRow, { bodies, head }: Making): Common {
  const text = (field: "leads" | "partners" | "receivers" | "due") => row.texts.get(field) ?? "";
  const duties = dutiesIn(text("leads"));
  const receivers = bodiesIn(text("receivers"));
  const names = (list: readonly string[]) => list.map((name) => bodies.take(name).name);
  const [leads, partners] = [names(duties.leads), names([...duties.partners, ...bodiesIn(text("partners"))])];
  const due = readDue(text("due").replace(/\n/g, " "));
  return {
    fields: { leads, partners, receivers: names(receivers.filter((name) => !isClass(name))) },
    people: receivers.filter(isClass).join("; "),
    due,
    doubts: [
      ...row.doubts.map((doubt) => ({ doubt, field: doubt.code === "no-row-number" ? "no" : null })),
      ...row.others.map(({ head, text: found }) => ({
        doubt: { code: "not-read", head, found } as const,
        field: null,
      })),
      ...(leads.length === 0 ? [{ doubt: { code: "no-lead" } as const, field: "leads" }] : []),
      ...(due.doubt === undefined ? [] : [{ doubt: due.doubt, field: "due" }]),
      ...[due, yearsOf(row.years)]
        .filter((time) => isFar(time, head))
        .map((time) => ({
          doubt: { code: "far-due", found: time === due ? text("due") : (time.within ?? "") } as const,
          field: null,
        })),
    ],
  };
}

/** Under a number of another row only receivers of its own are said again; a class of them has no place there. */
function ofRow(common: Common, above: MadeRow | undefined, { words }: Making): Common {
  if (above === undefined) return common;
  const { receivers } = common.fields;
  const isSame = isSameValue(receivers, above.fields["receivers"]);
  const head = words.heads["class"] ?? "";
  const isTold = common.people === "" || isSameValue(above.fields["class"], classOf(common.people, words));
  return {
    ...common,
    fields: { ...common.fields, receivers: isSame ? [] : receivers },
    people: "",
    doubts: isTold
      ? common.doubts
      : [...common.doubts, { doubt: { code: "not-read", head, found: common.people }, field: null }],
  };
}

const classOf = (people: string, { sheets }: PlanBookWords) => ({ [sheets.language]: people });

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
    fields: { ...own, id, no, is: "task", ...wordsOf(title, people, making), ...sourceFields(row, making) },
    doubts,
    from: row,
  };
}

const partRow = ({ id, no, title, row, making }: Place): MadeRow => ({
  id,
  fields: { id, no, is: "part", ...wordsOf(title, "", making), ...sourceFields(row, making) },
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
  const found = measured({ text, target, unit, years, shared: row.shared }, kinds, words);
  const isEvery = /(?:mỗi|hằng|hàng) năm/iu.test(`${text} ${target}`);
  const { due, every = isEvery ? ("year" as const) : undefined, within } = common.due;
  const hasNumber = found.doubts.every(({ doubt }) => doubt.code !== "no-number");
  return {
    id,
    fields: {
      ...common.fields,
      id,
      ...(no !== "" && { no }),
      is: REVIEW.test(text) ? "review" : hasNumber ? "indicator" : "item",
      ...wordsOf(title, common.people, making),
      ...(every !== undefined && { every }),
      ...(due !== undefined && { due: /^\d{4}-/.test(due) ? due.split("-").toReversed().join("/") : due }),
      ...(within !== undefined && { within }),
      ...yearsOf(years),
      ...found.fields,
      ...sourceFields(row, making),
    },
    counted: found.counted,
    doubts: [...common.doubts, ...found.doubts],
    from: row,
  };
}

/** The years of the columns, from the first to the last. */
function yearsOf(years: AnnexRow["years"]): Pick<AnnexDue, "within"> {
  return years.length === 0 ? {} : { within: yearsText(years.map(([year]) => year)) };
}

const wordsOf = (title: string, people: string, { words }: Making): BookRow => ({
  title: { [words.sheets.language]: title },
  ...(people !== "" && { class: classOf(people, words) }),
});

const sourceFields = (row: AnnexRow, { words }: Making): BookRow => ({
  source: {
    quote: cleanLine(row.texts.get("title") ?? row.texts.get("target") ?? ""),
    clause: row.texts.has("no") ? words.made.rowNumber(cleanLine(row.texts.get("no") ?? "")) : row.sheet,
    lines: String(row.row + 1),
    part: "annex",
  },
});
