import type { Attribute } from "../plan/attribute.js";
import type { Path } from "../issue/issue.js";
import { nameOfAttribute } from "../requirement/attribute-name.js";
import { checkValue } from "../requirement/attribute-value.js";
import { procedureOf } from "../plan/stage-ref.js";
import { suggestions } from "../issue/suggestions.js";
import { at, elements, findsNothing, isKeyed, type Check, type ReportIssue } from "./checks.js";
import { procedureFacts, stageFacts, type ProcedureFacts } from "./procedure-facts.js";

type Procedures = Readonly<Record<string, unknown>>;

/** What is told of an act: attributes of the act, told at its stage, each of its type. */
export function checkActAttributes(procedures: Procedures): Check {
  const facts = stageFacts(procedures);
  return (record, path, report) => {
    const stage = at(record, "stage");
    const found = typeof stage === "string" ? facts(stage) : undefined;
    if (found === undefined) return;
    for (const [key, value] of elements(at(record, "attributes"))) {
      const place = [...path, "attributes", key];
      const attribute = nameOfAttribute(found, String(key), place, report);
      if (attribute === undefined) continue;
      if (attribute.of === "subject")
        report({ code: "told-of", path: place, found: String(key), of: "subject" });
      else checkValue(attribute)(value, place, report);
    }
  };
}

/** What is told of a subject: attributes of the subject, in the procedures that it passes, else in any: it may pass them later. */
export function checkSubjectAttributes(procedures: Procedures): Check {
  const facts = procedureFacts(procedures);
  const any = Object.keys(procedures).flatMap((name) => facts(name) ?? []);
  const inOrder = suggestions();
  return (register, path, report) => {
    const passed = proceduresBySubject(at(register, "records"));
    for (const [id, subject] of elements(at(register, "subjects"))) {
      const own = [...(passed.get(String(id)) ?? [])].filter((name) => Object.hasOwn(procedures, name));
      const passing = own.flatMap((name) => facts(name) ?? []);
      for (const [key, value] of elements(at(subject, "attributes"))) {
        const place = [...path, "subjects", id, "attributes", key];
        checkOne({ found: String(key), value, place, passing, any, suggest: inOrder }, report);
      }
    }
  };
}

interface Told {
  readonly found: string;
  readonly value: unknown;
  readonly place: Path;
  /** The procedures that the subject passes. */
  readonly passing: readonly ProcedureFacts[];
  readonly any: readonly ProcedureFacts[];
  readonly suggest: ReturnType<typeof suggestions>;
}

function checkOne({ found, value, place, passing, any, suggest }: Told, report: ReportIssue): void {
  const own = declaredIn(passing, found);
  const declared = own.length > 0 ? own : declaredIn(any, found);
  const ofSubject = declared.filter(({ of }) => of === "subject");
  if (declared.length === 0) {
    const accepted = [...new Set(any.flatMap(({ attributes = {} }) => namesOf(attributes, "subject")))];
    const nearest = suggest(found, accepted);
    report({ code: "unknown-id", path: place, kind: "attribute", found, nearest, accepted });
  } else if (ofSubject.length === 0) report({ code: "told-of", path: place, found, of: "act" });
  else if (!ofSubject.some((attribute) => isFit(attribute, value)))
    for (const attribute of ofSubject.slice(0, 1)) checkValue(attribute)(value, place, report);
}

const declaredIn = (procedures: readonly ProcedureFacts[], id: string): readonly Attribute[] =>
  procedures.flatMap(({ attributes = {} }) => (Object.hasOwn(attributes, id) ? (attributes[id] ?? []) : []));

const namesOf = (attributes: Readonly<Record<string, Attribute>>, wanted: Attribute["of"]) =>
  Object.entries(attributes).flatMap(([id, { of }]) => (of === wanted ? [id] : []));

/** Whether a value is of the type of an attribute. */
export const isFit = (attribute: Attribute, value: unknown): boolean =>
  findsNothing(checkValue(attribute), value);

function proceduresBySubject(records: unknown): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const [, record] of elements(records)) {
    const [subject, stage] = [at(record, "subject"), at(record, "stage")];
    if (typeof subject !== "string" || typeof stage !== "string" || !isKeyed(record)) continue;
    const list = found.get(subject) ?? new Set();
    found.set(subject, list);
    list.add(procedureOf(stage));
  }
  return found;
}
