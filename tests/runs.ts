/** So many runs of a property; `RUNS=5` tries five times as many. */
export const runs = (few: number): number => few * Number(process.env["RUNS"] ?? 1);
