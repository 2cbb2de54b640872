import type { Subject } from "../../../src/model/subject.js";

/** Small worlds spell a name in other letters' case or Unicode form, nothing cleverer. */
export const areAlike = (a: Subject, b: Subject): boolean => plain(a.name) === plain(b.name);

export const plain = (name: string): string => name.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
