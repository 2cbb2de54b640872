import type { IdKind } from "../issue/id-kind.js";
import type { Issue, Path } from "../issue/issue.js";
import { suggestions } from "../issue/suggestions.js";
import { isDay, type Day } from "../values/date.js";

export type ReportIssue = (issue: Issue) => void;

/**
 * Looks at one place of a document that may be malformed anywhere: what is not there, or not of the kind looked for, is
 * passed over, because the schemas speak of that. So a fault in one place never hides a fault in another.
 */
export type Check = (value: unknown, path: Path, report: ReportIssue) => void;

/** Whether a check has nothing to report of a value. */
export function findsNothing(check: Check, value: unknown): boolean {
  let found = 0;
  check(value, [], () => {
    found++;
  });
  return found === 0;
}

/** What has own keys. */
export type Keyed = Readonly<Record<string | number, unknown>>;

export const isKeyed = (value: unknown): value is Keyed => typeof value === "object" && value !== null;

/** What stands under an own key; undefined where there is none. */
export const at = (value: unknown, key: string | number): unknown =>
  isKeyed(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** The elements of an array or object, with their keys. */
export const elements = (value: unknown): readonly (readonly [string | number, unknown])[] =>
  Array.isArray(value)
    ? value.map((child, index) => [index, child])
    : isKeyed(value)
      ? Object.entries(value)
      : [];

/** Checks for some of an object's fields. */
export const fields = (checks: Readonly<Record<string, Check>>): Check => {
  const wanted = Object.entries(checks);
  return (value, path, report) => {
    for (const [key, check] of wanted) {
      const child = at(value, key);
      if (child !== undefined) check(child, path.concat(key), report);
    }
  };
};

/** One check for every element. */
export const each =
  (check: Check): Check =>
  (value, path, report) => {
    if (!isKeyed(value)) return;
    if (Array.isArray(value))
      for (const [index, child] of value.entries()) check(child, path.concat(index), report);
    else for (const key of Object.keys(value)) check(value[key], path.concat(key), report);
  };

/** One check for every key of an object, as if the key stood there as a value; one more for what stands under it. */
export const keys =
  (check: Check, inside?: Check): Check =>
  (value, path, report) => {
    for (const [key, child] of elements(value)) {
      check(key, path.concat(key), report);
      inside?.(child, path.concat(key), report);
    }
  };

export const all =
  (...checks: readonly Check[]): Check =>
  (value, path, report) => {
    for (const check of checks) check(value, path, report);
  };

/** A check that is made anew for every value: what must be distinct within one commitment, what a procedure calls its own. */
export const within =
  (make: (value: unknown) => Check): Check =>
  (value, path, report) =>
    make(value)(value, path, report);

/** An id that must stand only once; `seen` remembers where. */
export const distinct =
  (seen: Map<string, Path>): Check =>
  (id, path, report) => {
    if (typeof id !== "string") return;
    const first = seen.get(id);
    if (first) report({ code: "duplicate-id", path, found: id, first });
    else seen.set(id, path);
  };

/** The ids that exist; undefined where that cannot be told, for the list of them is broken. */
export type KnownIds = { has(id: string): boolean; keys(): Iterable<string> } | undefined;

/** An id that must exist. */
export const names = (kind: IdKind, known: KnownIds): Check => {
  const suggest = suggestions();
  return (id, path, report) => {
    if (known && typeof id === "string" && !known.has(id))
      report({ code: "unknown-id", path, kind, found: id, nearest: suggest(id, known.keys()) });
  };
};

/** The day at a key; undefined where none stands there, which another check tells. */
export function dayAt(value: unknown, key: string): Day | undefined {
  const day = at(value, key);
  return typeof day === "string" && isDay(day) ? day : undefined;
}

/** Two days of which the first must not be the later. */
export const period: Check = (value, path, report) => {
  const [from, to] = [dayAt(value, "from"), dayAt(value, "to")];
  if (from !== undefined && to !== undefined && from > to)
    report({ code: "backward-period", path, from, to });
};
