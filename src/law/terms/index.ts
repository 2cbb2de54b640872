import type { LawfulTime } from "../../model/law/lawful-time.js";
import { enterpriseTimes } from "./enterprise.js";
import { markTimes } from "./mark.js";
import { taskTimes } from "./task.js";
import { transferTimes } from "./transfer.js";

/** Every lawful time, each while it was in force: the one home of such numbers. */
export const times = {
  ...taskTimes,
  ...transferTimes,
  ...markTimes,
  ...enterpriseTimes,
} as const satisfies Readonly<Record<string, LawfulTime>>;
