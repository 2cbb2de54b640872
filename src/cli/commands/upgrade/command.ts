import { defineCommand } from "../../call/command.js";
import { file, flag, neededFile, usual } from "../../call/options.js";

export const command = defineCommand({
  argument: "FILE",
  options: { output: neededFile, plan: file, ...usual, force: flag },
  example: "ke-hoach-cu.json -o ke-hoach.json",
});
