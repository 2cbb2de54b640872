import type { Exclusion, PassedOver, Tally } from "../../rules/assessment/explanation.js";
import { groupBy } from "../../rules/group-by.js";
import { few } from "./causes.js";
import type { Locale } from "../words/locale.js";
import { attributeIn, valueIn, wantedBy } from "./requirement/quantity-name.js";
import { list, marked, textIn, unique } from "./values.js";

/** So many are named; of more only how many. */
const NAMED = 5;

/** The acts that are on file and do not count, reason by reason: *có trong sổ nhưng không tính: “…” (…): …*. */
export function passedOverTexts(tally: Tally, locale: Locale): readonly string[] {
  const reasons = groupBy(tally.passedOver, ({ why }) => exclusionText(undated(why), tally, locale));
  return [...reasons].map(([why, acts]) => {
    const named = unique(acts.map(({ name, on }) => `${marked(name)} (${locale.when(on)})`));
    return locale.requirements.passedOver(few(named, NAMED, locale), why);
  });
}

/** Why one of them does not count. */
export const passedOverWhy = ({ why }: PassedOver, tally: Tally, locale: Locale): string =>
  exclusionText(why, tally, locale);

type Told = Exclusion | { readonly code: "other-days" | "later"; readonly on: null };

/** Its day stands beside the act already. */
const undated = (why: Exclusion): Told =>
  why.code === "other-days" || why.code === "later" ? { code: why.code, on: null } : why;

/** The same of all that is passed over, where only few words fit: each reason once. */
export const exclusionTexts = (tally: Tally, locale: Locale): readonly string[] =>
  unique(
    tally.passedOver.map((act) =>
      locale.requirements.passedOver(marked(act.name), exclusionText(act.why, tally, locale)),
    ),
  );

function exclusionText(why: Told, tally: Tally, locale: Locale): string {
  const words = locale.requirements.why;
  switch (why.code) {
    case "condition": {
      const { condition, found } = why;
      const { attribute } = condition;
      const stated = found.map((value) => valueIn(tally.names, attribute, value, locale));
      return words.condition(
        attributeIn(tally.names, attribute, locale),
        list(stated),
        wantedText(wantedBy(condition, tally.names, locale), "in" in condition, locale),
      );
    }
    case "other-days":
    case "later":
      return words[why.code](why.on && locale.when(why.on));
    case "not-valid":
      return words["not-valid"](
        textIn(tally.valid, locale.language) ?? null,
        why.ended && locale.when(why.ended),
      );
    case "replaced":
      return words.replaced();
    case "decided":
      return words.decided();
    case "not-stated":
      return words["not-stated"](textIn(tally.attribute, locale.language) ?? why.attribute);
    case "not-in-whole":
      return words["not-in-whole"]();
  }
}

const wantedText = (wanted: readonly string[], isChoice: boolean, { requirements }: Locale): string =>
  isChoice || wanted.length < 2
    ? wanted.join(` ${requirements.or} `)
    : `${wanted[0] || "…"} – ${wanted[1] || "…"}`;
