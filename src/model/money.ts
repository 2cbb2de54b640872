import * as z from "zod/mini";

/** An amount of money (số tiền) in whole đồng; never negative, never a fraction. */
export const Dong = z.int().check(z.nonnegative(), z.lte(Number.MAX_SAFE_INTEGER));
