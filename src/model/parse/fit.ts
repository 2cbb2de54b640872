import * as z from "zod/mini";
import { at, type ReportIssue } from "./checks.js";
import type { Issue, Path, TextForm } from "../issue/issue.js";
import { suggestions } from "../issue/suggestions.js";

type Fault = z.core.$ZodIssue;
type Fields<T> = T extends Issue ? Omit<T, "path" | "cell"> : never;

/** Say in the words of this package what a schema finds wrong with a value that stands at a path; give what it makes of it. */
export function fit(schema: z.core.$ZodType, value: unknown, path: Path, report: ReportIssue): unknown {
  // An account of what is wrong is costly, and wasted where another branch fits.
  const refused: (() => z.core.$ZodError)[] = [];
  for (const branch of branchesOf(schema)) {
    const parsed = z.safeParse(branch, value, { reportInput: true, error: keysKnown });
    if (parsed.success) return parsed.data;
    refused.push(() => parsed.error);
  }
  for (const issue of ofBranch(refused.map((account) => account().issues.flatMap(issuesOf))))
    report(
      isMissing(issue, value)
        ? { code: "missing", path: [...path, ...issue.path] }
        : { ...issue, path: [...path, ...issue.path] },
    );
  return undefined;
}

/** Of keys that it does not know, the message of a schema is those that it knows. */
const keysKnown: z.core.$ZodErrorMap = ({ code, inst }) =>
  code === "unrecognized_keys" && inst instanceof z.ZodMiniObject
    ? Object.keys(inst._zod.def.shape).join(" ")
    : undefined;

/** What is said of keys that are none of those accepted. */
export function unknownKeys(
  keys: readonly string[],
  accepted: readonly string[],
  path: Path,
): readonly Issue[] {
  const suggest = suggestions();
  return keys.map((key) => ({
    code: "unknown-key",
    path: [...path, key],
    key,
    nearest: suggest(key, accepted),
    accepted,
  }));
}

/** Left to itself, a union tells of the branch in which all types are right, be all its keys wrong. */
const branchesOf = (schema: z.core.$ZodType): readonly z.core.$ZodType[] =>
  schema instanceof z.ZodMiniUnion && !(schema instanceof z.ZodMiniDiscriminatedUnion)
    ? schema._zod.def.options
    : [schema];

const isMissing = (issue: Issue, value: unknown) => {
  if (!isUndefined(issue)) return false;
  const parent = issue.path.slice(0, -1).reduce(at, value);
  return !Object.hasOwn(Object(parent), issue.path.at(-1) ?? "");
};

const isUndefined = (issue: Issue) => issue.code === "wrong-type" && issue.found === "undefined";

function issuesOf(fault: Fault): readonly Issue[] {
  const path = fault.path.map((key) => (typeof key === "symbol" ? String(key) : key));
  switch (fault.code) {
    case "unrecognized_keys":
      return unknownKeys(fault.keys, fault.message.split(" "), path);
    case "invalid_key":
      return fault.issues.flatMap(issuesOf).map((issue) => ({ ...issue, path }));
    case "invalid_union":
      return fault.errors.length > 0
        ? ofBranch(fault.errors.map((faults) => faults.flatMap(issuesOf))).map((issue) => ({
            ...issue,
            path: [...path, ...issue.path],
          }))
        : [
            {
              path,
              ...notAccepted(
                at(fault.input, fault.discriminator ?? ""),
                "options" in fault ? fault.options : [],
              ),
            },
          ];
    default:
      return [{ path, ...inWords(fault) }];
  }
}

/** Of a choice the branch that fits best; where none has even the right type, all the types. */
function ofBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const [first, ...others] = branches.map(([only]) => only);
  const expected = [first, ...others].flatMap((issue) =>
    issue?.code === "wrong-type" && issue.path.length === 0 ? [issue.expected] : [],
  );
  if (first?.code === "wrong-type" && expected.length === branches.length)
    return [{ ...first, expected: [...new Set(expected)].join(" | ") }];
  return branches.toSorted((a, b) => weight(a) - weight(b))[0] ?? [];
}

/** All that is missing weighs as one: an entry without anything is a fact half written, not a withdrawal. */
const weight = (issues: readonly Issue[]) => {
  const missing = issues.filter(isUndefined).length;
  return issues.length - missing + Math.min(missing, 1);
};

function inWords(fault: Fault): Fields<Issue> {
  const found = shown(fault.input);
  switch (fault.code) {
    case "invalid_type":
      return fault.expected === "int" && Number.isFinite(fault.input)
        ? { code: "not-whole", found }
        : {
            code: "wrong-type",
            expected: fault.expected === "record" ? "object" : fault.expected,
            found: typeName(fault.input),
          };
    case "invalid_value":
      return notAccepted(fault.input, fault.values);
    case "too_small":
      if (fault.origin !== "number" && Number(fault.minimum) === 1) return { code: "empty" };
      return {
        code: "too-small",
        found,
        minimum: Number(fault.minimum),
        ...(!fault.inclusive && { exclusive: true }),
      };
    case "too_big":
      return { code: "too-large", found, maximum: Number(fault.maximum) };
    default:
      if (fault.message === "empty") return { code: "empty" };
      return fault.message === "no-such-day"
        ? { code: "no-such-day", found }
        : malformed(found, fault.message);
  }
}

/** Schemas name in their message the form that a text should have. */
const malformed = (found: string, message: string): Fields<Issue> => ({
  code: "malformed",
  found,
  form: FORMS.find((form) => form === message) ?? "other",
});
const FORMS = [
  "id",
  "stage",
  "day",
  "partial-date",
  "sha-256",
  "language",
  "currency",
] as const satisfies readonly TextForm[];

function notAccepted(found: unknown, values: readonly unknown[]): Fields<Issue> {
  const accepted = values.map(String);
  return found === undefined
    ? { code: "wrong-type", expected: accepted.join(" | "), found: "undefined" }
    : { code: "not-accepted", found: shown(found), accepted };
}

const shown = (value: unknown) =>
  typeof value === "string"
    ? value
    : typeof value === "number" || typeof value === "boolean"
      ? `${value}`
      : Array.isArray(value)
        ? `${value.length}`
        : typeName(value);

export const typeName = (value: unknown) =>
  value === null
    ? "null"
    : Array.isArray(value)
      ? "array"
      : Number.isNaN(value)
        ? "NaN"
        : Number.isFinite(value) || typeof value !== "number"
          ? typeof value
          : "Infinity";
