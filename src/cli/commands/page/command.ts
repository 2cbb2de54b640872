import { defineCommand } from "../../call/command.js";
import { MINH_HOA } from "../../call/examples.js";
import { day, file, flag, neededFile, onDay, usual } from "../../call/options.js";

export const command = defineCommand({
  options: { ...onDay, output: neededFile, plan: file, "known-by": day, ...usual, force: flag },
  example: `${MINH_HOA} -o so-ket.html`,
});
