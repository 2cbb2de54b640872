import * as z from "zod/mini";
import { Basis } from "./basis.js";
import { Day } from "../values/date.js";

/** A paper that says of days whether they are worked (thông báo nghỉ lễ, làm bù), and how far it was read. */
export interface DayNotice {
  /** The notice, and how far it was checked. */
  readonly basis: Basis;
  /** The days that it names, each written YYYY-MM-DD. */
  readonly days: readonly Day[];
}

/** Which days are worked (lịch làm việc), complete between two days, ends included; beyond them nothing is known. */
export interface WorkCalendar {
  /** The first day of which it tells, written YYYY-MM-DD. */
  readonly from: Day;
  /** The last day of which it tells, written YYYY-MM-DD. */
  readonly to: Day;
  /** Weekdays off: public holidays (ngày nghỉ lễ, tết) and days exchanged for others. */
  readonly holidays: readonly Day[];
  /** Days at a weekend worked instead (ngày làm bù). */
  readonly worked?: readonly Day[];
  /**
   * Where its days were read. A day that notices name, none of them `verified`, settles no term alone; one that no notice
   * names is taken at the word of whoever wrote the calendar.
   */
  readonly notices?: readonly DayNotice[];
}
export const WorkCalendar: z.ZodMiniType<WorkCalendar> = z.strictObject({
  $schema: z.exactOptional(z.string()),
  from: Day,
  to: Day,
  holidays: z.readonly(z.array(Day)),
  worked: z.exactOptional(z.readonly(z.array(Day))),
  notices: z.exactOptional(
    z.readonly(z.array(z.strictObject({ basis: Basis, days: z.readonly(z.array(Day)) }))),
  ),
});

/** The days of a calendar, holidays and days worked instead, that nobody has read on the text of a state source. */
export function doubtfulDays({ notices = [] }: WorkCalendar): ReadonlySet<Day> {
  const named = (isSure: boolean) =>
    notices.filter(({ basis }) => (basis.confidence === "verified") === isSure).flatMap(({ days }) => days);
  const sure = new Set(named(true));
  return new Set(named(false).filter((day) => !sure.has(day)));
}
