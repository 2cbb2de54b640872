import type { Warning } from "../../model/issue/issue.js";
import type { Plan } from "../../model/plan/plan.js";
import { type ToldAct, actId } from "./acts.js";
import { text } from "../cells/fields.js";
import type { Contradiction, PlacedEntry } from "./join.js";
import { differences } from "./act-differences.js";
import { repeatedActs } from "./repeated-acts.js";

export interface JoinedActs {
  readonly records: readonly PlacedEntry[];
  /** How many acts were told more than once. */
  readonly repeated: number;
  readonly warnings: readonly Warning[];
}

/**
 * The same act told twice is one record. A row that says something else than it did on an earlier day corrects that; on the
 * same day it contradicts it: both stay.
 */
export function joinActs(acts: readonly ToldAct[], plan: Plan, contradicts: Contradiction): JoinedActs {
  const records = new Map<string, PlacedEntry & { readonly act: ToldAct }>();
  const told = new Map<string, string>();
  const latest = new Map<string, string>();
  const warnings: Warning[] = [];
  let repeated = 0;
  for (const act of acts) {
    const content = actId(act);
    const wanted = act.id ?? content;
    const earlier = records.get(latest.get(wanted) ?? wanted);
    if (act.fixed ? earlier !== undefined && actId(earlier.act) === content : told.has(content)) {
      repeated += 1;
      continue;
    }
    const isCopy = earlier !== undefined && earlier.act.draft === act.draft;
    const id = earlier === undefined ? wanted : content;
    const corrects = earlier !== undefined && !isCopy && dayOf(act) > dayOf(earlier.act);
    const fields = corrects ? { ...act.fields, recorded: dayOf(act), corrects: earlier.id } : act.fields;
    const entry = { id, fields, act };
    records.set(records.has(id) ? contentAgain(id, records) : id, entry);
    told.set(content, id);
    if (corrects || earlier === undefined) latest.set(wanted, id);
  }
  const entries = [...records].map(([id, { fields, act }]): PlacedEntry => ({ id, fields, row: act.row }));
  warnings.push(
    ...contradictions(entries, plan, contradicts),
    ...repeatedActs(entries, (stage) => repeats(stage, plan), contradicts),
  );
  return { records: entries, repeated, warnings };
}

/** The day on which it was told: that of the return, which may be later than what the row still says. */
const dayOf = ({ fields, draft: { returned } }: ToldAct): string => {
  const recorded = text(fields["recorded"] ?? "");
  return returned.recorded !== undefined && returned.recorded > recorded ? returned.recorded : recorded;
};

/** Two entries of one register with one id: the second keeps its own place, so that parsing can report it. */
const contentAgain = (id: string, records: ReadonlyMap<string, unknown>): string =>
  `${id}.again-${records.size}`;

/** Acts that happen once, told with different days or attributes by records of which none corrects another. */
function contradictions(
  entries: readonly PlacedEntry[],
  plan: Plan,
  contradicts: Contradiction,
): readonly Warning[] {
  const out = new Set(entries.flatMap(({ fields }) => [fields["corrects"], fields["replaces"]]));
  const first = new Map<string, PlacedEntry>();
  return entries.flatMap((entry): readonly Warning[] => {
    const { subject, stage } = entry.fields;
    if (out.has(entry.id) || entry.fields["replaces"] !== undefined || repeats(String(stage), plan))
      return [];
    const key = `${String(subject)} ${String(stage)}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, entry);
    return earlier === undefined
      ? []
      : differences(earlier, entry).map((field) => contradicts(earlier, entry, field, "both"));
  });
}

function repeats(stage: string, plan: Plan): boolean {
  const [procedure = "", name = ""] = stage.split(".");
  return plan.procedures[procedure]?.stages[name]?.repeats ?? false;
}
