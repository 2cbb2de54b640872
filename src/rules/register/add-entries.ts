import { canonical } from "../../model/values/content-id.js";
import type { Issue, Parsed, Path, Warning } from "../../model/issue/issue.js";
import { typeName } from "../../model/parse/fit.js";
import { refuseHostile } from "../../model/parse/hostile.js";
import { parseRegister } from "../../model/register/parse-register.js";
import { registerOddities } from "../../model/parse/register-oddities.js";
import { inDocumentOrder } from "../../model/parse/order.js";
import type { Plan } from "../../model/plan/plan.js";
import { isPlain } from "../../model/values/same-value.js";
import type { Register } from "../../model/register/register.js";
import type { Entries, UncheckedEntries } from "./entries.js";
import { union } from "./union.js";

/** A register with entries more: what is odd by them, and what was odd before. */
export type Added =
  /** The entries were added. */
  | {
      readonly ok: true;
      /** The register with them; the one that was given stays as it is. */
      readonly value: Register;
      /** What the new entries brought; a path into the register begins with `register`. */
      readonly warnings: readonly Warning[];
      /** What was odd in the register already. */
      readonly warnedBefore: readonly Warning[];
    }
  | Extract<Parsed<Register>, { ok: false }>;

/**
 * The register with more entries (thêm vào sổ), in one step, so that they may name each other; the register that was given
 * stays as it is. A register is a set: what is on file already is not added again, and an id that says something else on
 * file is an issue. Paths lead into what was given.
 *
 * @example
 * addEntries(register, {
 *   documents: { "qd-12": { kind: "decision", number: "12" } },
 *   records: [{ subject: "oi-le", stage: "mark.granted", on: "2023-06-06", recorded: "2023-07-01", evidence: ["qd-12"] }],
 * }, plan);
 */
export const addEntries = (register: Register, entries: Entries, plan: Plan): Added =>
  addGiven(register, entries, plan);

/** The same for what is perhaps no entry at all: the parser tells of that. */
export function addGiven(register: Register, entries: UncheckedEntries, plan: Plan): Added {
  const [fault, ...faults] = unfit(entries);
  if (fault !== undefined) return { ok: false, issues: [fault, ...faults] };
  const { merged, places, issues } = union(register, entries);
  const parsed = parseRegister(merged, plan);
  const found = [...issues, ...(parsed.ok ? [] : parsed.issues.map((issue) => placed(issue, places)))];
  const [first, ...others] = inDocumentOrder(found, entries);
  if (first !== undefined) return { ok: false, issues: [first, ...others] };
  if (!parsed.ok) return parsed;
  const before = registerOddities(plan, register);
  const known = new Set(before.map((warning) => canonical(warning)));
  const isNew = (warning: Warning) => !known.has(canonical(warning));
  const odd = [...parsed.warnings.filter(isNew), ...toldEarly(register, parsed.value)];
  return {
    ok: true,
    value: parsed.value,
    warnings: odd.map((warning) => placed(warning, places)),
    warnedBefore: parsed.warnings.filter((warning) => !isNew(warning)),
  };
}

/** Of what is no set of entries, or has no bottom, nothing can be made that could be parsed. */
function unfit(entries: unknown): readonly Issue[] {
  if (!isPlain(entries))
    return [{ code: "wrong-type", path: [], expected: "object", found: typeName(entries) }];
  const issues: Issue[] = [];
  refuseHostile(entries, (issue) => {
    if (issue.code === "too-deep" && issues.length === 0) issues.push(issue);
  });
  return issues;
}

/** What is told now as of an earlier day than the register had come to changes what was known then. */
function toldEarly({ records }: Register, merged: Register): readonly Warning[] {
  const day = records.map(({ recorded }) => recorded).reduce((a, b) => (a > b ? a : b), "");
  return merged.records.slice(records.length).flatMap(({ id, recorded }, index): readonly Warning[] =>
    recorded < day
      ? [
          {
            code: "told-early",
            path: ["records", records.length + index],
            record: id,
            recorded,
            than: "register",
            day,
          },
        ]
      : [],
  );
}

/** An issue or a warning where the caller wrote it; what lies in the register itself is said to be there. */
function placed<P extends { readonly path: Path }>(one: P, places: ReadonlyMap<string, Path>): P {
  const [list = "", key = "", ...rest] = one.path;
  const given = places.get(`${list}/${key}`);
  return { ...one, path: given === undefined ? ["register", ...one.path] : [...given, ...rest] };
}
