import { isFigure, type Attribute, type FigureAttribute } from "../plan/attribute.js";
import type { Path } from "../issue/issue.js";
import { at, type ReportIssue } from "../parse/checks.js";
import { isToldAt, type StageFacts } from "../parse/procedure-facts.js";
import { nameOfAttribute } from "./attribute-name.js";
import type { Vocabulary } from "./vocabulary.js";

/** What an attribute must be so that a quantity can be taken of it. */
interface Figure {
  readonly needs: "adds" | "figure";
  fits(this: void, attribute: Attribute): boolean;
}

/** The attribute of a sum or of a last figure: told of the act at the stage, as a figure that fits. */
export const checkFigure =
  ({ stageFacts }: Vocabulary, { needs, fits }: Figure) =>
  (value: unknown, path: Path, report: ReportIssue): FigureAttribute | undefined => {
    const [stage, name] = [at(value, "stage"), at(value, "attribute")];
    const facts = typeof stage === "string" ? stageFacts(stage) : undefined;
    if (facts === undefined || typeof name !== "string") return undefined;
    const place = [...path, "attribute"];
    const attribute = nameOfAttribute(facts, name, place, report);
    if (attribute === undefined) return undefined;
    if (attribute.of === "act" && fits(attribute) && isFigure(attribute)) return attribute;
    report({ code: "unfit-attribute", path: place, found: name, needs, accepted: fitting(facts, fits) });
    return undefined;
  };

const fitting = (facts: StageFacts, fits: (attribute: Attribute) => boolean) =>
  Object.entries(facts.procedure.attributes ?? {}).flatMap(([id, attribute]) =>
    attribute.of === "act" && fits(attribute) && isToldAt(attribute, facts) ? [id] : [],
  );
