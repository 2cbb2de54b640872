import * as z from "zod/mini";
import { Day } from "./date.js";

/** Which days are worked (lịch làm việc), complete between two days, ends included; beyond them nothing is known. */
export interface WorkCalendar {
  readonly from: Day;
  readonly to: Day;
  /** Weekdays off: public holidays (ngày nghỉ lễ, tết) and days exchanged for others. */
  readonly holidays: readonly Day[];
  /** Days at a weekend worked instead (ngày làm bù). */
  readonly worked?: readonly Day[];
}
export const WorkCalendar: z.ZodMiniType<WorkCalendar> = z.strictObject({
  $schema: z.exactOptional(z.string()),
  from: Day,
  to: Day,
  holidays: z.readonly(z.array(Day)),
  worked: z.exactOptional(z.readonly(z.array(Day))),
});
