import type { Day } from "../../model/values/date.js";
import type { Plan } from "../../model/plan/plan.js";
import { promiseNumbers } from "../../report/sections.js";
import { textIn } from "../../locale/say/values.js";
import { planAt } from "../../rules/plan-at.js";
import type { Setting } from "../setting.js";
import { sanitize } from "../terminal/width.js";

/** How promises are told apart in a table, on a day: by their number in the report; by their ids too where these are asked for. */
export function promiseLabels({ plan, ids }: Pick<Setting, "plan" | "ids">, day: Day): PromiseLabels {
  const numbers = numbersOn(plan, day);
  return {
    number: (id) => numbers.get(id)?.toString() ?? "–",
    sorted: (all) =>
      all.toSorted((one, other) => placeOf(one.commitment, numbers) - placeOf(other.commitment, numbers)),
    clause: (id, clause) => {
      const number = numbers.get(id);
      const text = number === undefined ? clause : `${number}. ${clause}`;
      return ids ? `${sanitize(text)}\n${id}` : sanitize(text);
    },
  };
}

export interface PromiseLabels {
  /** `26`, as the report of the day numbers it. */
  readonly number: (id: string) => string;
  /** In the order of their numbers; those without one last. */
  readonly sorted: <One extends { readonly commitment: string }>(all: readonly One[]) => readonly One[];
  /** `26. III.2, gạch đầu dòng thứ 2`. */
  readonly clause: (id: string, clause: string) => string;
}

const placeOf = (id: string, numbers: ReadonlyMap<string, number>) => numbers.get(id) ?? numbers.size + 1;

/** The numbers of the promises that a plan has on a day. */
const numbersOn = (plan: Plan, day: Day): ReadonlyMap<string, number> => promiseNumbers(planAt(plan, day));

/** *26. Đề xuất đặt hàng …*: a promise by its number and name, in the plan as it was signed. */
export function promiseNames(plan: Plan, language: string): (id: string) => string {
  const numbers = promiseNumbers(plan);
  const titles = new Map(plan.commitments.map(({ id, title }) => [id, title]));
  return (id) => `${numbers.get(id) ?? "–"}. ${textIn(titles.get(id), language) ?? id}`;
}
