import { isKeyed, type Keyed } from "../parse/checks.js";
import { FORBIDDEN } from "../parse/hostile.js";
import { isDay, isPartialDate } from "../values/date.js";
import { isLine } from "../values/wording.js";

/** Gives what a schema makes of a sound value; nothing where the value is not sound, or is no plain JSON. */
export type Sound = (value: unknown) => unknown;

/** An object in the making. */
type Made = Record<string, unknown>;

/** What JSON gives: no class, and nothing inherited but from `Object`. */
const isPlain = (value: unknown): value is Keyed =>
  isKeyed(value) && Object.getPrototypeOf(value) === Object.prototype;

/** A part of an object that may be missing, and what stands there then. */
interface Optional {
  readonly of: Sound;
  readonly none: (() => unknown) | undefined;
}

export const optional = (of: Sound, none?: () => unknown): Optional => ({ of, none });

/** An object of these parts and no others, made in their order. */
export function object(parts: Readonly<Record<string, Sound | Optional>>): Sound {
  const all = Object.entries(parts).map(([key, part]) =>
    typeof part === "function"
      ? { key, of: part, isOptional: false, none: undefined }
      : { key, ...part, isOptional: true },
  );
  const must = all.filter(({ isOptional }) => !isOptional).length;
  return (value) => {
    if (!isPlain(value)) return undefined;
    const made: Made = {};
    let count = must;
    for (const { key, of, isOptional, none } of all) {
      const given = value[key];
      if (isOptional && given === undefined) {
        if (none !== undefined) made[key] = none();
        continue;
      }
      if ((made[key] = of(given)) === undefined) return undefined;
      if (isOptional) count++;
    }
    return hasKeys(value, count) ? made : undefined;
  };
}

/** Whether so many keys stand in it, and no other: neither unknown ones nor `undefined`. */
function hasKeys(value: object, count: number): boolean {
  let left = count;
  for (const _ in value) left--;
  return left === 0;
}

const ofText =
  (isSound: (text: string) => boolean): Sound =>
  (value) =>
    typeof value === "string" && isSound(value) ? value : undefined;

export const matching = (form: RegExp): Sound => ofText((text) => form.test(text));
export const day = ofText(isDay);
export const partialDate = ofText(isPartialDate);
export const line = ofText(isLine);
export const number: Sound = (value) => (Number.isFinite(value) ? value : undefined);
export const boolean: Sound = (value) => (typeof value === "boolean" ? value : undefined);
export const nullable =
  (of: Sound): Sound =>
  (value) =>
    value === null ? null : of(value);
export const oneOf =
  (values: readonly unknown[]): Sound =>
  (value) =>
    values.includes(value) ? value : undefined;

export const either =
  (one: Sound, other: Sound): Sound =>
  (value) =>
    one(value) ?? other(value);

export function byKind(key: string, kinds: Readonly<Record<string, Sound>>): Sound {
  const known = new Map<unknown, Sound>(Object.entries(kinds));
  return (value) => (isPlain(value) ? known.get(value[key])?.(value) : undefined);
}

export const list =
  (of: Sound, least: number): Sound =>
  (value) => {
    if (!Array.isArray(value) || value.length < least || Object.getPrototypeOf(value) !== Array.prototype)
      return undefined;
    const made: unknown[] = [];
    for (const child of value) {
      const own = of(child);
      if (own === undefined) return undefined;
      made.push(own);
    }
    return Object.freeze(made);
  };

/** What may hold itself: no plan goes deeper than this, and what has no bottom is not followed. */
export function nested(of: () => Sound): Sound {
  const DEEPEST = 8;
  let depth = 0;
  return (value) => {
    if (depth === DEEPEST) return undefined;
    depth++;
    try {
      return of()(value);
    } finally {
      depth--;
    }
  };
}

export const tuple =
  (places: readonly Sound[]): Sound =>
  (value) => {
    if (!Array.isArray(value) || value.length !== places.length) return undefined;
    const made = places.map((of, index) => of(value[index]));
    return made.includes(undefined) ? undefined : made;
  };

export const record =
  (key: Sound, of: Sound): Sound =>
  (value) => {
    if (!isPlain(value)) return undefined;
    const made: Made = {};
    for (const name of Reflect.ownKeys(value)) {
      if (typeof name !== "string" || FORBIDDEN.has(name) || key(name) === undefined) return undefined;
      const own = of(value[name]);
      if (own === undefined) return undefined;
      made[name] = own;
    }
    return made;
  };

const words = record(matching(/^[a-z]{2,3}$/), line);
export const wording: Sound = (value) =>
  isPlain(value) && Reflect.ownKeys(value).length > 0 ? words(value) : undefined;
