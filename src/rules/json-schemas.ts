import * as z from "zod/mini";
import { Amendment } from "../model/plan/amendment.js";
import { LawSet } from "../model/law/criterion.js";
import { Day, PartialDate } from "../model/values/date.js";
import { ownLaw } from "../model/law/own-law.js";
import { Plan } from "../model/plan/plan.js";
import { Register } from "../model/register/register.js";
import { AttributeValue } from "../model/requirement/condition.js";
import { COMPARISONS } from "../model/requirement/comparison.js";
import { Line, Wording } from "../model/values/wording.js";
import { WorkCalendar } from "../model/law/work-calendar.js";
import { byKind, having, ifThen } from "./schema-by-kind.js";
import { AssessmentSchema } from "./assessment/assessment-schema.js";

/**
 * The JSON Schemas (2020-12) of the files, for editors and for programs in other languages. They tell the shape alone;
 * whether ids and days fit together only `parsePlan` and its like can say.
 */
export const jsonSchemas = () => ({
  plan: schemaOf("plan", Plan),
  register: schemaOf("register", Register),
  assessment: schemaOf("assessment", AssessmentSchema),
  amendment: schemaOf("amendment", Amendment),
  law: schemaOf("law", LawSet),
  "own-law": schemaOf("own-law", ownLaw()),
  "work-calendar": schemaOf("work-calendar", WorkCalendar),
});

type Json = z.core.JSONSchema.BaseSchema;

/** A JSON Schema as it stands in a file. */
export interface SchemaFile extends Readonly<Record<string, unknown>> {
  /** The name by which it is known: `urn:phoihop:plan:2`. */
  readonly $id: string;
  /** What an object of it may hold; absent where it is no object. */
  readonly properties?: unknown;
  /** What it must hold. */
  readonly required?: unknown;
}

/** Counts up when a file of before no longer fits. */
const FORMAT = 2;

/** What is written: what is empty may be left out, and lists that cannot be changed once read can be filled. */
function schemaOf(name: string, schema: z.ZodMiniType): SchemaFile {
  const made = z.toJSONSchema(schema, {
    io: "input",
    reused: "ref",
    override: ({ zodSchema, jsonSchema }) => {
      delete jsonSchema.readOnly;
      STRICTER.get(zodSchema)?.(jsonSchema);
      if (COMPARISONS.every((comparison) => jsonSchema.properties?.[comparison] !== undefined))
        Object.assign(jsonSchema, ONE_COMPARISON);
    },
  });
  const { $schema, ...rest } = byKind({ ...made });
  return { $schema, $id: `urn:phoihop:${name}:${FORMAT}`, ...rest };
}

/** Exactly one of them: the first is asked for where none stands there, each forbids those behind it. */
const ONE_COMPARISON: Readonly<Record<string, unknown>> = {
  ...ifThen({ type: "object", not: { anyOf: COMPARISONS.slice(1).map(having) } }, having(COMPARISONS[0])),
  dependentSchemas: Object.fromEntries(
    COMPARISONS.slice(0, -1).map((comparison, index) => [
      comparison,
      {
        type: "object",
        properties: Object.fromEntries(COMPARISONS.slice(index + 1).map((other) => [other, false])),
      },
    ]),
  ),
};

/** A leap year: divisible by four and, where it ends a century, by four hundred. */
const LEAP = "(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";
const MONTHS = "(?:0[1-9]|1[0-2])";
/** A day of the calendar: 2023-02-30 is none. */
const DAY = [
  "\\d{4}-(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])",
  "\\d{4}-(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)",
  "\\d{4}-02-(?:0[1-9]|1\\d|2[0-8])",
  `${LEAP}-02-29`,
].join("|");
const SOME = `(?:\\d{4}(?:-${MONTHS})?|${DAY})`;
const ANY = `(?:\\.\\.|${SOME})`;

/** Anything that a person sees. */
const SEEN = "[^\\s\\p{Cc}\\p{Cf}]";

/** What is looked at by a function here, said in the words of JSON Schema. */
const STRICTER: ReadonlyMap<unknown, (schema: Json) => void> = new Map<unknown, (schema: Json) => void>([
  [Day, (schema) => void Object.assign(schema, { format: "date", pattern: `^(?:${DAY})$` })],
  [Line, (schema) => void (schema.pattern = SEEN)],
  [PartialDate, (schema) => void (schema.pattern = `^(?!\\.\\.(?:/\\.\\.)?$)${ANY}(?:/${ANY})?$`)],
  [Wording, (schema) => void (schema.minProperties = 1)],
  [AttributeValue, notNegative],
]);

function notNegative({ anyOf = [] }: Json): void {
  for (const value of anyOf) if (value.type === "number") value.minimum = 0;
}
