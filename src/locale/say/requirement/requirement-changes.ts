import type { Measured, Requirement } from "../../../model/requirement/requirement.js";
import type { PlanChangeLocale } from "../../words/change-words.js";
import type { Side } from "./promise-values.js";
import { figure, percentage } from "./figures.js";
import { toldOf, type AskedQuantity as AskedText } from "./requirement-sentence.js";
import { askedOf, measureText, requirementText } from "./requirement-text.js";
import { marked, textIn } from "../values.js";

/** What the clause asks for now, reading by reading, where it asks for something else. */
export function readingsText(old: Side, now: Side, locale: PlanChangeLocale): readonly string[] {
  const { plan: words } = locale.changes;
  const before = new Map(old.commitment.readings.map((reading) => [reading.id, reading]));
  const after = new Map(now.commitment.readings.map((reading) => [reading.id, reading]));
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  return ids.flatMap((id) => {
    const [was, is] = [before.get(id), after.get(id)];
    const title = textIn((is ?? was)?.title, locale.language);
    const name = words.asked.of(ids.length < 2 || title === undefined ? null : title);
    if (is === undefined) return was ? [words.lost(name, requirementText(was.requirement, old, locale))] : [];
    if (was === undefined) return [words.gained(name, requirementText(is.requirement, now, locale))];
    const [from, to] = [was, is].map((reading) => textIn(reading.title, locale.language));
    const titled = (text: string | undefined) => (text === undefined ? words.unstated : marked(text));
    const renamed = from === to ? [] : [words.from(words.asked.title, titled(from), titled(to))];
    const told = differences([was.requirement, old], [is.requirement, now], locale);
    return [...renamed, ...told.map((text) => (ids.length < 2 ? text : words.is(name, text)))];
  });
}

type Asked = readonly [requirement: Requirement, side: Side];

/** Only the parts that differ, where both are built alike; a number alone where nothing else differs. */
function differences([was, old]: Asked, [is, now]: Asked, locale: PlanChangeLocale): readonly string[] {
  const { plan: words } = locale.changes;
  const [before, after] = [requirementText(was, old, locale), requirementText(is, now, locale)];
  if (before === after) return [];
  if ((was.kind === "allOf" || was.kind === "anyOf") && was.kind === is.kind)
    if (was.of.length === is.of.length)
      return was.of.flatMap((part, index) => {
        const other = is.of[index];
        return other === undefined ? [] : differences([part, old], [other, now], locale);
      });
  const number = numberText([was, old], [is, now], locale);
  return [number ?? words.from(words.asked.of(null), before, after)];
}

/** Where the same is measured, and only how much is otherwise. */
function numberText([was, old]: Asked, [is, now]: Asked, locale: PlanChangeLocale): string | null {
  if (!isMeasured(was) || !isMeasured(is)) return null;
  const { asked, moved } = locale.changes.plan;
  const [before, after] = [askedOf(was, old.plan), askedOf(is, now.plan)];
  const what = nameOf(is, now, locale);
  if (before.comparison !== after.comparison || what !== nameOf(was, old, locale)) return null;
  if (before.base === null && after.base === null) {
    const [from, to] = [before.need.least ?? 0, after.need.least ?? 0];
    const amount = (value: number) => figure(value, toldOf(after.tally), locale);
    return moved[to > from ? "up" : "down"](asked.quantity(what), amount(from), amount(to));
  }
  const [part, whole] = [before, after].map(({ percent }) => percent);
  if (part == null || whole == null || !isSameBase(before, after)) return null;
  return moved[whole > part ? "up" : "down"](
    asked.percent(what),
    percentage(part, locale),
    percentage(whole, locale),
  );
}

const isMeasured = (requirement: Requirement): requirement is Measured =>
  requirement.kind !== "attested" && !("of" in requirement);

/** What is measured: of a count its number. */
function nameOf(leaf: Measured, side: Side, locale: PlanChangeLocale): string {
  const what = measureText(leaf, side, locale);
  return leaf.kind === "count" ? locale.requirements.name.number(what) : what;
}

/** The percentage is taken of the same, and the same is added to it. */
const isSameBase = (a: AskedText, b: AskedText) =>
  a.plus === b.plus && JSON.stringify(quantityOf(a)) === JSON.stringify(quantityOf(b));

const quantityOf = ({ base }: AskedText) =>
  base === null || typeof base === "number" ? base : base.quantity;
