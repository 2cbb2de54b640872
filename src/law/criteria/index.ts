import type { LawSet } from "../../model/criterion.js";
import { contract } from "./contract.js";
import { enterprise } from "./enterprise.js";
import { enterpriseTimes } from "./enterprise-times.js";
import { funding } from "./funding.js";
import { mark } from "./mark.js";
import { markTimes } from "./mark-times.js";
import { ocop } from "./ocop.js";
import { standard } from "./standard.js";
import { task } from "./task.js";
import { taskTimes } from "./task-times.js";

/**
 * The dated law of cooperation plans on science and technology, as read in public pages up to the end of 2025. A year
 * alone in the sources stands as its first day. Promises of a plan are commitments, not law: they are not here.
 */
export const law: LawSet = {
  formatVersion: 1,
  id: "vn-khcn",
  version: "2025.12",
  holidays: {
    atMost: 11,
    basis: { instrument: "Bộ luật Lao động 45/2019/QH14", article: "Điều 112", confidence: "unverified" },
  },
  criteria: {
    ...task,
    ...taskTimes,
    ...contract,
    ...mark,
    ...markTimes,
    ...enterprise,
    ...enterpriseTimes,
    ...standard,
    ...ocop,
    ...funding,
  },
};
