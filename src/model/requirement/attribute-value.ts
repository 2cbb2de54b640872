import type { Attribute, FigureAttribute } from "../plan/attribute.js";
import { PartialDate } from "../values/date.js";
import { fit, typeName } from "../parse/fit.js";
import type { Check } from "../parse/checks.js";
import { suggestions } from "../issue/suggestions.js";

const JSON_TYPES: Readonly<Record<Attribute["type"], "string" | "number" | "boolean">> = {
  text: "string",
  choice: "string",
  unit: "string",
  day: "string",
  number: "number",
  money: "number",
  "yes-no": "boolean",
};

/**
 * A value must be of the attribute's type: one of the options, a day as well as it is known, a figure that is not
 * negative and has no more decimals than are told. A unit may be an id, or the name of a body as papers write it.
 */
export const checkValue =
  (attribute: Attribute): Check =>
  (value, path, report) => {
    const expected = JSON_TYPES[attribute.type];
    if (typeof value !== expected) {
      // What is no value of any attribute is told by the schema.
      if (isPlain(value)) report({ code: "wrong-type", path, expected, found: typeName(value) });
    } else if (attribute.type === "choice" && typeof value === "string") {
      const accepted = Object.keys(attribute.options);
      if (accepted.includes(value)) return;
      const nearest = suggestions()(value, accepted);
      report({ code: "no-such-option", path, found: value, nearest, accepted });
    } else if (attribute.type === "day" && typeof value === "string") {
      fit(PartialDate, value, path, report);
    } else if (isFigureType(attribute) && typeof value === "number") {
      checkFigureValue(attribute)(value, path, report);
    }
  };

const isPlain = (value: unknown) => ["string", "number", "boolean"].includes(typeof value);
const isFigureType = (attribute: Attribute): attribute is FigureAttribute =>
  attribute.type === "number" || attribute.type === "money";

/** Figures are not negative, and no finer than they are told. */
const checkFigureValue =
  (attribute: FigureAttribute): Check =>
  (value, path, report) => {
    if (typeof value !== "number") return;
    if (value < 0) report({ code: "too-small", path, found: String(value), minimum: 0 });
    checkDecimals(attribute.decimals)(value, path, report);
  };

/** So many decimals as the attribute has, and none where it tells of none. */
export const checkDecimals =
  (decimals = 0): Check =>
  (value, path, report) => {
    if (typeof value !== "number" || !Number.isFinite(value) || Number.isInteger(value)) return;
    if (decimalsOf(value) <= decimals) return;
    const found = String(value);
    report(decimals === 0 ? { code: "not-whole", path, found } : { code: "too-fine", path, found, decimals });
  };

/** As written, for a binary fraction has no decimals of its own. */
function decimalsOf(value: number): number {
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  const [, fraction = ""] = mantissa.split(".");
  return Math.max(0, fraction.length - Number(exponent));
}
