import { defineCommand } from "../../call/command.js";
import { byLaw, day, file, flag, usual } from "../../call/options.js";

export const command = defineCommand({
  argument: "FILE…",
  also: [
    "import DIR --output FILE",
    "check FILE --as-of YYYY-MM-DD --output FILE",
    "check - --as-of YYYY-MM-DD --output -",
    "report FILE [--format sql]",
    "page FILE --output FILE",
  ],
  options: {
    "as-of": day,
    "known-by": day,
    ...byLaw,
    output: file,
    workers: { takes: ["1", "2", "3", "4", "6", "8", "12", "16", "24", "32"] },
    resume: file,
    ...usual,
    format: { takes: ["table", "markdown", "json", "sql"] },
    force: flag,
  },
  example: "check nuoc.ndjson --as-of 2025-12-31 -o ket-luan.ndjson",
});
