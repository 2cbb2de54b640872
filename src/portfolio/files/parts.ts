import { at } from "../../model/parse/checks.js";
import type { PortfolioEntry, Unread } from "../entry.js";
import { valueOf, type Valued } from "./lines.js";

/** What a line, or a row, of a portfolio holds: a plan, a register, or both. */
export type PortfolioValue = { readonly place: string } & (
  | { readonly plan: unknown; readonly register?: unknown }
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
      waiting = { place: part.place, plan: part.plan, isUsed: "register" in part };
      if (waiting.isUsed) yield part;
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

/** Whether a register names a plan; one that names none goes to no plan, be that without a name too. */
const isOf = (register: unknown, plan: unknown) => {
  const id = at(plan, "id");
  return id !== undefined && at(register, "plan") === id;
};

/** What a line or row of that number says; null is nothing, and so a database says that it has no register. */
export function partIn(number: string, read: Valued): PortfolioValue {
  if ("unread" in read) return { place: number, unread: read.unread };
  const { value } = read;
  const told = at(value, "place");
  const place = typeof told === "string" ? `${number}: ${told}` : number;
  const [plan, register] = [held(value, "plan"), held(value, "register")];
  if (plan !== null && "unread" in plan) return { place, unread: plan.unread };
  if (register !== null && "unread" in register) return { place, unread: register.unread };
  if (plan === null && register === null)
    return { place, unread: at(value, "unread") === "file" ? "file" : "no-part" };
  if (plan === null) return { place, register: register?.value };
  return { place, plan: plan.value, ...(register !== null && { register: register.value }) };
}

/** A plan or a register, which may stand as the text of its JSON; null where there is none. */
function held(value: unknown, name: "plan" | "register"): Valued | null {
  const own = at(value, name) ?? null;
  if (typeof own === "string") return valueOf(own);
  return own === null ? null : { value: own };
}
