import * as z from "zod/mini";
import { isFigure } from "../plan/attribute.js";
import { Id } from "../values/id.js";
import { at, type Check } from "../parse/checks.js";
import { checkFigure } from "./figure.js";
import { checkMeasure, measure, type Measure } from "./measure.js";
import type { QuantityCheck, Vocabulary } from "./vocabulary.js";

/** The figure last stated at a stage (số liệu mới nhất): a rate, a rank, an index, a running total. */
export interface Latest extends Measure {
  readonly kind: "latest";
  /** Id of an attribute of the act: a number or money. */
  readonly attribute: string;
}
export const Latest = { kind: z.literal("latest"), attribute: Id, ...measure };

export const checkLatest: QuantityCheck = (words) => {
  const [check, repeats] = [checkMeasure(words), checkRepeats(words)];
  const figure = checkFigure(words, { needs: "figure", fits: isFigure });
  return (value, path, report) => {
    check(value, path, report);
    repeats(value, path, report);
    return figure(value, path, report);
  };
};

/** Where a figure is stated once for all, none is the last. */
const checkRepeats =
  ({ stageFacts }: Vocabulary): Check =>
  (value, path, report) => {
    const stage = at(value, "stage");
    const facts = typeof stage === "string" ? stageFacts(stage) : undefined;
    if (facts === undefined || facts.repeats) return;
    const accepted = facts.procedure.repeating;
    report({ code: "must-repeat", path: [...path, "stage"], found: facts.ref, accepted });
  };
