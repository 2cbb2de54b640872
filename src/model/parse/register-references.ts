import type { Plan } from "../plan/plan.js";
import {
  all,
  at,
  distinct,
  each,
  elements,
  fields,
  isKeyed,
  names,
  within,
  type Check,
  type KnownIds,
} from "./checks.js";
import { extendsPlan } from "./extended-units.js";
import { namesStage } from "./names-stage.js";
import { planIds, type PlanIds } from "./plan-ids.js";
import { noSuccessionCircle } from "./succession-circles.js";
import { succession } from "./plan-references.js";
import { checkActAttributes, checkSubjectAttributes } from "./register-attributes.js";
import { linked } from "./register-links.js";

/** Every id in a register must be one that the register or its plan gives, and be given once. */
export const registerReferences = (plan: Plan): Check => {
  const ids = planIds(plan, () => {});
  return all((register, path, report) => {
    const own = idsIn(register, plan);
    all(fields({ plan: isPlan(plan.id), units: checkUnits(plan, ids, own) }), entries(plan, ids, own))(
      register,
      path,
      report,
    );
  }, checkSubjectAttributes(plan.procedures));
};

/** The ids that a register gives; none of a list that is broken. */
interface OwnIds {
  readonly units: KnownIds;
  readonly subjects: KnownIds;
  readonly documents: KnownIds;
  readonly records: KnownIds;
}

function idsIn(register: unknown, plan: Plan): OwnIds {
  const [own, subjects, documents] = ["units", "subjects", "documents"].map((list) =>
    keysOf(at(register, list)),
  );
  return {
    units: own && new Set([...Object.keys(plan.units), ...own]),
    subjects,
    documents,
    records: new Set(
      elements(at(register, "records")).flatMap(([, record]) => {
        const id = at(record, "id");
        return typeof id === "string" ? [id] : [];
      }),
    ),
  };
}

/** What is not written is empty; of what is broken it cannot be told. */
const keysOf = (list: unknown) =>
  list === undefined ? new Set<string>() : isKeyed(list) ? new Set(Object.keys(list)) : undefined;

/** The units that a register adds, or says more of. */
export const checkUnits = (plan: Plan, ids: PlanIds, own: Pick<OwnIds, "units">) =>
  all(
    extendsPlan(plan),
    each(
      all(
        fields({ party: names("party", ids.parties) }),
        succession(names("unit", own.units), names("matter", ids.matters)),
      ),
    ),
    noSuccessionCircle(plan.units),
  );

function entries(plan: Plan, ids: PlanIds, own: OwnIds): Check {
  const [unit, matter] = [names("unit", own.units), names("matter", ids.matters)];
  const [subject, procedure] = [names("subject", own.subjects), names("procedure", ids.stages)];
  const entry = { id: distinct(new Map()), by: unit, evidence: papers(own) };
  const decision = fields({
    ...entry,
    subject,
    for: matter,
    commitment: names("commitment", ids.commitments),
  });
  return fields({
    subjects: each(fields({ for: each(matter), unit })),
    records: all(
      each(
        all(
          fields({ ...entry, subject, stage: namesStage(ids.stages) }),
          checkActAttributes(plan.procedures),
        ),
      ),
      linked("record"),
    ),
    statements: all(
      each(all(fields({ ...entry, procedure, for: each(matter) }), saysOfWhat)),
      linked("statement"),
    ),
    decisions: all(each(all(decision, ownReading(ids), sameThings(own))), linked("decision")),
    notes: all(each(fields({ ...entry, about: topic(ids, own) })), linked("note")),
  });
}

/** A paper named twice would seem to be two. */
const papers = ({ documents }: OwnIds): Check =>
  all(
    each(names("document", documents)),
    within(() => each(distinct(new Map()))),
  );

const isPlan =
  (expected: string): Check =>
  (found, path, report) => {
    if (typeof found === "string" && found !== expected)
      report({ code: "wrong-plan", path, found, expected });
  };

/** Complete in what? Only a statement that withdraws another says nothing. */
const saysOfWhat: Check = (statement, path, report) => {
  const keys = ["procedure", "for"];
  if (isKeyed(statement) && ["corrects", ...keys].every((key) => at(statement, key) === undefined))
    report({ code: "missing-one-of", path, keys });
};

/** A reading is one of the clause's own. */
const ownReading = ({ readings }: PlanIds) =>
  within((decision) =>
    fields({ reading: names("reading", readings.get(String(at(decision, "commitment")))) }),
  );

/** What is one and the same is on file, and is not the same thing named twice. */
const sameThings = ({ subjects, records, documents }: OwnIds) => {
  const ofKind = {
    subjects: names("subject", subjects),
    records: names("record", records),
    documents: names("document", documents),
  };
  return within((decision) => {
    const what = at(decision, "what");
    const named = what === "subjects" || what === "records" || what === "documents" ? [ofKind[what]] : [];
    return fields({ ids: each(all(...named, distinct(new Map()))) });
  });
};

/** What a note speaks of. */
function topic({ matters }: PlanIds, { subjects }: OwnIds): Check {
  const known = matters && subjects && new Set([...matters.keys(), ...subjects.keys()]);
  return names("topic", known);
}
