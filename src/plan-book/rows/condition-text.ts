import type { Attribute } from "../../model/plan/attribute.js";
import type { AttributeValue, Condition } from "../../model/requirement/condition.js";
import { readNumber } from "../../sheets/cells/read-number.js";
import type { PlanBookWords } from "../book/words.js";
import type { PartNames } from "./names.js";
import { numberText } from "./number-text.js";
import { dayIn, dayText } from "./stretch-text.js";

/** Where a condition stands: its procedure, and what is told there. */
export interface ConditionSite {
  readonly procedure: string;
  readonly attributeOf: (id: string) => Pick<Attribute, "type"> | undefined;
  readonly names: PartNames;
  readonly words: PlanBookWords;
}

/** Between values of which any will do. */
const OR = " | ";

/** One condition on one line: *lĩnh vực: là chuyển giao công nghệ | sở hữu trí tuệ*. */
export function conditionText(condition: Condition, site: ConditionSite): string {
  const { procedure, names, words } = site;
  const { condition: say } = words;
  const head = names.attributes(procedure).labelOf(condition.attribute);
  if ("in" in condition)
    return `${head}: ${say.is} ${condition.in.map((value) => valueText(value, condition.attribute, site)).join(OR)}`;
  if ("unit" in condition) return `${head}: ${say.unit} ${names.units.labelOf(condition.unit)}`;
  if ("party" in condition) return `${head}: ${say.party} ${names.parties.labelOf(condition.party)}`;
  const { atLeast, atMost } = condition;
  const limits = [
    ...(atLeast === undefined ? [] : [`${say.from} ${limitText(atLeast, words)}`]),
    ...(atMost === undefined ? [] : [`${say.to} ${limitText(atMost, words)}`]),
  ];
  return `${head}: ${limits.join(" ")}`;
}

function valueText(
  value: AttributeValue,
  attribute: string,
  { procedure, names, words }: ConditionSite,
): string {
  if (typeof value === "number") return numberText(value, words.sheets.language);
  if (typeof value === "boolean") return value ? words.sheets.yes : words.sheets.no;
  return names.options(procedure, attribute).labelOf(value);
}

const limitText = (limit: number | string, words: PlanBookWords) =>
  typeof limit === "number" ? numberText(limit, words.sheets.language) : dayText(limit);

/** The same from a line of a cell; undefined where it cannot be read. */
export function readCondition(line: string, site: ConditionSite): Condition | undefined {
  const { procedure, names, words } = site;
  // The longest name first: a name may have a colon of its own.
  for (let at = line.lastIndexOf(":"); at > 0; at = line.lastIndexOf(":", at - 1)) {
    const attribute = names.attributes(procedure).idOf(line.slice(0, at).trim());
    if (attribute !== undefined) return readAsked(line.slice(at + 1).trim(), attribute, { ...site, words });
  }
  return undefined;
}

function readAsked(text: string, attribute: string, site: ConditionSite): Condition | undefined {
  const { names, words } = site;
  const { condition: say } = words;
  const after = (word: string) => (text.startsWith(`${word} `) ? text.slice(word.length).trim() : undefined);
  const [unitName, partyName, values] = [after(say.unit), after(say.party), after(say.is)];
  const unit = unitName === undefined ? undefined : names.units.idOf(unitName);
  if (unit !== undefined) return { attribute, unit };
  const party = partyName === undefined ? undefined : names.parties.idOf(partyName);
  if (party !== undefined) return { attribute, party };
  if (values !== undefined) {
    const read = values
      .split(OR.trim())
      .map((value) => value.trim())
      .map((value) => readValue(value, attribute, site));
    const known = read.flatMap((value) => (value === undefined ? [] : [value]));
    return known.length === read.length ? { attribute, in: known } : undefined;
  }
  return readLimits(text, attribute, site);
}

function readLimits(
  text: string,
  attribute: string,
  { words, attributeOf }: ConditionSite,
): Condition | undefined {
  const { from, to } = words.condition;
  const [, low, high] = new RegExp(`^(?:${from} (.+?))?(?:^| ?)(?:${to} (.+))?$`, "u").exec(text) ?? [];
  const limit = (written: string) => {
    if (attributeOf(attribute)?.type === "day") return dayIn(written);
    const read = readNumber(written);
    return read.ok ? read.value : undefined;
  };
  const [atLeast, atMost] = [low, high].map((written) => (written === undefined ? null : limit(written)));
  if (atLeast === undefined || atMost === undefined || (atLeast === null && atMost === null))
    return undefined;
  return {
    attribute,
    ...(atLeast !== null && { atLeast }),
    ...(atMost !== null && { atMost }),
  };
}

function readValue(text: string, attribute: string, site: ConditionSite): AttributeValue | undefined {
  const { procedure, names, words, attributeOf } = site;
  const type = attributeOf(attribute)?.type;
  if (type === "yes-no")
    return text === words.sheets.yes ? true : text === words.sheets.no ? false : undefined;
  if (type === "number" || type === "money") {
    const read = readNumber(text);
    return read.ok ? read.value : undefined;
  }
  return type === "choice" ? names.options(procedure, attribute).idOf(text) : text;
}
