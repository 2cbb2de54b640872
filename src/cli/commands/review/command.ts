import { defineCommand } from "../../call/command.js";
import { folder, spoken } from "../../call/options.js";

export const command = defineCommand({
  options: { save: folder, ...spoken },
  example: "",
});
