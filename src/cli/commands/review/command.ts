import { defineCommand } from "../../call/command.js";
import { flag, folder, spoken } from "../../call/options.js";

export const command = defineCommand({
  options: { save: folder, all: flag, ids: flag, ...spoken },
  example: "",
});
