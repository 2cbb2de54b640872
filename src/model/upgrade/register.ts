import type { Warning } from "../issue/issue.js";
import { at, elements } from "../parse/checks.js";
import { isBottomless } from "../parse/hostile.js";
import {
  procedureFacts,
  stageFacts,
  type ProcedureFacts,
  type StageFacts,
} from "../parse/procedure-facts.js";
import type { Plan } from "../plan/plan.js";
import { isFields, type Fields } from "../values/fields.js";
import { eachIn, eachOf } from "./fields.js";
import { declaredIn, droppedAt, sortedAt, withAttributes } from "./told.js";
import { oldFormat, type Upgraded } from "./upgraded.js";

/**
 * A register of format version 1 as one of version 2, plain and still to be parsed. What was told of a subject and is now
 * an attribute of the act holds of each of its acts that says nothing else; what no procedure declares is dropped.
 */
export function upgradeRegister(value: unknown, { procedures }: Pick<Plan, "procedures">): Upgraded {
  if (!isFields(value) || isBottomless(value)) return { value, warnings: [] };
  const known = { stage: stageFacts(procedures), all: procedureList(procedures) };
  const subjects = subjectsOf(value, known);
  const records = elements(value["records"]).map(([index, record]) =>
    upgradeRecord(record, Number(index), subjects, known),
  );
  const upgraded = {
    ...value,
    formatVersion: 2,
    ...(isFields(value["subjects"]) && {
      subjects: eachIn(value["subjects"], (subject, id) => subjects.get(id)?.value ?? subject),
    }),
    ...(Array.isArray(value["records"]) && {
      records: eachOf(value["records"], (record, index) => records[index]?.value ?? record),
    }),
  };
  const dropped = [...subjects.values(), ...records].flatMap(({ warnings }) => warnings);
  return { value: upgraded, warnings: [oldFormat, ...dropped] };
}

interface Known {
  stage(this: void, ref: string): StageFacts | undefined;
  readonly all: readonly ProcedureFacts[];
}

interface Entry {
  readonly value: unknown;
  readonly warnings: readonly Warning[];
}
interface SubjectEntry extends Entry {
  /** What was told of the subject before; its acts take from it. */
  readonly before: unknown;
}

const procedureList = (procedures: Plan["procedures"]) =>
  Object.keys(procedures).flatMap((id) => procedureFacts(procedures)(id) ?? []);

/** What is told of a subject stays with it, and what its records told of it comes to it. */
function subjectsOf(register: Fields, known: Known): ReadonlyMap<string, SubjectEntry> {
  const acts = actsBySubject(register, known);
  return new Map(
    elements(register["subjects"]).flatMap(([key, subject]): readonly (readonly [string, SubjectEntry])[] => {
      const id = String(key);
      if (!isFields(subject)) return [];
      const before = subject["attributes"];
      const own = acts.get(id) ?? [];
      const { kept, dropped } = ofSubject(before, own, known);
      const lifted = own.map(({ stage, told }) => sortedAt(told, stage).subject);
      const attributes = { ...Object.assign({}, ...lifted.toReversed()), ...kept };
      const warnings = droppedAt(dropped, ["subjects", id]);
      return [[id, { before, value: withAttributes(subject, attributes), warnings }]];
    }),
  );
}

interface Told {
  readonly stage: StageFacts;
  readonly told: unknown;
}

function actsBySubject(register: Fields, known: Known): ReadonlyMap<string, readonly Told[]> {
  const found = new Map<string, Told[]>();
  for (const [, record] of elements(register["records"])) {
    const [subject, ref] = [at(record, "subject"), at(record, "stage")];
    const stage = typeof ref === "string" ? known.stage(ref) : undefined;
    if (typeof subject !== "string" || stage === undefined) continue;
    const list = found.get(subject) ?? [];
    found.set(subject, list);
    list.push({ stage, told: at(record, "attributes") });
  }
  return found;
}

/** Where it passes no procedure yet, any may have declared it. */
function ofSubject(attributes: unknown, acts: readonly Told[], known: Known) {
  const procedures = acts.length > 0 ? acts.map(({ stage }) => stage.procedure) : known.all;
  const [kept, dropped]: [Record<string, unknown>, Record<string, unknown>] = [{}, {}];
  for (const [key, value] of elements(attributes)) {
    const isOwn = procedures.some((procedure) => declaredIn(procedure, String(key))?.of === "subject");
    const isGiven = acts.some(({ stage }) => Object.hasOwn(sortedAt(attributes, stage).act, key));
    if (isOwn) kept[key] = value;
    else if (!isGiven) dropped[key] = value;
  }
  return { kept, dropped };
}

/** Of an act is told what was told of it, and what was told of its subject where it says nothing else. */
function upgradeRecord(
  record: unknown,
  index: number,
  subjects: ReadonlyMap<string, SubjectEntry>,
  known: Known,
): Entry {
  const ref = at(record, "stage");
  const stage = typeof ref === "string" ? known.stage(ref) : undefined;
  if (stage === undefined || !isFields(record)) return { value: record, warnings: [] };
  const subject = subjects.get(String(record["subject"]));
  const own = sortedAt(record["attributes"], stage);
  const given = sortedAt(subject?.before, stage).act;
  const lifted = at(subject?.value, "attributes");
  const differing = Object.entries(own.subject).filter(([key, value]) => at(lifted, key) !== value);
  return {
    value: withAttributes(record, { ...given, ...own.act, ...Object.fromEntries(differing) }),
    warnings: droppedAt(own.neither, ["records", index]),
  };
}
