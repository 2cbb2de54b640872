import { at } from "../../model/parse/checks.js";
import type { PortfolioEntry, Unread } from "../entry.js";
import { linesOf, valueOf, type Line, type Pieces } from "./lines.js";

/** A plan that waits for its registers. */
interface Waiting {
  readonly place: string;
  readonly plan: unknown;
  readonly isUsed: boolean;
}
const NONE: Waiting = { place: "", plan: undefined, isUsed: true };

/**
 * Read a portfolio as NDJSON: one line a plan, below it one line for each of its registers. Every line has a `plan` or a
 * `register`, and may have the `place` it came from. A register belongs to the plan last told, if it names that; else it has
 * none. A line that cannot be read is an entry that says so.
 *
 * @example
 * for await (const row of judgePortfolio(readPortfolio(createReadStream("nuoc.ndjson")), moment)) use(row);
 */
export async function* readPortfolio(pieces: Pieces): AsyncGenerator<PortfolioEntry, void, undefined> {
  let waiting = NONE;
  for await (const line of linesOf(pieces)) {
    const part = partOf(line);
    if ("plan" in part) {
      yield* alone(waiting);
      waiting = { place: part.place, plan: part.plan, isUsed: false };
    } else if ("unread" in part) yield part;
    else if (waiting !== null && isOf(part.register, waiting.plan)) {
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

type Part = { readonly place: string } & (
  | { readonly plan: unknown }
  | { readonly register: unknown }
  | { readonly unread: Unread }
);

function partOf(line: Line): Part {
  if ("unread" in line) return { place: String(line.line), unread: line.unread };
  const value = valueOf(line.text);
  const [told, plan, register] = [at(value, "place"), at(value, "plan"), at(value, "register")];
  const place = typeof told === "string" ? `${line.line}: ${told}` : String(line.line);
  if (value === undefined) return { place, unread: "not-json" };
  if (plan !== undefined && register === undefined) return { place, plan };
  if (register !== undefined && plan === undefined) return { place, register };
  return { place, unread: at(value, "unread") === "file" ? "file" : "no-part" };
}
