import type { Issue, Parsed } from "../model/issue/issue.js";
import { issueText, type IssueLocale } from "./say/describe.js";

/** An issue, with its sentence as `message`: what Standard Schema asks of it, and all that phoihop says besides. */
export type StandardIssue = Issue & {
  /** The sentence, in the language of the words. */
  readonly message: string;
};

/** What reading came to: the value, or the issues. */
export type StandardResult<T> =
  /** The `value`; `issues` are never there. */
  | { readonly value: T; readonly issues?: undefined }
  /** The `issues`, in the order of the document. */
  | { readonly issues: readonly StandardIssue[] };

/** A parser as forms, routers and RPC libraries take it: version 1 of [Standard Schema](https://standardschema.dev). */
export interface StandardSchema<T> {
  /** What the standard asks of a parser. */
  readonly "~standard": {
    /** Version of the standard. */
    readonly version: 1;
    /** Who made the parser. */
    readonly vendor: "phoihop";
    /** Reads a value. */
    readonly validate: (value: unknown) => StandardResult<T>;
    /** For the compiler alone: never there at run time. */
    readonly types?:
      | {
          /** What it takes: anything. */
          readonly input: unknown;
          /** What it gives. */
          readonly output: T;
        }
      | undefined;
  };
}

/**
 * A parser of phoihop as a Standard Schema. Its messages are in the language of the words. Warnings have no place there:
 * whoever wants them calls the parser.
 *
 * @example
 * const planSchema = standardSchema(parsePlan, vi);
 * const registerSchema = standardSchema((value) => parseRegister(value, plan), vi);
 */
export const standardSchema = <T>(
  parse: (value: unknown) => Parsed<T>,
  words: IssueLocale,
): StandardSchema<T> => ({
  "~standard": {
    version: 1,
    vendor: "phoihop",
    validate: (value) => {
      const parsed = parse(value);
      return parsed.ok
        ? { value: parsed.value }
        : { issues: parsed.issues.map((issue) => ({ ...issue, message: issueText(issue, words) })) };
    },
  },
});
