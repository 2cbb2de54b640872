import { at, elements, isKeyed } from "../parse/checks.js";
import { procedureOf, stageOf } from "../plan/stage-ref.js";

/** What a file of version 1 says of an attribute that nobody had to declare. */
export interface Use {
  readonly attribute: string;
  /** `procedure.stage` at which it is looked at or told; all stages of the procedure where it is told of a subject. */
  readonly stage: string;
  readonly of: "act" | "subject";
  readonly values: readonly unknown[];
  readonly isUnit: boolean;
}

/** The attributes that the requirements of a plan look at. */
export function usesInRequirement(value: unknown): readonly Use[] {
  if (!isKeyed(value)) return [];
  const measured = usesInMeasure(value);
  const amount = at(value, "attribute") === "amount" ? amountAt(at(value, "stage")) : [];
  const parts = elements(at(value, "of")).flatMap(([, part]) => usesInRequirement(part));
  const whole = ["atLeast", "moreThan"].flatMap((key) => usesInRequirement(at(at(value, key), "of")));
  return [...measured, ...amount, ...parts, ...whole];
}

function usesInMeasure(value: unknown): readonly Use[] {
  const stage = at(value, "stage");
  if (typeof stage !== "string") return [];
  return elements(at(value, "where")).flatMap(([, condition]): readonly Use[] => {
    const attribute = at(condition, "attribute");
    if (typeof attribute !== "string") return [];
    const isUnit = at(condition, "unit") !== undefined || at(condition, "party") !== undefined;
    const values = elements(at(condition, "in")).map(([, one]) => one);
    return [{ attribute, stage, of: "act", values, isUnit }];
  });
}

const amountAt = (stage: unknown): readonly Use[] =>
  typeof stage === "string" ? [{ attribute: "amount", stage, of: "act", values: [], isUnit: false }] : [];

/** The attributes that a register tells, of acts and of subjects that have some. */
export function usesInRegister(register: unknown): readonly Use[] {
  const stages = new Map<string, Set<string>>();
  const ofActs = elements(at(register, "records")).flatMap(([, record]) => {
    const [subject, stage] = [at(record, "subject"), at(record, "stage")];
    if (typeof subject !== "string" || typeof stage !== "string") return [];
    stages.set(subject, (stages.get(subject) ?? new Set()).add(stage));
    return told(at(record, "attributes"), [stage], "act");
  });
  const ofSubjects = elements(at(register, "subjects")).flatMap(([id, subject]) =>
    told(at(subject, "attributes"), [...(stages.get(String(id)) ?? [])], "subject"),
  );
  return [...ofActs, ...ofSubjects];
}

const told = (attributes: unknown, stages: readonly string[], of: Use["of"]): readonly Use[] =>
  elements(attributes).flatMap(([attribute, value]) =>
    stages.map((stage) => ({ attribute: String(attribute), stage, of, values: [value], isUnit: false })),
  );

/** The attributes that a procedure would have had to declare, by their names. */
export function inferredFor(
  procedure: string,
  uses: readonly Use[],
  mainLine: readonly string[],
): Readonly<Record<string, unknown>> {
  const own = new Map<string, Use[]>();
  for (const use of uses.filter(({ stage }) => procedureOf(stage) === procedure))
    own.set(use.attribute, [...(own.get(use.attribute) ?? []), use]);
  return Object.fromEntries(
    [...own].map(([attribute, list]) => [attribute, declared(attribute, list, mainLine)]),
  );
}

function declared(attribute: string, uses: readonly Use[], mainLine: readonly string[]) {
  const of = uses.some((use) => use.of === "act") ? "act" : "subject";
  const ends = new Set(uses.map(({ stage }) => stageOf(stage)).filter((stage) => !mainLine.includes(stage)));
  return {
    title: { vi: attribute },
    of,
    ...typeOf(attribute, uses),
    ...(of === "act" && ends.size > 0 && { stages: [...mainLine, ...ends] }),
  };
}

function typeOf(attribute: string, uses: readonly Use[]) {
  if (attribute === "amount") return { type: "money", currency: "VND" };
  if (uses.some(({ isUnit }) => isUnit)) return { type: "unit" };
  const values = uses.flatMap((use) => use.values);
  if (values.some((value) => typeof value === "string")) return { type: "text" };
  if (values.some((value) => typeof value === "boolean")) return { type: "yes-no" };
  const decimals = Math.max(0, ...values.map(decimalsOf));
  // Nobody said in what it is counted; the author of the plan has to.
  return { type: "number", unit: { vi: "–" }, ...(decimals > 0 && { decimals }) };
}

const decimalsOf = (value: unknown) =>
  typeof value === "number" ? (String(value).split(".")[1] ?? "").length : 0;
