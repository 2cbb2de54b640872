import type { RequestOf } from "./command.js";

/** Options that many commands take, by themselves and as they stand together. */
export const file = { takes: "FILE" } as const;
export const neededFile = { takes: "FILE", required: true } as const;
export const folder = { takes: "DIR" } as const;
export const id = { takes: "ID" } as const;
export const day = { takes: "YYYY-MM-DD" } as const;
export const neededDay = { takes: "YYYY-MM-DD", required: true } as const;
export const flag = { takes: null } as const;
export const format = { takes: ["table", "json"] } as const;

/** In the place of a file: what is piped in, or out. */
export const STANDARD = "-";

/** Which register, on which day. */
export const onDay = { register: neededFile, "as-of": neededDay } as const;

/** An office's own law file, laid over the set that comes with the package; and which days are worked. */
export const byLaw = { law: file, calendar: file } as const;

/** The language; and, where files are read, how much of one. */
export const spoken = { lang: { takes: ["vi", "en"] } } as const;
export const usual = { limit: { takes: "NAME=N" }, ...spoken } as const;

/** What is to be judged, against what, on which day, by what had been recorded. The built-in plan where none is named. */
const judged = { ...onDay, plan: file, "known-by": day } as const;
export const judging = { ...judged, ...byLaw, ...usual } as const;

export type Language = RequestOf<{ readonly options: typeof spoken }>["lang"];

/** What is to be judged, and by which law: the one that comes with the package where none is named. */
export type JudgingRequest = RequestOf<{ readonly options: typeof judged }> &
  Partial<RequestOf<{ readonly options: typeof byLaw }>>;
