import { all, at, each, fields, period, within, type Check } from "../parse/checks.js";
import type { Parsed } from "../issue/issue.js";
import { parse } from "../parse/parse.js";
import { WorkCalendar } from "./work-calendar.js";

/** A calendar of working days (lịch làm việc) from outside, as a value: every issue in the order of the document, or the calendar. */
export const parseWorkCalendar = (value: unknown): Parsed<WorkCalendar> =>
  parse({ schema: WorkCalendar, references: all(period, within(daysInside)), oddities: () => [] }, value);

/** A day beyond those that the calendar speaks of would be passed over in silence. */
function daysInside(calendar: unknown): Check {
  const [from, to] = [at(calendar, "from"), at(calendar, "to")];
  if (typeof from !== "string" || typeof to !== "string" || from > to) return () => undefined;
  const inside: Check = (day, path, report) => {
    if (typeof day === "string" && (day < from || day > to))
      report({ code: "outside-period", path, found: day, from, to });
  };
  return fields({
    holidays: each(inside),
    worked: each(inside),
    notices: each(fields({ days: each(inside) })),
  });
}
