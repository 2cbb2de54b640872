import type { Commitment } from "../../../model/plan/commitment.js";
import type { Plan } from "../../../model/plan/plan.js";
import type { Quantity } from "../../../model/requirement/quantity.js";
import type { Measured, Requirement } from "../../../model/requirement/requirement.js";
import { comparisonOf } from "../../../model/requirement/threshold.js";
import type { ChangeLocale } from "../../words/change-words.js";
import { named } from "../named.js";
import { fullName, nameIn, type QuantityNamer } from "./quantity-name.js";
import { askedText, type AskedQuantity } from "./requirement-sentence.js";
import { list, textIn } from "../values.js";

/** The promise that a requirement belongs to, and the plan that names what it asks for. */
export interface Promised {
  readonly plan: Plan;
  readonly commitment: Pick<Commitment, "id" | "about">;
}

/** A requirement in one phrase: *ít nhất 02 doanh nghiệp đã được cấp giấy chứng nhận (từ 25/3/2022 trở đi)*. */
export function requirementText(requirement: Requirement, of: Promised, locale: ChangeLocale): string {
  const words = locale.changes.plan.requirement;
  switch (requirement.kind) {
    case "allOf":
    case "anyOf":
      return words[requirement.kind](requirement.of.map((part) => requirementText(part, of, locale)));
    case "count":
    case "sum":
    case "latest":
      return askedText(askedOf(requirement, of.plan), nameFor(of), locale);
    case "attested":
      return words.attested(textIn(of.plan.parties[requirement.by]?.name, locale.language) ?? requirement.by);
  }
}

/** A quantity and its threshold as the plan has them, nothing judged. */
export function askedOf(leaf: Measured, plan: Plan): AskedQuantity {
  const { comparison, threshold } = comparisonOf(leaf);
  const asked = { kind: leaf.kind, comparison, tally: named(leaf, plan) };
  if (typeof threshold === "number")
    return { ...asked, need: { least: threshold, most: threshold }, percent: null, plus: null, base: null };
  const base = typeof threshold.of === "number" ? threshold.of : named(threshold.of, plan);
  const percent = "percent" in threshold ? threshold.percent : null;
  return { ...asked, need: needOf(threshold), percent, plus: threshold.plus ?? null, base };
}

/** A threshold taken of a stated number is a number itself. */
function needOf({
  of,
  ...rest
}: Exclude<ReturnType<typeof comparisonOf>["threshold"], number>): AskedQuantity["need"] {
  const need =
    typeof of === "number" && "percent" in rest ? (of * rest.percent) / 100 + (rest.plus ?? 0) : null;
  return { least: need, most: need };
}

/** The quantity by itself, with its conditions. */
export const measureText = (quantity: Quantity, of: Promised, locale: ChangeLocale): string =>
  nameFor(of)(named(quantity, of.plan), locale);

/** With what alone it is counted for, where that is not the promise's own matter. */
const nameFor =
  ({ commitment }: Promised): QuantityNamer =>
  (tally, locale) => {
    const own = [commitment.id, commitment.about];
    const places = (tally.quantity.for ?? []).filter((place) => !own.includes(place));
    const name = fullName(tally, locale);
    return places.length === 0
      ? name
      : `${name}, ${locale.requirements.name.only(list(places.map((place) => nameIn(tally.names.places, place, locale))))}`;
  };
