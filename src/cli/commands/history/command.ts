import { defineCommand } from "../../call/command.js";
import { file, format, usual } from "../../call/options.js";

export const command = defineCommand({
  argument: "COMMITMENT",
  options: { plan: file, ...usual, format },
  example: "row-3",
});
