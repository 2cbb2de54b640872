import type { Reply } from "../reply.js";

/** A figure with which it is kept, and one with which it is not; either where there is one. */
export interface DecisiveFigures {
  readonly good: number | null;
  readonly bad: number | null;
}

export const limitReplies = ({ good, bad }: DecisiveFigures): readonly Reply[] => [
  ...(good === null ? [] : [{ code: "covers", value: good } as const]),
  ...(bad === null ? [] : [{ code: "falls-short", value: bad } as const]),
];
