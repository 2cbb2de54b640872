import { defineCommand } from "../../call/command.js";
import { file, flag, usual } from "../../call/options.js";

export const command = defineCommand({
  argument: "FILE…",
  also: ["check FILE", "print FILE --output FILE", "diff FILE FILE"],
  options: { output: file, ...usual, force: flag },
  example: "phu-luc.xlsx -o ke-hoach.xlsx",
});
