import type { Plan, Register } from "phoihop";
import type { Moment } from "./moment-input.ts";
import type { Setting } from "./setting.ts";

/**
 * The name of a saved file, without its ending: what it is, of which plan, on which day, by what was known; invented, tried or
 * partial results say so.
 */
export function fileName(
  what: string,
  { plan, register }: { readonly plan: Plan; readonly register: Pick<Register, "nature"> },
  { asOf, knownBy }: Moment,
  { words }: Setting,
  limits: readonly ("tried" | "part")[] = [],
): string {
  const { names } = words.save;
  return [
    ...(register.nature === "illustrative" ? [names.invented] : []),
    ...limits.map((each) => names[each]),
    what,
    plainName(plan.numbers[0]?.number ?? plan.id),
    dayName(asOf),
    ...(knownBy === undefined ? [] : [`${names.known}-${dayName(knownBy)}`]),
  ].join("_");
}

/** As people write a day, without what a file name cannot hold. */
const dayName = (day: string): string => day.split("-").toReversed().join("-");

/** A name that every system takes: no marks over letters, no blanks. */
export const plainName = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);
