import type { Issue, Parsed } from "../issue/issue.js";
import { isBottomless } from "../parse/hostile.js";
import { inDocumentOrder } from "../parse/order.js";
import { ofOtherVersion, toldAtOnce, type VersionedField } from "./field-of-version.js";
import { isVersion1, type Upgraded } from "./upgraded.js";

interface Format<T> {
  readonly of: "plan" | "register";
  upgrade(this: void, value: unknown): Upgraded;
  parse(this: void, value: unknown): Parsed<T>;
}

/** A file of either format version; a field of the other one is said in one sentence, not once for each place. */
export function parseAnyVersion<T>(value: unknown, { of, upgrade, parse }: Format<T>): Parsed<T> {
  if (isBottomless(value)) return parse(value);
  const found = ofOtherVersion(value, of === "plan");
  const upgraded = isVersion1(value) ? upgrade(value) : { value, warnings: [] };
  const parsed = parse(upgraded.value);
  const [first, ...others] = issuesOf(parsed, value, found);
  if (first !== undefined) return { ok: false, issues: [first, ...others] };
  return parsed.ok ? { ...parsed, warnings: [...upgraded.warnings, ...parsed.warnings] } : parsed;
}

function issuesOf(
  parsed: Parsed<unknown>,
  value: unknown,
  found: readonly VersionedField[],
): readonly Issue[] {
  const told = toldAtOnce(value, found);
  const places = new Set(found.map(({ path }) => path.join("/")));
  const others = parsed.ok ? [] : parsed.issues.filter(({ path }) => !places.has(path.join("/")));
  return told.length === 0 ? others : inDocumentOrder([...told, ...others], value);
}
