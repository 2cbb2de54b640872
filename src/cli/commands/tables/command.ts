import { defineCommand } from "../../call/command.js";
import { MINH_HOA } from "../../call/examples.js";
import { flag, judging } from "../../call/options.js";

export const command = defineCommand({
  options: {
    ...judging,
    output: { takes: "DIR", required: true },
    format: { takes: ["csv", "arrow", "csv,arrow", "arrow,csv"] },
    force: flag,
  },
  example: `${MINH_HOA} -o bang --format csv,arrow`,
});
