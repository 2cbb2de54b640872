/** So many runs of a property; `RUNS=5` tries five times as many, `RUNS=0.2` a fifth. */
export const runs = (few: number): number => Math.ceil(few * Number(process.env["RUNS"] ?? 1));
