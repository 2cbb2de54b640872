import * as z from "zod/mini";
import { Attribute } from "../plan/attribute.js";
import { procedureOf, stageOf } from "../plan/stage-ref.js";
import { attribute as soundAttribute } from "../sound/plan.js";
import { at, elements } from "./checks.js";

/** What a procedure says of its stages and attributes, read from a plan that may be malformed elsewhere. */
export interface ProcedureFacts {
  /** Undefined where one of them is broken: then nothing can be said of what fits. */
  readonly attributes: AttributeDefinitions | undefined;
  /** Stages, ends included, that are entered many times, as `procedure.stage`. */
  readonly repeating: readonly string[];
}
export type AttributeDefinitions = Readonly<Record<string, Attribute>>;

/** A stage, with what is told there. */
export interface StageFacts {
  readonly ref: string;
  readonly repeats: boolean;
  readonly isEnd: boolean;
  readonly procedure: ProcedureFacts;
}

/** Finds what a plan says of a procedure; undefined where there is none. */
export function procedureFacts(procedures: unknown): (id: string) => ProcedureFacts | undefined {
  const known = new Map<string, ProcedureFacts>();
  return (id) => {
    const before = known.get(id);
    const procedure = at(procedures, id);
    if (before !== undefined || procedure === undefined) return before;
    const facts = { attributes: attributesOf(procedure), repeating: repeatingIn(id, procedure) };
    known.set(id, facts);
    return facts;
  };
}

/** Finds what a plan says of `procedure.stage`; undefined where there is none. */
export function stageFacts(procedures: unknown): (ref: string) => StageFacts | undefined {
  const ofProcedure = procedureFacts(procedures);
  return (ref) => {
    const id = procedureOf(ref);
    const procedure = ofProcedure(id);
    const [stage, end] = ["stages", "ends"].map((list) => at(at(at(procedures, id), list), stageOf(ref)));
    if (procedure === undefined || (stage ?? end) === undefined) return undefined;
    return {
      ref,
      repeats: at(stage ?? end, "repeats") === true,
      isEnd: stage === undefined,
      procedure,
    };
  };
}

/** An attribute of the act is told at its own stages; where it names none, at all of the main line. */
export const isToldAt = ({ of, stages }: Attribute, { ref, isEnd }: StageFacts): boolean =>
  of === "subject" || (stages === undefined ? !isEnd : stages.includes(stageOf(ref)));

function attributesOf(procedure: unknown): AttributeDefinitions | undefined {
  const found: [string, Attribute][] = [];
  for (const [id, value] of elements(at(procedure, "attributes"))) {
    const own = attributeOf(value);
    if (own === undefined) return undefined;
    found.push([String(id), own]);
  }
  return Object.fromEntries(found);
}

function attributeOf(value: unknown): Attribute | undefined {
  const made = soundAttribute(value);
  return isAttribute(made) ? made : z.safeParse(Attribute, value).data;
}

/** The code is made from the schema of an attribute, so whatever it makes is one. */
const isAttribute = (made: unknown): made is Attribute => made !== undefined;

const repeatingIn = (id: string, procedure: unknown) =>
  ["stages", "ends"]
    .flatMap((list) => elements(at(procedure, list)))
    .flatMap(([stage, value]) => (at(value, "repeats") === true ? [`${id}.${stage}`] : []));
