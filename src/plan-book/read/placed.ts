import type { Issue, Path } from "../../model/issue/issue.js";
import { at } from "../../model/parse/checks.js";
import { procedureOf } from "../../model/plan/stage-ref.js";
import type { PlanBookWords } from "../book/words.js";
import type { Ledger } from "./reading.js";

/** Where faults of a plan that was read stand in its workbook. */
export interface FaultSite {
  readonly value: unknown;
  readonly told: Pick<Ledger, "cellOf">;
  /** Where what is missing altogether is told. */
  readonly head: string;
  readonly words: PlanBookWords;
}

/** The same fault, at its cell and in the words of its sheet; keys of data are nothing to an official. */
export function placed(issue: Issue, { value, told, head, words }: FaultSite): Issue {
  const place = (path: Path) => told.cellOf(path) ?? head;
  const own = { ...issue, path: [], cell: place(issue.path) };
  if (own.code === "duplicate-id")
    return { code: "same-name-twice", path: [], cell: own.cell, other: place(own.first) };
  if (own.code === "unknown-key")
    return { code: "not-for-row", path: [], cell: own.cell, found: headOf(own.key, words) };
  if (own.code !== "too-fine" && own.code !== "not-whole") return own;
  const decimals = decimalsPath(issue.path, value);
  if (decimals === undefined) return own;
  return {
    code: "decimals-set",
    path: [],
    cell: own.cell,
    found: own.found,
    decimals: own.code === "too-fine" ? own.decimals : 0,
    other: place(decimals),
  };
}

const headOf = (key: string, { heads }: PlanBookWords): string =>
  heads[`lists.${key}`] ?? heads[`kinds.${key}`] ?? heads[key] ?? key;

/** Where the decimals are set of the figure that a level is about. */
function decimalsPath(path: Path, value: unknown): Path | undefined {
  for (let length = path.length; length > 0; length--) {
    const part = path.slice(0, length).reduce<unknown>(at, value);
    const [stage, attribute] = [at(part, "stage"), at(part, "attribute")];
    if (typeof stage === "string" && typeof attribute === "string")
      return ["procedures", procedureOf(stage), "attributes", attribute, "decimals"];
  }
  return undefined;
}
