/** The currency of a plan, as officials write it: *đồng*, *VNĐ*. */
const DONG = /^(?:đồng|đ|vnđ|vnd)$/iu;

/** What a cell says in code; what is no name of đồng stays. */
export const currencyOf = (unit: string): string => (DONG.test(unit.trim()) ? "VND" : unit);
