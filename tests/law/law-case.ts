import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { law, procedures } from "../../src/law/index.js";
import type { Attribute } from "../../src/model/plan/attribute.js";
import type { Criterion, LawSet } from "../../src/model/law/criterion.js";
import type { Procedure } from "../../src/model/plan/procedure.js";
import type { Wording } from "../../src/model/values/wording.js";
import { judgeLaw } from "../../src/rules/criteria/judge-law.js";
import type { LegalRemark } from "../../src/rules/criteria/remark.js";
import type { WorkCalendar } from "../../src/model/law/work-calendar.js";
import { inputOf } from "../rules/case.js";

/** An act of a case: a day, or a record of which the day is one part. */
type ActOf = string | OneAct | readonly (string | OneAct)[];
interface OneAct {
  readonly on?: string;
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly evidence?: readonly string[];
  readonly id?: string;
  readonly replaces?: string;
  readonly corrects?: string;
}

/** An attribute, told at all stages of the main line. */
interface Declared extends Pick<Attribute, "type" | "of"> {
  readonly unit?: Wording;
}

/** One case of one criterion: what is recorded of one subject, and what the law says of it. */
export interface LawCase {
  readonly title: { readonly vi: string; readonly en: string };
  /** `idle`: the law asks nothing here. */
  readonly shows?: "good" | "bad" | "idle" | "undecided";
  /** Where the file holds several: `c-ste-5.reply`. */
  readonly criterion?: string;
  /** What is told of the subject; of an attribute that the procedure tells of acts, each act of the criterion's stage. */
  readonly attributes?: Readonly<Record<string, unknown>>;
  /** Where the plan's own procedure declares an attribute otherwise than the one that is shipped. */
  readonly declares?: Readonly<Record<string, Declared>>;
  readonly name?: string;
  readonly for?: readonly string[];
  readonly unit?: string;
  /** By stage; of another procedure as `procedure.stage`. Where no evidence is given, the stage is proved. */
  readonly acts: Readonly<Record<string, ActOf>>;
  /** Acts of other subjects, by subject, then by `procedure.stage`. */
  readonly others?: Readonly<Record<string, Readonly<Record<string, ActOf>>>>;
  readonly decisions?: readonly Readonly<Record<string, unknown>>[];
  /** A focal unit has declared everything complete. */
  readonly complete?: true;
  /** Or only what stands here. */
  readonly statements?: readonly Readonly<Record<string, unknown>>[];
  /** What the register says of units. */
  readonly units?: Readonly<Record<string, unknown>>;
  readonly asOf?: string;
  readonly calendar?: WorkCalendar;
  readonly expect: {
    /** `none`: the criterion says nothing of the subject. */
    readonly verdict: string;
    readonly likely?: string;
    readonly causes?: readonly string[];
    /** The same with what each names, in the order in which they are told: `act-missing mark.filed`. */
    readonly because?: readonly string[];
    readonly overrun?: { readonly days: number; readonly by: string };
    /** The verdicts on all acts of the stage, one after another. */
    readonly each?: readonly string[];
    /** The first day of the version that judged. */
    readonly version?: string | null;
    /** The records it rests on: `r1` is the first act of the case. */
    readonly evidence?: readonly string[];
    /** What was looked at: `score: 69.5`, `đã nộp đơn: 2023-03-01`. */
    readonly found?: readonly string[];
  };
}

interface LawCaseFile {
  readonly name: string;
  readonly criterion: string;
  readonly cases: readonly LawCase[];
}

const folder = join(import.meta.dirname, "../cases");
const read = (...path: string[]) => JSON.parse(readFileSync(join(folder, ...path), "utf8"));
export const frame = { ...read("plans", "two-offices.json"), procedures };
const shippedProcedures: Readonly<Record<string, Procedure>> = procedures;

/** All cases of the law, by file. */
export const lawCases: readonly LawCaseFile[] = readdirSync(join(folder, "law"))
  .toSorted()
  .map((name) => ({ name, ...read("law", name) }));

/** What the law says of the subject of a case under one criterion: of its last act, where there are several. */
export const saidOf = (given: LawCase, criterion: string, set: LawSet = law): LegalRemark | undefined =>
  allSaidOf(given, criterion, set).at(-1);

