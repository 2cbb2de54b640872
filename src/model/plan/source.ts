import * as z from "zod/mini";
import { Line } from "../values/wording.js";

/** Where a plan says something. */
export interface Source {
  /** The part of the document: its head, its body or its annex (phụ lục). */
  readonly part: "head" | "body" | "annex";
  /** The clause as an official would cite it, in Vietnamese: `III.2, gạch đầu dòng thứ 2`. */
  readonly clause: string;
  /** First and last line in the plan's text, counted from 1. */
  readonly lines: readonly [number, number];
  /** A few words exactly as printed, damage included. */
  readonly quote: string;
}

const lineNumber = z.int().check(z.positive());

export const Source: z.ZodMiniType<Source> = z.strictObject({
  part: z.enum(["head", "body", "annex"]),
  clause: Line,
  lines: z.tuple([lineNumber, lineNumber]),
  quote: Line,
});
