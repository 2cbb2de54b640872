import { defineCommand } from "../../call/command.js";
import { MINH_HOA } from "../../call/examples.js";
import { day, file, flag, format, neededFile, onDay, usual } from "../../call/options.js";

export const command = defineCommand({
  options: { draft: neededFile, ...onDay, plan: file, "known-by": day, ...usual, format, ids: flag },
  example: `--draft examples/cao-lanh/du-thao-dieu-chinh.json ${MINH_HOA}`,
});
