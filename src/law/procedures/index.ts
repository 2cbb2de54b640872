import { act } from "./act.js";
import { baseStandard } from "./base-standard.js";
import { budgetLine } from "./budget-line.js";
import { handover } from "./handover.js";
import { markManagement } from "./mark-management.js";
import { mark } from "./mark.js";
import { ocop } from "./ocop.js";
import { review } from "./review.js";
import { stEnterprise } from "./st-enterprise.js";
import { stTask } from "./st-task.js";
import { support } from "./support.js";
import { traceability } from "./traceability.js";
import { training } from "./training.js";
import { ttContract } from "./tt-contract.js";

/** The procedures that cooperation plans on science and technology use. */
export const procedures = {
  "st-task": stTask,
  "tt-contract": ttContract,
  mark,
  "mark-management": markManagement,
  traceability,
  "st-enterprise": stEnterprise,
  "base-standard": baseStandard,
  ocop,
  handover,
  support,
  training,
  "budget-line": budgetLine,
  act,
  review,
} as const;
