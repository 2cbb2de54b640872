import { at, elements } from "../parse/checks.js";
import { isFields } from "../values/fields.js";

/** The same object with one field made anew; what lacks the field, or is no object, stays as it is. */
export const withField = (value: unknown, key: string, make: (field: unknown) => unknown): unknown =>
  isFields(value) && Object.hasOwn(value, key) ? { ...value, [key]: make(at(value, key)) } : value;

/** Every element of a list made anew; what is no list stays as it is. */
export const eachOf = (value: unknown, make: (element: unknown, index: number) => unknown): unknown =>
  Array.isArray(value) ? value.map(make) : value;

/** Every value of an object made anew. */
export const eachIn = (value: unknown, make: (element: unknown, key: string) => unknown): unknown =>
  isFields(value)
    ? Object.fromEntries(elements(value).map(([key, one]) => [key, make(one, String(key))]))
    : value;
