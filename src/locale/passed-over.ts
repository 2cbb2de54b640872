import type { Exclusion, PassedOver, Tally } from "../rules/explanation.js";
import type { Locale } from "./locale.js";
import { attributeIn, valueIn, wantedBy } from "./quantity-name.js";
import { list, marked, textIn, unique } from "./values.js";

/** An act that is on file and does not count, with the reason: *có trong sổ nhưng không tính: “…” (…): …*. */
export const passedOverText = (act: PassedOver, tally: Tally, locale: Locale): string =>
  locale.requirements.passedOver(
    `${marked(act.name)} (${locale.when(act.on)})`,
    exclusionText(act.why, tally, locale),
  );

/** The same of all that is passed over, where only few words fit: each reason once. */
export const exclusionTexts = (tally: Tally, locale: Locale): readonly string[] =>
  unique(
    tally.passedOver.map((act) =>
      locale.requirements.passedOver(marked(act.name), exclusionText(act.why, tally, locale)),
    ),
  );

function exclusionText(why: Exclusion, tally: Tally, locale: Locale): string {
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
      return words[why.code](locale.when(why.on));
    case "not-valid":
      return words["not-valid"](
        textIn(tally.valid, locale.language) ?? null,
        why.ended && locale.when(why.ended),
      );
    case "replaced":
      return words.replaced(list(why.by));
    case "decided":
      return words.decided(why.decision);
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
