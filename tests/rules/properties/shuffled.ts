import type { Register } from "../../../src/model/register/register.js";
import { randomFrom } from "../../../bench/random.js";

/** The same entries in another order: of lists and of what stands under ids. */
export function shuffled(register: Register, seed: number): Register {
  const random = randomFrom(seed);
  const turned = <T>(list: readonly T[]): readonly T[] =>
    list
      .map((item) => [random(), item] as const)
      .toSorted(([a], [b]) => a - b)
      .map(([, item]) => item);
  const keyed = <T>(byId: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(turned(Object.entries(byId)));
  return {
    ...register,
    units: keyed(register.units),
    subjects: keyed(register.subjects),
    documents: keyed(register.documents),
    records: turned(register.records),
    statements: turned(register.statements),
    decisions: turned(register.decisions),
  };
}

/** The same register with every subject, record, statement and decision under another id, in another order of names. */
export function renamed(register: Register): Register {
  const subject = (id: string) => `${id === "a" ? "z" : id === "c" ? "a" : "k"}-renamed`;
  const entry = (id: string) =>
    `${"qponmlkjihgfedcba".charAt(id.length + Number(id.at(-1) ?? 0) || 0)}-${id}`;
  const text: unknown = JSON.parse(JSON.stringify(register));
  const swap = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((one) => swap(one, key));
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([name, part]) => [
          key === "subjects" ? subject(name) : name,
          swap(part, name),
        ]),
      );
    if (typeof value !== "string") return value;
    if (key === "subject" || (key === "ids" && ["a", "b", "c"].includes(value))) return subject(value);
    return ["id", "ids", "corrects", "replaces"].includes(key) && value !== register.id
      ? entry(value)
      : value;
  };
  return Object.assign({ ...register }, swap(text, ""));
}