/** The same of each of its acts. */
export function allSaidOf(given: LawCase, criterion: string, set: LawSet): readonly LegalRemark[] {
  const { asOf = "2025-12-31", calendar } = given;
  const { plan, register } = inputFor(given, criterion, set);
  const { criteria } = judgeLaw(plan, register, set, { asOf, ...(calendar && { calendar }) });
  return criteria.filter((remark) => remark.criterion === criterion && remark.subject.id === "it");
}

const built = new Map<LawCase, ReturnType<typeof inputOf>>();

/** The plan and the register of a case, parsed once. */
export function inputFor(given: LawCase, criterion: string, set: LawSet = law): ReturnType<typeof inputOf> {
  const judged = set.criteria[criterion];
  const input = built.get(given) ?? inputOf(frameOf(given, judged), caseOf(given, judged));
  built.set(given, input);
  return input;
}

function frameOf({ declares = {} }: LawCase, criterion: Criterion | undefined): typeof frame {
  const own = criterion?.procedure ?? "";
  const shipped: Procedure | undefined = shippedProcedures[own];
  if (shipped === undefined || Object.keys(declares).length === 0) return frame;
  const declared = Object.entries(declares).map(([name, told]) => [name, { title: { vi: name }, ...told }]);
  const attributes = { ...shipped.attributes, ...Object.fromEntries(declared) };
  return { ...frame, procedures: { ...procedures, [own]: { ...shipped, attributes } } };
}

function caseOf(given: LawCase, criterion: Criterion | undefined): Parameters<typeof inputOf>[1] {
  const { asOf = "2025-12-31", complete, decisions = [] } = given;
  const { procedure: own = "", at } = criterion ?? {};
  const { ofActs, ofSubject } = told(given.attributes ?? {}, own, given.declares);
  const records = [
    ...recordsOf("it", own, given.acts).map((record) =>
      record.stage === at ? { ...record, attributes: { ...ofActs, ...record.attributes } } : record,
    ),
    ...Object.entries(given.others ?? {}).flatMap(([subject, acts]) => recordsOf(subject, "", acts)),
  ];
  const { name = "it", unit } = given;
  return {
    title: given.title,
    promises: {},
    subjects: {
      it: {
        name,
        ...(Object.keys(ofSubject).length > 0 && { attributes: ofSubject }),
        ...(given.for && { for: given.for }),
        ...(unit && { unit }),
      },
      ...Object.fromEntries(Object.keys(given.others ?? {}).map((id) => [id, id])),
    },
    records,
    statements: complete
      ? Object.keys(procedures).map((procedure) => ({ procedure, upTo: asOf }))
      : (given.statements ?? []),
    units: given.units ?? {},
    decisions,
    days: [],
  };
}

/** What the procedure tells of its acts, and what of the subject. */
function told(attributes: Readonly<Record<string, unknown>>, own: string, declares: LawCase["declares"]) {
  const declared = { ...shippedProcedures[own]?.attributes, ...declares };
  const entries = Object.entries(attributes);
  const isOfActs = ([name]: (typeof entries)[number]) => declared[name]?.of === "act";
  return {
    ofActs: Object.fromEntries(entries.filter(isOfActs)),
    ofSubject: Object.fromEntries(entries.filter((entry) => !isOfActs(entry))),
  };
}

const recordsOf = (subject: string, own: string, acts: LawCase["acts"]) =>
  Object.entries(acts).flatMap(([stage, days]) =>
    (Array.isArray(days) ? days : [days]).map((day, index) => {
      const ref = stage.includes(".") ? stage : `${own}.${stage}`;
      const paper = `${proofOf(ref)}-${subject}-${ref.replace(".", "-")}-${index}`;
      const act: OneAct = typeof day === "string" ? { on: day } : day;
      return { subject, stage: ref, evidence: [paper], ...act };
    }),
  );

function proofOf(ref: string): string {
  const [own = "", stage = ""] = ref.split(".");
  const procedure = shippedProcedures[own];
  return (procedure?.stages[stage] ?? procedure?.ends[stage])?.proof[0] ?? "other";
}
