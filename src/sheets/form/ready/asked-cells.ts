import type { FormColumn, FormSheet } from "../form-column.js";
import type { Need } from "../need.js";

/** What the promises of a plan ask of a row that names a place (thuộc nội dung), by the keys of its cells. */
export interface AskedCells {
  readonly byPlace: readonly AskedAt[];
  /** What is asked of a row that names none of them. */
  readonly otherwise: ReadonlySet<string>;
}

/** Cells, and the places at which all of them are asked. */
export interface AskedAt {
  readonly places: readonly string[];
  readonly keys: ReadonlySet<string>;
}

/** The day and paper of each stage that a need counts, and the attributes that it is counted by. */
export const cellsAsked = ({ stages }: Need, { columns }: FormSheet): ReadonlySet<string> =>
  new Set(columns.filter((column) => isAsked(column, stages)).map(({ key }) => key));

function isAsked({ stage, tells, attribute, part }: FormColumn, stages: Need["stages"]): boolean {
  if (part === "thing")
    return attribute !== undefined && [...stages.values()].some((asked) => asked.has(attribute));
  const asked = stage === undefined ? undefined : stages.get(stage);
  if (asked === undefined || part !== "block") return false;
  return tells === "on" || tells === "number" || (attribute !== undefined && asked.has(attribute));
}

/**
 * Where all places ask the same cells, every row is asked for them; else a row is first asked for its place. A place whose
 * promises ask different cells asks for the last block.
 */
export function askedCells(sheet: FormSheet, needs: readonly Need[]): AskedCells {
  const own = needs
    .filter(({ procedure }) => procedure === sheet.procedure)
    .map((need) => ({ places: need.for, keys: cellsAsked(need, sheet) }));
  const [first = { keys: lastBlock(sheet) }, ...others] = own;
  if (others.every(({ keys }) => isSame(keys, first.keys))) return { byPlace: [], otherwise: first.keys };
  const byKeys = new Map<string, AskedAt>();
  for (const place of new Set(own.flatMap(({ places }) => places))) {
    const [asked = first, ...more] = own.filter(({ places }) => places.includes(place));
    const keys = more.every((one) => isSame(one.keys, asked.keys)) ? asked.keys : lastBlock(sheet);
    const key = [...keys].join(" ");
    byKeys.set(key, { keys, places: [...(byKeys.get(key)?.places ?? []), place] });
  }
  return { byPlace: [...byKeys.values()], otherwise: new Set(["for"]) };
}

/** The day and number of the last block. */
function lastBlock({ columns }: FormSheet): ReadonlySet<string> {
  const last = columns.findLast(({ part, tells }) => part === "block" && tells === "on")?.stage;
  const asked = columns.filter(
    ({ part, tells, stage }) => part === "block" && stage === last && (tells === "on" || tells === "number"),
  );
  return new Set(asked.map(({ key }) => key));
}

const isSame = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every((key) => other.has(key));
