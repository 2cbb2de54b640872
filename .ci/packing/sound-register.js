import { soundCode } from "./sound.js";

/**
 * The file `src/model/sound/register.ts`, from the schemas.
 * @param {Record<"Register" | "Day" | "PartialDate" | "Line" | "Wording", import("zod/v4/core").$ZodType>} schemas
 */
export const soundRegisterCode = ({ Register, Day, PartialDate, Line, Wording }) =>
  soundCode(
    "register",
    Register,
    new Map([
      [Day, "day"],
      [PartialDate, "partialDate"],
      [Line, "line"],
      [Wording, "wording"],
    ]),
  );
