import * as fc from "fast-check";

/** One seed for all that is tried by chance, so that a run says the same twice; `SEED=…` tries others. */
fc.configureGlobal({ seed: Number(process.env["SEED"] ?? 20_222_025) });
