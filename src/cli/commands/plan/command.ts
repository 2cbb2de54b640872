import { defineCommand } from "../../call/command.js";
import { file, flag, usual } from "../../call/options.js";

export const command = defineCommand({
  argument: "FILE…",
  options: { output: file, ...usual, force: flag },
  example: "phu-luc.xlsx -o ke-hoach.xlsx",
});
