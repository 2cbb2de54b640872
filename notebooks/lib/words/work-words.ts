import type { Job } from "../work/jobs.ts";

/** What is under way, and that it did not come to an end. */
export type WorkWords = Readonly<Record<Job | "failed", string>> & {
  /** In the place of what is not known yet. */
  readonly asking: string;
  /** How many more of a list are there to be shown. */
  readonly more: (left: string) => string;
  /** A chart that nobody could read. */
  readonly crowded: (lines: string) => string;
};
