import { defineCommand } from "../../call/command.js";
import { day, file, flag, folder, id, usual } from "../../call/options.js";

export const command = defineCommand({
  options: {
    register: { ...file, with: "as-of" },
    "as-of": day,
    output: file,
    plan: file,
    unit: id,
    "all-units": folder,
    ...usual,
    force: flag,
  },
  example: "--all-units bieu-mau",
});
