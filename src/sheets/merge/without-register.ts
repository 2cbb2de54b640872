import type { Issue } from "../../model/issue/issue.js";
import { isFields } from "../../model/values/fields.js";
import { text } from "../cells/fields.js";
import { cellOf, type PlacedEntry } from "./join.js";

/** Rows that change what they were sent out with, where the register with that is not among the sources. */
export interface WithoutRegister {
  /** One issue a file. */
  readonly issues: readonly Issue[];
  /** Entries of which nothing else need be said. */
  readonly entries: ReadonlySet<string>;
}

export function withoutRegister(records: readonly PlacedEntry[]): WithoutRegister {
  const known = new Set(records.map(({ id }) => id));
  const lost = records.filter(({ fields: { row } }) => {
    const sent = isFields(row) ? row["sent"] : undefined;
    return isFields(sent) && !known.has(text(sent["entry"]));
  });
  const first = new Map(
    lost.toReversed().flatMap((entry) => {
      const cell = cellOf(entry);
      return cell === undefined ? [] : [[cell.split("!")[0], cell] as const];
    }),
  );
  return {
    issues: [...first.values()].map((cell): Issue => ({ code: "register-missing", path: [], cell })),
    entries: new Set(lost.map(({ id }) => id)),
  };
}
