import type { Warning } from "../../model/issue/issue.js";
import type { Plan } from "../../model/plan/plan.js";
import { procedureOf } from "../../model/plan/stage-ref.js";
import { fieldOf, text } from "./fields.js";
import { type PlacedEntry, placed } from "../merge/join.js";

/** Thousands of đồng entered as đồng, or the other way round. */
const FAR = 1000;
/** Fewer amounts say nothing of what is usual. */
const FEWEST = 4;

/** Amounts a thousand times off the others: *nghìn đồng* for *đồng* is the commonest slip. */
export function amountsFarOff(entries: readonly PlacedEntry[], plan: Plan): readonly Warning[] {
  const amounts = entries.flatMap((entry) => {
    const amount = fieldOf(entry.fields, "attributes.amount");
    return typeof amount === "number" && amount > 0 && isDong(entry, plan) ? [{ entry, amount }] : [];
  });
  if (amounts.length < FEWEST) return [];
  const sorted = amounts.map(({ amount }) => amount).toSorted((a, b) => a - b);
  const usual = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return amounts
    .filter(({ amount }) => amount >= usual * FAR || amount * FAR <= usual)
    .map(({ entry, amount }) => ({
      code: "far-off",
      path: [],
      ...placed(entry, "attributes.amount"),
      found: amount,
      usual,
    }));
}

/** Only amounts of money are alike enough to be held against each other. */
function isDong({ fields }: PlacedEntry, { procedures }: Plan): boolean {
  const attribute = procedures[procedureOf(text(fields["stage"]))]?.attributes["amount"];
  return attribute?.type === "money" && attribute.currency === "VND";
}
