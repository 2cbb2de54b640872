import * as z from "zod";

/** An amount of money (số tiền) in whole đồng; never negative, never a fraction. */
export const Dong = z.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER);
