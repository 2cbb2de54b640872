import type { Condition } from "../model/requirement.js";
import type { Explanation, Sum, Tally } from "../rules/explanation.js";
import type { Locale } from "./locale.js";
import { list, word } from "./values.js";

export type Leaf = Exclude<Explanation, { readonly kind: "allOf" | "anyOf" }>;

export const isLeaf = (node: Explanation): node is Leaf => node.kind !== "allOf" && node.kind !== "anyOf";

type Name = (tally: Tally, locale: Locale) => string;

/** What a requirement asks for and what was found, in one phrase; `name` says what is counted, in full or in short. */
export function fact(node: Explanation, name: Name, locale: Locale): string {
  const { requirements: words, number, language } = locale;
  switch (node.kind) {
    case "allOf":
    case "anyOf":
      return words.group(node.kind, number(node.parts.length));
    case "count":
      return `${name(node.tally, locale)}: ${words.need(number(node.need), "at-least")}, ${found(node.tally, locale)}`;
    case "share":
      return `${words.share(name(node.part, locale), name(node.whole, locale))}: ${shareFound(node, locale)}`;
    case "money": {
      const { sum, covers } = node;
      return words.money(
        name(sum.tally, locale),
        paid(sum, locale),
        name(covers.tally, locale),
        paid(covers, locale),
      );
    }
    case "attested":
      return `${words.attested(node.byName[language])}; ${node.decisions.length > 0 ? words.attestations(list(node.decisions)) : words.unattested}`;
  }
}

export const shortName: Name = ({ counts, stage }, { requirements, language }) =>
  requirements.what(counts[language], stage[language]);

/** With its conditions: `doanh nghiệp đã được cấp giấy chứng nhận (năm 2023)`. */
export const fullName: Name = (tally, locale) => {
  const limits = limitsOf(tally, locale);
  return limits.length === 0
    ? shortName(tally, locale)
    : `${shortName(tally, locale)} (${limits.join("; ")})`;
};

const limitsOf = (
  { measure: { where = [], within, standing }, names }: Tally,
  locale: Locale,
): readonly string[] => [
  ...where.map((condition) => limit(condition, names, locale)),
  ...(within ? [locale.when({ from: within.from ?? null, to: within.to ?? null })] : []),
  ...(standing ? [locale.requirements.standing] : []),
];

/** What an id stands for; the id itself where it has no name. */
export const nameIn = (names: Tally["names"], id: string, { language }: Pick<Locale, "language">): string =>
  names[id]?.[language] ?? id;

function limit(condition: Condition, names: Tally["names"], locale: Locale): string {
  const { terms, requirements } = locale;
  const { attribute } = condition;
  const words = attribute === "legal-form" ? terms.forms : terms.values;
  const values =
    "in" in condition
      ? condition.in.map((value) => word(words, String(value)))
      : [nameIn(names, "unit" in condition ? condition.unit : condition.party, locale)];
  return `${word(terms.attributes, attribute)}: ${values.join(` ${requirements.or} `)}`;
}

export const found = ({ definite, possible }: Tally, { requirements, number }: Locale): string =>
  requirements.bounds(number(definite), possible === null ? null : number(possible));

export const paid = ({ least, most }: Sum, { requirements, money }: Locale): string =>
  requirements.bounds(money(least), most === null ? null : money(most));

/** Rounded outwards, so that the bounds stay bounds. */
function shareFound(share: Extract<Leaf, { kind: "share" }>, { requirements, number }: Locale): string {
  const { least, most, percent, strictly } = share;
  const need = requirements.need(`${number(percent)}%`, strictly ? "more-than" : "at-least");
  if (least === null) return `${need}, ${requirements.nothingToBound}`;
  const down = Math.floor(least * 100 + 1e-6) / 100;
  const up = most === least ? down : most === null ? null : Math.ceil(most * 100 - 1e-6) / 100;
  return `${need}, ${requirements.bounds(`${number(down)}%`, up === null ? null : `${number(up)}%`)}`;
}
