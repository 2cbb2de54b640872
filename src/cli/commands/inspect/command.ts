import { defineCommand } from "../../call/command.js";
import { file, format, usual } from "../../call/options.js";

export const command = defineCommand({
  options: { plan: file, law: file, ...usual, format },
  example: "",
});
