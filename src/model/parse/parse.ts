import type * as z from "zod/mini";
import { at, isKeyed, type Check, type ReportIssue } from "./checks.js";
import { type Issue, MOST_FAULTS, type Parsed, type Path, type Warning } from "../issue/issue.js";
import { refuseHostile } from "./hostile.js";
import { inDocumentOrder } from "./order.js";
import { structure } from "./structure.js";

/** What a kind of document must be: its schema, what its parts say of each other, and what is odd though it can be used. */
export interface Rules<T> {
  readonly schema: z.ZodMiniType<T>;
  readonly references: Check;
  readonly oddities: (value: T) => readonly Warning[];
}

/** Take a document from outside: all that is wrong with it at once, or the value. */
export function parse<T>({ schema, references, oddities }: Rules<T>, input: unknown): Parsed<T> {
  const value = withoutSchema(input);
  const { issues, built, isAll } = upToMost((report, isDeep) => {
    refuseHostile(value, report);
    // Nothing else can be said of what has no bottom: whoever looked at it would not come back.
    if (isDeep()) return undefined;
    const built = structure(schema, value, [], report);
    references(value, [], report);
    return built;
  });
  const more: readonly Issue[] = isAll ? [] : [{ code: "more-faults", path: [], limit: MOST_FAULTS }];
  const [first, ...others] = [...sayOnce(inOrder(issues, value)), ...more];
  if (first) return { ok: false, issues: [first, ...others] };
  ownedBy(schema, built);
  return { ok: true, value: built, warnings: inOrder(oddities(built), value) };
}

/** Thrown to whoever looks for faults once there are enough of them. */
const ENOUGH = new Error("enough faults");

/** How a document is taken in which nothing is wrong. */
interface SoundRules<T> extends Pick<Rules<T>, "oddities"> {
  /** The value, if it is seen at once that it is sound. */
  readonly sound: (value: unknown) => T | undefined;
}

/** The same, quickly, for nearly all documents are sound; undefined where one must be looked at with care. */
export function parseSound<T>({ sound, oddities }: SoundRules<T>, input: unknown): Parsed<T> | undefined {
  const value = withoutSchema(input);
  const made = sound(value);
  return made && { ok: true, value: made, warnings: inOrder(oddities(made), value) };
}

/** Collects faults until there are enough of them; then nothing more is looked at. */
function upToMost<T>(look: (report: ReportIssue, isDeep: () => boolean) => T) {
  const issues: Issue[] = [];
  const report = (issue: Issue): void => {
    if (issues.push(issue) >= MOST_FAULTS) throw ENOUGH;
  };
  try {
    const built = look(report, () => issues.some(({ code }) => code === "too-deep"));
    return { issues, built, isAll: true };
  } catch (error) {
    if (error !== ENOUGH) throw error;
    return { issues, built: undefined, isAll: false };
  }
}

/** Every part was made by its schema and none had a fault, so the whole is what the schema makes. */
function ownedBy<T>(_schema: z.ZodMiniType<T>, _built: unknown): asserts _built is T {}

/** Editors find the JSON Schema of a file by it; it says nothing of the world. */
function withoutSchema(input: unknown): unknown {
  if (typeof at(input, "$schema") !== "string" || !isKeyed(input)) return input;
  const { $schema: _, ...value } = input;
  return value;
}

type Placed = { readonly path: Path; readonly cell?: string };

const inOrder = <T extends Placed>(placed: readonly T[], value: unknown): readonly T[] =>
  inDocumentOrder(placed, value).map((one) => {
    // Entries of a register say themselves from which workbook cell they came.
    const [list = "", index = ""] = one.path;
    const cell = at(at(at(value, list), index), "cell");
    return typeof cell === "string" ? { ...one, cell } : one;
  });

/** Of a text that is no id at all and so names nothing, one thing is said: what it may have meant. So too of a forbidden key. */
const sayOnce = (issues: readonly Issue[]): readonly Issue[] =>
  issues.filter(
    ({ code, path }, index) =>
      !["malformed", "unknown-key"].includes(code) ||
      ![issues[index - 1], issues[index + 1]].some(
        (near) =>
          (near?.code === "unknown-id" || near?.code === "forbidden-key") &&
          near.path.length === path.length &&
          near.path.every((key, depth) => key === path[depth]),
      ),
  );
