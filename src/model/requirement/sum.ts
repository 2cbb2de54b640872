import * as z from "zod/mini";
import { addsUp } from "../plan/attribute.js";
import { Id } from "../values/id.js";
import { checkFigure } from "./figure.js";
import { checkMeasure, measure, type Measure } from "./measure.js";
import type { QuantityCheck } from "./vocabulary.js";

/** What the acts of a stage add up to (tổng số): money, hectares, trainees. */
export interface Sum extends Measure {
  readonly kind: "sum";
  /** An attribute of the act: money, or a number that adds. */
  readonly attribute: string;
}
export const Sum = { kind: z.literal("sum"), attribute: Id, ...measure };

export const checkSum: QuantityCheck = (words) => {
  const check = checkMeasure(words);
  const figure = checkFigure(words, { needs: "adds", fits: addsUp });
  return (value, path, report) => {
    check(value, path, report);
    return figure(value, path, report);
  };
};
