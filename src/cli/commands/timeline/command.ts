import { defineCommand } from "../../call/command.js";
import { REGISTER } from "../../call/examples.js";
import { day, file, flag, format, id, neededDay, neededFile, usual } from "../../call/options.js";

export const command = defineCommand({
  options: {
    register: neededFile,
    from: neededDay,
    to: neededDay,
    commitment: id,
    plan: file,
    "known-by": day,
    ...usual,
    format,
    ids: flag,
  },
  example: `${REGISTER} --from 2022-01-01 --to 2025-12-31`,
});
