/** What is asked for, with its files and where it is written. */
export interface PlanRequest {
  readonly files: readonly string[];
  readonly output: string | undefined;
  readonly force: boolean;
}
