import type { BookRow } from "../book/row.js";
import type { PlanBookWords } from "../book/words.js";
import { freeId, idFrom } from "../read/give-ids.js";
import { planIdFrom } from "../read/plan-id.js";
import { dayText } from "../rows/stretch-text.js";
import type { Making } from "./made-row.js";
import { formOf } from "./bodies.js";
import type { HeadText } from "./head-text.js";

/** What the lines around the table say of the plan; a row waits for what they do not say. */
export function generalRows(
  { title, number, issued, from, to }: HeadText,
  { sheets }: PlanBookWords,
): readonly BookRow[] {
  const say = (is: string, value: string): BookRow => ({
    is,
    ...(value !== "" && { value: { [sheets.language]: value } }),
  });
  const day = (text: string) => (text === "" ? "" : dayText(text));
  return [
    say("title", title),
    ...(number === "" ? [] : [say("number", number)]),
    say("issued", day(issued)),
    say("from", day(from)),
    say("to", day(to)),
    say("plan", title === "" ? "" : planIdFrom(title)),
  ];
}

/** Bodies as units; sides where the title names them. */
export function unitRows({ head: { parties }, bodies: named, words }: Making): readonly BookRow[] {
  const { language } = words.sheets;
  const heads = parties.map((name) => ({ name, unit: named.take(name) }));
  const taken = new Set<string>();
  return [
    ...heads.map(({ name, unit }): BookRow => ({
      is: "party",
      id: freeId(idFrom(name, "party"), taken),
      name: { [language]: name },
      unit: unit.name,
    })),
    ...named.all().map(({ id, name }): BookRow => {
      const side = heads.find(({ unit }) => unit.id === id);
      return {
        is: "unit",
        id,
        name: { [language]: name },
        form: formOf(name),
        ...(side !== undefined && { party: side.name }),
      };
    }),
  ];
}
