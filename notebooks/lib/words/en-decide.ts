import type { DecideWords } from "./decide-words.ts";

export const decide: DecideWords = {
  open: "Enter a written answer in the register",
  right: "Which is right by the paper",
  answer: "What the paper says",
  who: "Unit that issued the paper",
  on: "Day of the paper",
  kind: "Kind of paper",
  number: "Number of the paper",
  recorded: "Day of entry",
  until: {
    waiver: "Let go up to the end of (empty: for good)",
    attestation: "Speaks up to the end of (empty: the day of the paper)",
  },
  choose: "– choose –",
  save: "Enter in the register",
  lacking: (fields) => `Not entered: lacking or wrong: ${fields}.`,
  refused: "Not entered:",
  about:
    "A register that came with the page stays as it is; what is entered stands in a copy on this machine.",
  waiver: "Enter a paper that lets this go",
  replies: {
    decide: { yes: "It is what the plan names", no: "It is not what the plan names" },
    same: { yes: "One and the same", no: "Not the same" },
    attest: { yes: "Kept", no: "Not kept" },
  },
  noPlace: "For none of these",
  pickOrType: "choose or type the name of a unit",
  successor: "Successor",
  from: "Successor from",
  basis: (paper, on, by) => `${paper} of ${on}, ${by}`,
  waive: "Let go",
};
