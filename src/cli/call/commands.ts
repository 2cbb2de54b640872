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

const day: Option = { takes: "YYYY-MM-DD" };
const neededDay: Option = { takes: "YYYY-MM-DD", required: true };
const neededFile: Option = { takes: "FILE", required: true };
const lang: Option = { takes: ["vi", "en"] };
const plan: Option = { takes: "FILE" };
/** How much of a file is read. */
const limit: Option = { takes: "NAME=N" };
const output: Option = { takes: "FILE" };
const force: Option = { takes: null };
const format: Option = { takes: ["table", "json"] };
const judging = {
  register: { takes: "FILE", required: true },
  "as-of": { takes: "YYYY-MM-DD", required: true },
  plan,
  "known-by": { takes: "YYYY-MM-DD" },
  limit,
  lang,
} as const satisfies Readonly<Partial<Record<OptionName, Option>>>;

/** Where acts are judged by the law besides. */
const judgingLaw = {
  ...judging,
  law: { takes: "FILE" },
  calendar: { takes: "FILE" },
} as const satisfies Readonly<Partial<Record<OptionName, Option>>>;

/** Every command with the options it takes, in the order of its usage line. */
export const COMMANDS = {
  check: { argument: null, options: { ...judgingLaw, format, strict: { takes: null } } },
  explain: { argument: "COMMITMENT", options: judgingLaw },
  questions: { argument: null, options: { ...judgingLaw, unit: { takes: "ID" }, format } },
  compare: {
    argument: null,
    options: {
      register: neededFile,
      from: { takes: "YYYY-MM-DD", required: true, or: "previous" },
      previous: { takes: "FILE", or: "from" },
      to: neededDay,
      "from-known-by": day,
      "to-known-by": day,
      "previous-register": { takes: "FILE" },
      "previous-plan": { takes: "FILE" },
      plan,
      law: { takes: "FILE", with: "previous" },
      calendar: { takes: "FILE", with: "previous" },
      limit,
      lang,
      format,
    },
  },
  rehearse: { argument: null, options: { draft: neededFile, ...judging, format } },
  timeline: {
    argument: null,
    options: {
      register: neededFile,
      from: neededDay,
      to: neededDay,
      commitment: { takes: "ID" },
      plan,
      "known-by": day,
      limit,
      lang,
      format,
    },
  },
  history: { argument: "COMMITMENT", options: { plan, limit, lang, format } },
  inspect: { argument: null, options: { plan, law: { takes: "FILE" }, limit, lang, format } },
  law: {
    argument: null,
    options: {
      plan,
      law: { takes: "FILE" },
      calendar: { takes: "FILE" },
      limit,
      lang,
      format: { takes: ["markdown", "json"] },
    },
  },
  page: { argument: null, options: { ...judging, output: { takes: "FILE", required: true }, force } },
  notebook: { argument: "init DIR", options: { lang } },
  report: {
    argument: null,
    options: {
      ...judgingLaw,
      kind: { takes: ["so-ket", "tong-ket", "hang-nam", "bien-ban", "phieu-hoi"] },
      previous: { takes: "FILE" },
      draft: { takes: "FILE" },
      office: { takes: "FILE" },
      passages: { takes: "FILE" },
      output: { takes: "FILE", required: true },
      annex: { takes: "FILE" },
      template: { takes: "FILE" },
      force,
    },
  },
  review: { argument: null, options: { save: { takes: "DIR" }, lang } },
  template: {
    argument: null,
    options: {
      plan,
      unit: { takes: "ID" },
      "all-units": { takes: "DIR" },
      register: { takes: "FILE", with: "as-of" },
      "as-of": day,
      output,
      force,
      limit,
      lang,
    },
  },
  merge: {
    argument: "FILE…",
    options: {
      output: { takes: "FILE", required: true, or: "preview" },
      preview: { takes: null },
      returned: day,
      plan,
      annotate: { takes: "DIR" },
      "skip-faulty": { takes: null },
      "convert-legacy-text": { takes: null },
      force,
      limit,
      lang,
    },
  },
  upgrade: { argument: "FILE", options: { output: neededFile, plan, limit, force, lang } },
} as const satisfies Readonly<
  Record<
    string,
    { readonly argument: string | null; readonly options: Readonly<Partial<Record<OptionName, Option>>> }
  >
>;

export type CommandName = keyof typeof COMMANDS;

export const isCommand = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name);

/** The options of a command as pairs. */
export function optionsOf(command: CommandName): readonly (readonly [OptionName, Option])[] {
  const options: Readonly<Partial<Record<OptionName, Option>>> = COMMANDS[command].options;
  return NAMES.flatMap((name) => {
    const option = options[name];
    return option === undefined ? [] : [[name, option] as const];
  });
}

/** All options, in the order in which they are shown. */
const NAMES = [
  "draft",
  "register",
  "as-of",
  "from",
  "previous",
  "to",
  "from-known-by",
  "to-known-by",
  "previous-register",
  "previous-plan",
  "commitment",
  "output",
  "annex",
  "kind",
  "office",
  "template",
  "passages",
  "save",
  "plan",
  "unit",
  "all-units",
  "annotate",
  "preview",
  "returned",
  "skip-faulty",
  "convert-legacy-text",
  "known-by",
  "law",
  "calendar",
  "limit",
  "lang",
  "format",
  "strict",
  "force",
] as const;
export type OptionName = (typeof NAMES)[number];
