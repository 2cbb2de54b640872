import { defineCommand } from "../../call/command.js";
import { MINH_HOA } from "../../call/examples.js";
import { flag, judging, neededFile } from "../../call/options.js";

export const command = defineCommand({
  argument: "NAME",
  options: { ...judging, output: neededFile, force: flag },
  example: `schedule ${MINH_HOA} -o tien-do.svg`,
});
