import { defineCommand } from "../../call/command.js";
import { day, file, flag, folder, neededFile, usual } from "../../call/options.js";

export const command = defineCommand({
  argument: "FILE…",
  options: {
    output: { ...neededFile, or: "preview" },
    plan: file,
    annotate: folder,
    preview: flag,
    returned: day,
    illustrative: flag,
    "skip-faulty": flag,
    "convert-legacy-text": flag,
    ...usual,
    force: flag,
  },
  example: "tra-ve/*.xlsx -o so-theo-doi.json --annotate tra-lai",
});
