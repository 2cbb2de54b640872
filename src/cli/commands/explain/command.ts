import { defineCommand } from "../../call/command.js";
import { MINH_HOA } from "../../call/examples.js";
import { judging } from "../../call/options.js";

export const command = defineCommand({
  argument: "COMMITMENT",
  options: judging,
  example: `row-2.1.mark ${MINH_HOA}`,
});
