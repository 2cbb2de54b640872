import type { Plan } from "../../model/plan/plan.js";
import type { Procedure } from "../../model/plan/procedure.js";
import type { FactRecord } from "../../model/register/record.js";
import type { AttributeValue } from "../../model/requirement/condition.js";
import { procedureOf } from "../../model/plan/stage-ref.js";
import type { Subject } from "../../model/register/subject.js";
import { groupBy } from "../group-by.js";
import type { RecordContext } from "./grouping.js";
import type { Proceeding } from "./proceeding.js";
import { keysOf } from "./subject-keys.js";
import { otherPartings } from "./partings.js";
import { partedSurely, triesOf, tryEndsIn } from "./tries.js";

/** What the register tells of the subjects of one procedure. */
export interface ProceedingSources {
  readonly procedureId: string;
  readonly procedure: Procedure;
  readonly ranks: ReadonlyMap<string, number>;
  readonly grouping: RecordContext;
  readonly subjects: Readonly<Record<string, Subject>>;
  /** The records of each subject. */
  readonly records: ReadonlyMap<string, readonly FactRecord[]>;
}

/** The records, sorted by procedure and subject. */
export function materialOf(
  { procedures }: Plan,
  records: readonly FactRecord[],
  subjects: Readonly<Record<string, Subject>>,
  grouping: RecordContext,
): readonly ProceedingSources[] {
  const byProcedure = groupBy(records, ({ stage }) => procedureOf(stage));
  return [...byProcedure].flatMap(([procedureId, own]): readonly ProceedingSources[] => {
    const procedure = procedures[procedureId];
    if (procedure === undefined) return [];
    const ranks = new Map(Object.keys(procedure.stages).map((stage, rank) => [stage, rank]));
    const bySubject = groupBy(own, ({ subject }) => subject);
    return [{ procedureId, procedure, ranks, grouping, subjects, records: bySubject }];
  });
}

/** The proceeding of one subject, or of several that are taken for one: places united, records settled together. */
export function proceedingOf(
  ids: readonly [string, ...string[]],
  material: ProceedingSources,
): Proceeding | undefined {
  const { procedureId, procedure, ranks, grouping, subjects } = material;
  const found = ids.flatMap((id) => {
    const subject = subjects[id];
    return subject === undefined ? [] : [{ id, subject }];
  });
  const [first] = found;
  if (first === undefined) return undefined;
  const records = ids.flatMap((id) => material.records.get(id) ?? []);
  const way = { procedure, ranks, grouping };
  const ends = tryEndsIn(records, way);
  const parting = partedSurely(records, ends, way);
  const others = otherPartings(records, ends, parting, way);
  return {
    id: first.id,
    name: first.subject.name,
    members: found.map(({ id, subject }) => ({ id, name: subject.name })),
    nameKeys: found.map(({ subject }) => keysOf(subject).name),
    values: valuesIn(found.map(({ subject }) => subject)),
    for:
      found.length === 1
        ? (first.subject.for ?? [])
        : [...new Set(found.flatMap(({ subject }) => subject.for ?? []))],
    procedureId,
    procedure,
    ranks,
    tries: triesOf(parting, way),
    otherwise: others && others.map((one) => triesOf(one, way)),
  };
}

const NO_VALUES: ReadonlyMap<string, readonly AttributeValue[]> = new Map();

function valuesIn(subjects: readonly Subject[]): ReadonlyMap<string, readonly AttributeValue[]> {
  if (subjects.every(({ attributes }) => attributes === undefined)) return NO_VALUES;
  const values = new Map<string, AttributeValue[]>();
  for (const { attributes = {} } of subjects)
    for (const [name, value] of Object.entries(attributes)) {
      const known = values.get(name);
      if (known === undefined) values.set(name, [value]);
      else if (!known.includes(value)) known.push(value);
    }
  return values;
}
