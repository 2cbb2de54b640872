import type { LawSet } from "../../model/law/criterion.js";
import { labourCode } from "../sources.js";
import { times } from "../terms/index.js";
import { contract } from "./contract.js";
import { enterprise } from "./enterprise.js";
import { enterpriseTimes } from "./enterprise-times.js";
import { funding } from "./funding.js";
import { mark } from "./mark.js";
import { markOwner } from "./mark-owner.js";
import { markTimes } from "./mark-times.js";
import { ocop } from "./ocop.js";
import { standard } from "./standard.js";
import { task } from "./task.js";
import { taskTimes } from "./task-times.js";
import { traceability } from "./traceability.js";
import { transfer } from "./transfer.js";

/**
 * The dated law of cooperation plans on science and technology, as read up to November 2026. What a later act made of a
 * rule, and nobody has read, is not known from its day. Promises of a plan are commitments, not law: they are not here.
 */
export const law: LawSet = {
  formatVersion: 1,
  id: "vn-khcn",
  version: "2026.11",
  // Eleven days by the Code and one more from 2026; with days exchanged for others, 14 weekdays were off in 2026.
  holidays: { atMost: 14, madeUp: 2, basis: labourCode("Điều 112 khoản 1") },
  times,
  criteria: {
    ...task,
    ...taskTimes,
    ...contract,
    ...transfer,
    ...mark,
    ...markOwner,
    ...markTimes,
    ...traceability,
    ...enterprise,
    ...enterpriseTimes,
    ...standard,
    ...ocop,
    ...funding,
  },
};
