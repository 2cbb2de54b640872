import { defineCommand } from "../../call/command.js";
import { MINH_HOA } from "../../call/examples.js";
import { byLaw, day, file, format, id, onDay, usual } from "../../call/options.js";

export const command = defineCommand({
  options: { ...onDay, plan: file, unit: id, "known-by": day, ...byLaw, ...usual, format },
  example: MINH_HOA,
});
