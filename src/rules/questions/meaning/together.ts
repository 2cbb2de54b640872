import type { RecordChange, Hypothesis } from "../simulate/hypothesis.js";

/** Several answers as one: what they say of one record, subject or unit is put together. */
export function together(all: readonly Hypothesis[]): Required<Hypothesis> {
  const named = <K extends "documents" | "units" | "subjects">(key: K): Required<Hypothesis>[K] =>
    Object.assign({}, ...all.map((one) => one[key]));
  return {
    documents: named("documents"),
    units: named("units"),
    subjects: named("subjects"),
    told: mergedTold(all),
    records: distinct(all.flatMap(({ records = [] }) => records)),
    changed: mergedChanges(all.flatMap(({ changed = [] }) => changed)),
    withdrawn: [...new Set(all.flatMap(({ withdrawn = [] }) => withdrawn))],
    statements: distinct(all.flatMap(({ statements = [] }) => statements)),
    decisions: distinct(all.flatMap(({ decisions = [] }) => decisions)),
  };
}

function mergedTold(all: readonly Hypothesis[]): Required<Hypothesis>["told"] {
  const told: Record<string, NonNullable<Hypothesis["told"]>[string]> = {};
  for (const one of all)
    for (const [subject, attributes] of Object.entries(one.told ?? {}))
      told[subject] = { ...told[subject], ...attributes };
  return told;
}

/** What is said of one record, by several answers, as one. */
export function mergedChanges(changes: readonly RecordChange[]): readonly RecordChange[] {
  const merged = new Map<string, RecordChange>();
  for (const change of changes) {
    const known = merged.get(change.record);
    merged.set(
      change.record,
      known === undefined
        ? change
        : {
            ...known,
            ...change,
            evidence: [...(known.evidence ?? []), ...(change.evidence ?? [])],
            attributes: { ...known.attributes, ...change.attributes },
          },
    );
  }
  return [...merged.values()];
}

/** What has one id says one thing. */
const distinct = <E extends { readonly id: string }>(entries: readonly E[]): readonly E[] =>
  entries.length < 2 ? entries : [...new Map(entries.map((entry) => [entry.id, entry])).values()];
