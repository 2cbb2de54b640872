import { isSameValue } from "../../model/values/same-value.js";
import type { BookRow } from "../book/row.js";
import type { PlanBookWords } from "../book/words.js";
import { bodiesIn, dutiesIn, isClass } from "./bodies.js";
import { isFar, readDue, yearsText, type AnnexDue } from "./due.js";
import type { MadeRow, Making } from "./made-row.js";
import type { FieldDoubt } from "./measured-promise.js";
import type { AnnexRow } from "./table/annex-row.js";

/** What all that one row promises has in common. */
export interface Common {
  readonly fields: BookRow;
  /** Receivers named as a class only. */
  readonly people: string;
  readonly due: AnnexDue;
  readonly doubts: readonly FieldDoubt[];
}

/** Who and when: the same for all that one row promises. */
export function commonFields(row: AnnexRow, { bodies, head }: Making): Common {
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
export function ofRow(common: Common, above: MadeRow | undefined, { words }: Making): Common {
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

/** A class of receivers as a cell has it. */
export const classOf = (people: string, { sheets }: PlanBookWords) => ({ [sheets.language]: people });

/** The years of the columns, from the first to the last. */
export function yearsOf(years: AnnexRow["years"]): Pick<AnnexDue, "within"> {
  return years.length === 0 ? {} : { within: yearsText(years.map(([year]) => year)) };
}
