import { soundCode } from "./sound.js";

/**
 * The files of `src/model/sound` that are made from schemas, by their names.
 * @param {Record<"Attribute" | "Plan" | "Register" | "Day" | "PartialDate" | "Line" | "Wording", import("zod/v4/core").$ZodType>} schemas
 */
export function soundFiles({ Attribute, Plan, Register, Day, PartialDate, Line, Wording }) {
  const byHand = new Map([
    [Day, "day"],
    [PartialDate, "partialDate"],
    [Line, "line"],
    [Wording, "wording"],
  ]);
  return new Map([
    ["plan.ts", soundCode({ attribute: Attribute, plan: Plan }, byHand)],
    ["register.ts", soundCode({ register: Register }, byHand)],
  ]);
}
