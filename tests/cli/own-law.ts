/** An office that gives the authority 600 working days to reply, where the law gives 3. */
export const patient = {
  $schema: "node_modules/phoihop/schemas/own-law.json",
  id: "so-khcn",
  version: "2026.1",
  times: {
    "ste-reply.2019": { atMost: 600 },
  },
};
