import type { Subject } from "../../../src/model/register/subject.js";

/** Small worlds spell a name in other letters' case or Unicode form, nothing cleverer. */
export const areAlike = (a: Subject, b: Subject): boolean => plain(a.name) === plain(b.name);

export function plain(name: string): string {
  const known = spelled.get(name);
  if (known !== undefined) return known;
  const made = name.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
  spelled.set(name, made);
  return made;
}

const spelled = new Map<string, string>();
