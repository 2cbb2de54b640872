import { LIMITS, type Limits } from "../../office/limits.js";

const isName = (name: string): name is keyof Limits => Object.hasOwn(LIMITS, name);

/** What may be set: `rows`, `bytes`, … */
export const LIMIT_NAMES: readonly (keyof Limits)[] = Object.keys(LIMITS).filter(isName);

/** Limits as they are written, `rows=400000,bytes=100000000`; undefined where one has no such name, or is no whole number. */
export function limitsIn(text: string): Partial<Limits> | undefined {
  const limits: Partial<Record<keyof Limits, number>> = {};
  for (const part of text === "" ? [] : text.split(",")) {
    const [, name = "", number = ""] = /^([a-z]+)=([1-9]\d{0,14})$/.exec(part) ?? [];
    if (!isName(name)) return undefined;
    limits[name] = Number(number);
  }
  return limits;
}
