import { defineCommand } from "../../call/command.js";
import { MINH_HOA } from "../../call/examples.js";
import { flag, format, judging } from "../../call/options.js";

export const command = defineCommand({
  options: { ...judging, format, ids: flag, strict: flag },
  example: MINH_HOA,
});
