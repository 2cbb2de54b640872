/** What an option takes: a file, a folder, an id, a day, limits by name, one of a few words, or nothing. */
export type Takes = "FILE" | "DIR" | "ID" | "YYYY-MM-DD" | "NAME=N" | readonly string[] | null;

export interface Option {
  readonly takes: Takes;
  readonly required?: true;
  /** Another option that says the same: one of both, never both. */
  readonly or?: string;
  /** Another option without which it has nothing to do. */
  readonly with?: string;
}

/** How a command is called. Help, usage line, checks and the type of its request follow from it. */
export interface Command {
  /**
   * What stands after its name: `COMMITMENT`, `FILE…` where there may be many. What is written small (`init DIR`) stands there
   * as it is. A command without it takes none.
   */
  readonly argument?: string;
  /** Other ways to call it, with what stands after its name in each. */
  readonly also?: readonly string[];
  /** In the order in which they are shown. */
  readonly options: Readonly<Record<string, Option>>;
  /** What follows its name in the example of the help. */
  readonly example: string;
}

/** Names of other options must be those of this command. */
interface Linked<Name> {
  readonly options: Readonly<Record<string, Option & { readonly or?: Name; readonly with?: Name }>>;
}

/**
 * Describe a command. The description is loaded with every call, so it stands apart from `run.ts`, which is not.
 *
 * @example
 * export const command = defineCommand({
 *   argument: "COMMITMENT",
 *   options: { plan: { takes: "FILE" }, format: { takes: ["table", "json"] } },
 *   example: "row-3",
 * });
 * // RequestOf<typeof command>: { commitment: string; plan: string | undefined; format: "table" | "json" }
 */
export const defineCommand = <const C extends Command>(command: C & Linked<keyof C["options"]>): C => command;

/** What `run` is given: a value for every option, by its name in camel case, and for the argument. */
export type RequestOf<C extends Pick<Command, "argument" | "options">> = {
  readonly [Name in keyof C["options"] as CamelCase<Name>]: ValueOf<C["options"][Name]>;
} & ArgumentOf<C["argument"]>;

type ValueOf<O extends Option> = O["takes"] extends null
  ? boolean
  : O["takes"] extends readonly (infer Word)[]
    ? Word
    : IsSure<O> extends true
      ? string
      : string | undefined;

/** Where another may stand instead, either may be missing. */
type IsSure<O extends Option> = O extends { readonly required: true }
  ? O extends { readonly or: string }
    ? false
    : true
  : false;

/** `FILE…` gives `files`, `init DIR` gives `dir`. */
type ArgumentOf<A> = A extends `${string} ${infer Rest}`
  ? ArgumentOf<Rest>
  : A extends `${infer Word}…`
    ? { readonly [Name in `${Lowercase<Word>}s`]: readonly string[] }
    : A extends string
      ? { readonly [Name in Lowercase<A>]: string }
      : unknown;

type CamelCase<Name> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Name extends string
    ? Name
    : never;
