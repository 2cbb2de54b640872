import { isToldAt, procedureFacts, stageFacts } from "../parse/procedure-facts.js";
import type { Attribute } from "../plan/attribute.js";
import type { Plan } from "../plan/plan.js";
import { procedureOf } from "../plan/stage-ref.js";
import { isFit } from "../parse/register-attributes.js";
import { isFact, type RegisterRecord } from "../register/record.js";
import type { Register } from "../register/register.js";

type Attributes = ReadonlyMap<string, Attribute>;

/** The attributes of a plan, by where they are told. */
export interface AttributesIn {
  /** Those of an act at its stage; nothing where the procedure does not say it. */
  atStage(this: void, ref: string): Attributes | undefined;
  ofProcedure(this: void, id: string): Attributes | undefined;
  readonly procedures: readonly string[];
}

export function attributesIn({ procedures }: Plan): AttributesIn {
  const facts = procedureFacts(procedures);
  const atStage = stageFacts(procedures);
  const stages = new Map<string, Attributes | undefined>();
  const own = new Map<string, Attributes>();
  for (const id of Object.keys(procedures)) {
    const attributes = Object.entries(facts(id)?.attributes ?? {});
    own.set(id, new Map(attributes));
  }
  return {
    atStage: (ref) => {
      if (stages.has(ref)) return stages.get(ref);
      const stage = atStage(ref);
      const attributes = stage?.procedure.attributes;
      const told =
        stage &&
        attributes &&
        Object.entries(attributes).filter(([, one]) => one.of === "act" && isToldAt(one, stage));
      stages.set(ref, told && new Map(told));
      return stages.get(ref);
    },
    ofProcedure: (id) => own.get(id),
    procedures: [...own.keys()],
  };
}

/** Whether what is told of acts is told of acts, at their stages, each value of its type. */
export const areActsToldWell = (records: readonly RegisterRecord[], { atStage }: AttributesIn): boolean =>
  records.every((record) => {
    if (!isFact(record) || record.attributes === undefined) return true;
    const told = atStage(record.stage);
    return (
      told === undefined ||
      Object.entries(record.attributes).every(([key, value]) => {
        const attribute = told.get(key);
        return attribute !== undefined && isFit(attribute, value);
      })
    );
  });

/** Whether what is told of subjects is told of subjects, in the procedures that they pass, else in any. */
export function areSubjectsToldWell(
  { subjects, records }: Register,
  { ofProcedure, procedures }: AttributesIn,
): boolean {
  const telling = Object.entries(subjects).filter(([, { attributes }]) => attributes !== undefined);
  if (telling.length === 0) return true;
  const passed = new Map(telling.map(([id]) => [id, new Set<string>()]));
  for (const record of records)
    if (isFact(record)) passed.get(record.subject)?.add(procedureOf(record.stage));
  return telling.every(([id, { attributes = {} }]) =>
    Object.entries(attributes).every(([key, value]) => {
      const declaredIn = (names: Iterable<string>) =>
        [...names].flatMap((name) => ofProcedure(name)?.get(key) ?? []);
      const own = declaredIn(passed.get(id) ?? []);
      const declared = own.length > 0 ? own : declaredIn(procedures);
      return declared.some((attribute) => attribute.of === "subject" && isFit(attribute, value));
    }),
  );
}
