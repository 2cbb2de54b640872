import { capital, list, textIn } from "../../locale/say/values.js";
import { inLanguage } from "../../model/values/wording.js";
import type { Plan } from "../../model/plan/plan.js";
import type { UnprovedUnit } from "../../rules/assessment/unproved-units.js";
import type { Session } from "../session.js";
import { tableLines } from "../terminal/table.js";
import { sanitize, wrap } from "../terminal/width.js";

/** Units whose end or successor nobody has proved, with the act to look for. */
export function unitLines(
  units: readonly UnprovedUnit[],
  plan: Plan,
  { words, terminal, locale }: Session,
): readonly string[] {
  if (units.length === 0) return [];
  const { bold, dim } = terminal.palette;
  const { inspect } = words;
  const { language } = locale;
  const columns = [
    { title: inspect.unit, width: 30 },
    { title: inspect.lacks, width: 28 },
    { title: inspect.seek, width: 40 },
  ];
  const rows = units.map(({ name, lacks, successors, seek }) => {
    const thought = successors.map(({ unit }) => textIn(plan.units[unit]?.name, language) ?? unit);
    const open = capital(list(lacks.map((lack) => inspect.lacking[lack])));
    return {
      cells: [
        { text: sanitize(inLanguage(name, language)) },
        { text: sanitize(thought.length === 0 ? open : `${open} (${inspect.thought(list(thought))})`) },
        { text: sanitize(textIn(seek, language) ?? ""), paint: dim },
      ],
    };
  });
  return [
    ...wrap(inspect.units(units.length), terminal.width).map(bold),
    "",
    ...tableLines({ columns, rows, heading: bold, label: dim }, terminal.width),
    "",
  ];
}
