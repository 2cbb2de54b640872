import { defineCommand } from "../../call/command.js";
import { spoken } from "../../call/options.js";

export const command = defineCommand({
  argument: "init DIR",
  options: spoken,
  example: "init so-tay",
});
