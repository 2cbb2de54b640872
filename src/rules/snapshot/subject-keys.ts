import { alikeKey, nameKey } from "../../model/values/name-key.js";
import type { Subject } from "../../model/register/subject.js";

interface Keys {
  readonly name: string;
  /** Worked out when it is first asked for, which is rarely. */
  alike(): string;
}

/** A subject never changes, so its keys are worked out once. */
const known = new WeakMap<Subject, Keys>();

/** The keys under which a subject stands with others of the same name, or of names alike. */
export function keysOf(subject: Subject): Keys {
  const before = known.get(subject);
  if (before !== undefined) return before;
  let alike: string | undefined;
  const keys = { name: nameKey(subject.name), alike: () => (alike ??= alikeKey(subject.name)) };
  known.set(subject, keys);
  return keys;
}
