import { at } from "../../model/parse/checks.js";
import type { PortfolioEntry, Unread } from "../entry.js";

/** What a line, or a row, of a portfolio holds. */
export type PortfolioValue = { readonly place: string } & (
  | { readonly plan: unknown }
  | { readonly register: unknown }
  | { readonly unread: Unread }
);

/** A plan that waits for its registers. */
interface Waiting {
  readonly place: string;
  readonly plan: unknown;
  readonly isUsed: boolean;
}
const NONE: Waiting = { place: "", plan: undefined, isUsed: true };

/** Each register with the plan last told, if it names that; plans below which no register stood alone. */
export async function* entriesOf(
  parts: AsyncIterable<PortfolioValue>,
): AsyncGenerator<PortfolioEntry, void, undefined> {
  let waiting = NONE;
  for await (const part of parts) {
    if ("plan" in part) {
      yield* alone(waiting);
      waiting = { place: part.place, plan: part.plan, isUsed: false };
    } else if ("register" in part && isOf(part.register, waiting.plan)) {
      waiting = { ...waiting, isUsed: true };
      yield { place: part.place, plan: waiting.plan, register: part.register };
    } else yield part;
  }
  yield* alone(waiting);
}

/** A plan below which no register stood. */
const alone = ({ place, plan, isUsed }: Waiting): readonly PortfolioEntry[] =>
  isUsed ? [] : [{ place, plan }];

const isOf = (register: unknown, plan: unknown) =>
  plan !== undefined && at(register, "plan") === at(plan, "id");

/** What a value says, at a line or row of that number; undefined is no value. */
export function partIn(number: string, value: unknown): PortfolioValue {
  const [told, plan, register] = [at(value, "place"), at(value, "plan"), at(value, "register")];
  const place = typeof told === "string" ? `${number}: ${told}` : number;
  if (value === undefined) return { place, unread: "not-json" };
  if (plan !== undefined && register === undefined) return { place, plan };
  if (register !== undefined && plan === undefined) return { place, register };
  return { place, unread: at(value, "unread") === "file" ? "file" : "no-part" };
}
