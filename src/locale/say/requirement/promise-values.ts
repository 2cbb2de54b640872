import { inLanguage } from "../../../model/values/wording.js";
import type { Commitment } from "../../../model/plan/commitment.js";
import type { Day } from "../../../model/values/date.js";
import type { Plan } from "../../../model/plan/plan.js";
import { targetsOf } from "../../../model/plan/targets.js";
import type { Field, PlanChangeLocale } from "../../words/change-words.js";
import { requirementText } from "./requirement-text.js";
import { list, marked, word, textIn } from "../values.js";

/** A promise in one version of its plan. */
export interface Side {
  readonly commitment: Commitment;
  readonly plan: Plan;
}

/** A field of a promise in words; null where nothing stands there. */
export function valueOf(field: Field, side: Side, locale: PlanChangeLocale): string | null {
  const { commitment } = side;
  const { language, labels, terms, when } = locale;
  switch (field) {
    case "title":
      return marked(inLanguage(commitment.title, language));
    case "kind":
      return labels.commitments[commitment.kind];
    case "funds":
      return commitment.kind === "funding" ? word(terms.values, commitment.funds) : null;
    case "due":
      return dueText(side, locale);
    case "custom":
      return commitment.kind === "review" && commitment.custom ? when(commitment.custom) : null;
    case "series":
    case "key":
      return commitment[field] ?? null;
    default:
      return relation(field, side, locale);
  }
}

/** The last day on which it can be kept in time. */
export const dueOf = ({ commitment, plan }: Side): Day => commitment.due ?? plan.period.to;

function dueText(side: Side, { dates, changes }: PlanChangeLocale): string {
  const day = dates.day(dueOf(side));
  return side.commitment.due === undefined ? changes.plan.planEnd(day) : day;
}

/** What else of the plan a promise names. */
function relation(
  field: "responsible" | "when" | "about" | "default",
  side: Side,
  locale: PlanChangeLocale,
): string | null {
  const { commitment, plan } = side;
  const { language } = locale;
  const { about, when, readings } = commitment;
  switch (field) {
    case "responsible":
      return commitment.responsible.length === 0 ? null : dutiesText(side, locale);
    case "when":
      return when === undefined ? null : requirementText(when, side, locale);
    case "about":
      return about === undefined ? null : marked(textIn(targetsOf(plan).titleOf(about), language) ?? about);
    case "default":
      return marked(textIn(readings[0].title, language) ?? readings[0].id);
  }
}

const dutiesText = ({ commitment, plan }: Side, { language, findings }: PlanChangeLocale): string =>
  list(
    commitment.responsible.map(
      ({ unit, role }) => `${textIn(plan.units[unit]?.name, language) ?? unit} (${findings.role[role]})`,
    ),
  );
