import type { Requirement } from "../model/requirement.js";
import type { PlanChangeLocale } from "./change-words.js";
import type { Side } from "./promise-values.js";
import { measureText, requirementText } from "./requirement-text.js";
import { marked } from "./values.js";

/** What the clause asks for now, reading by reading, where it asks for something else. */
export function readingsText(old: Side, now: Side, locale: PlanChangeLocale): readonly string[] {
  const { plan: words } = locale.changes;
  const before = new Map(old.commitment.readings.map((reading) => [reading.id, reading]));
  const after = new Map(now.commitment.readings.map((reading) => [reading.id, reading]));
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  return ids.flatMap((id) => {
    const [was, is] = [before.get(id), after.get(id)];
    const title = (is ?? was)?.title?.[locale.language];
    const name = words.asked.of(ids.length < 2 || title === undefined ? null : title);
    if (is === undefined) return was ? [words.lost(name, requirementText(was.requirement, old, locale))] : [];
    if (was === undefined) return [words.gained(name, requirementText(is.requirement, now, locale))];
    const [from, to] = [was, is].map((reading) => reading.title?.[locale.language]);
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

/** Where the same things are counted, and only how many is otherwise. */
function numberText([was, old]: Asked, [is, now]: Asked, locale: PlanChangeLocale): string | null {
  const { changes, number } = locale;
  const { asked, moved } = changes.plan;
  const move = (from: number, to: number) => moved[to > from ? "up" : "down"];
  if (was.kind === "count" && is.kind === "count") {
    const what = measureText(is, now, locale);
    if (what !== measureText(was, old, locale)) return null;
    return move(was.atLeast, is.atLeast)(asked.quantity(what), number(was.atLeast), number(is.atLeast));
  }
  if (was.kind !== "share" || is.kind !== "share" || was.strictly !== is.strictly) return null;
  const name = ({ part, whole }: typeof was, side: Side) =>
    locale.requirements.share(measureText(part, side, locale), measureText(whole, side, locale));
  if (name(was, old) !== name(is, now)) return null;
  return move(was.percent, is.percent)(
    asked.share(name(is, now)),
    `${number(was.percent)}%`,
    `${number(is.percent)}%`,
  );
}
