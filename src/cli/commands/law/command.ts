import { defineCommand } from "../../call/command.js";
import { byLaw, file, usual } from "../../call/options.js";

export const command = defineCommand({
  options: { plan: file, ...byLaw, ...usual, format: { takes: ["markdown", "json"] } },
  example: "--law examples/cao-lanh/luat-dong-thap.json",
});
