import type { PlanBookWords } from "../book/words.js";
import type { AnnexDoubt } from "./doubt.js";
import type { Kinds } from "./kinds.js";
import type { AnnexPromise, FieldDoubt, MeasuredPromise, Site } from "./measured-promise.js";
import type { Amount } from "./numbers/amounts.js";
import { isRate, measureOf, nounIn, unitIn } from "./numbers/units.js";
import { rateOf, titleOf } from "./titles.js";

/** By what it is counted; asked where the unit is not known, or a percentage has no whole. */
export function countedBy(amount: Amount, promised: AnnexPromise, { kinds, words }: Site): MeasuredPromise {
  const { text, target } = promised;
  if (amount.isPercent && isRate(`${text} ${target}`)) return rate(text || target, kinds, words);
  // The noun right behind a number says what it counts; another word of the row does only where there is none.
  const noun = nounIn(amount.of);
  const unit = amount.unit || promised.unit || (noun === "" ? unitIn(text) : "");
  const title = titleOf(amount, text, promised.unit);
  if (amount.isPercent) {
    const doubt: AnnexDoubt = { code: "percent-of-what", percent: `${amount.number}%` };
    return {
      fields: { measure: "share" },
      counted: kinds.take({
        title,
        subject: unit || noun || words.made.work,
      }),
      doubts: [{ doubt, field: "of" }],
    };
  }
  const measure = amount.measure ?? measureOf(unit);
  const subject = unit || noun || words.made.work;
  const isOther = promised.unit !== "" && amount.unit !== "" && measureOf(promised.unit) !== null;
  const doubts: readonly FieldDoubt[] =
    isOther && promised.unit.toLocaleLowerCase("vi") !== amount.unit.toLocaleLowerCase("vi")
      ? [{ doubt: { code: "other-unit", found: promised.unit, read: amount.unit }, field: null }]
      : [];
  if (measure === "count")
    return { fields: { measure, unit: subject }, counted: kinds.take({ title, subject }), doubts };
  const figure = { title: words.made.amount(subject), unit: subject };
  // Whether each is counted or figures are added is asked, so the kind of work has room for both.
  const of = measure === null ? subject : words.made.occasion;
  const counted = kinds.take({ title, subject: of, figure });
  if (measure === "sum") return { fields: { measure, unit: subject }, counted, doubts };
  return {
    fields: { unit: subject },
    counted,
    doubts: [{ doubt: { code: "unknown-measure", found: subject }, field: "measure" }],
  };
}

/** A rate that somebody states is a figure of its own, not a part of things that are counted. */
const rate = (text: string, kinds: Kinds, { made }: PlanBookWords): MeasuredPromise => ({
  fields: { measure: "latest", unit: "%" },
  counted: kinds.take({
    title: made.figures,
    subject: made.area,
    figure: { title: rateOf(text), unit: "%" },
    isStated: true,
  }),
  doubts: [],
});
