import { isFields, type Fields } from "../../model/values/fields.js";

/** A field by its name; the first point leads into an object inside, of which the rest names a field: attributes have points of their own. */
export function fieldOf(fields: Fields, key: string): unknown {
  const point = key.indexOf(".");
  if (point < 0) return Object.hasOwn(fields, key) ? fields[key] : undefined;
  const inner = fieldOf(fields, key.slice(0, point));
  const name = key.slice(point + 1);
  return isFields(inner) && Object.hasOwn(inner, name) ? inner[name] : undefined;
}

/** Give fields that are still being made one more; an object inside is made anew, for it may belong to others. */
export function setField(fields: Record<string, unknown>, key: string, value: unknown): void {
  const point = key.indexOf(".");
  if (point < 0) fields[key] = value;
  else {
    const inner = fieldOf(fields, key.slice(0, point));
    fields[key.slice(0, point)] = { ...(isFields(inner) && inner), [key.slice(point + 1)]: value };
  }
}

/** The same fields without one; an object that becomes empty by it goes too. */
export function withoutField(fields: Fields, key: string): Fields {
  const point = key.indexOf(".");
  const name = point < 0 ? key : key.slice(0, point);
  const { [name]: value, ...others } = fields;
  if (point < 0 || !isFields(value)) return point < 0 ? others : fields;
  const { [key.slice(point + 1)]: _, ...inner } = value;
  return Object.keys(inner).length === 0 ? others : { ...others, [name]: inner };
}

/** Whether two plain values say the same. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) || Array.isArray(b))
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((value, index) => isSame(value, b[index]))
    );
  if (!isFields(a) || !isFields(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
  );
}

/** A value as text; nothing for what is neither text nor number. */
export const text = (value: unknown): string =>
  typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
