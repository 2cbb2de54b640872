import type { Source } from "./source.js";

/** What breaks a rule: the file, or the folder, and what is wrong in it. */
export interface Breach {
  readonly file: string;
  readonly what: string;
}

/** One rule of the tree; `breaches` is empty where every file keeps it. */
export interface Rule {
  readonly name: string;
  breaches(this: void, sources: readonly Source[]): readonly Breach[];
}

/** A file that may break a rule, with the reason. */
export interface Excuse {
  readonly file: string;
  readonly rule: string;
  readonly reason: string;
}

/** What nothing excuses, and excuses for a rule that their file does not break. */
export function complaints(
  rule: Rule,
  sources: readonly Source[],
  excuses: readonly Excuse[],
): readonly string[] {
  const breaches = rule.breaches(sources);
  const own = excuses.filter((excuse) => excuse.rule === rule.name);
  return [
    ...breaches
      .filter(({ file }) => !own.some((excuse) => excuse.file === file))
      .map(({ file, what }) => `${file}: ${what}`),
    ...own
      .filter((excuse) => !breaches.some(({ file }) => file === excuse.file))
      .map(({ file }) => `${file}: excused, but nothing there breaks "${rule.name}"`),
  ];
}
