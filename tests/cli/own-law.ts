import { law } from "../../src/law/index.js";

/** An office that gives the authority 600 working days to reply, where the law gives 3. */
export const patient = {
  $schema: "node_modules/phoihop/schemas/own-law.json",
  id: "so-khcn",
  version: "2026.1",
  criteria: {
    "c-ste-5.reply": {
      versions: law.criteria["c-ste-5.reply"]?.versions.map((version) => ({
        ...version,
        test: { ...version.test, atMost: 600 },
      })),
    },
  },
};
