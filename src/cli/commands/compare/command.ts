import { defineCommand } from "../../call/command.js";
import { REGISTER } from "../../call/examples.js";
import { day, file, flag, format, neededDay, neededFile, usual } from "../../call/options.js";

export const command = defineCommand({
  options: {
    register: neededFile,
    /** The earlier day, or else a kept assessment that has it. */
    from: { ...neededDay, or: "previous" },
    previous: { ...file, or: "from" },
    to: neededDay,
    "from-known-by": day,
    "to-known-by": day,
    /** The register and the plan of that time, where they are kept; else those of today. */
    "previous-register": file,
    "previous-plan": file,
    plan: file,
    /** By what a kept assessment is judged anew. */
    law: { ...file, with: "previous" },
    calendar: { ...file, with: "previous" },
    ...usual,
    format,
    ids: flag,
  },
  example: `${REGISTER} --from 2023-12-31 --to 2025-12-31`,
});
