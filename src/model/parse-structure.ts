import * as z from "zod";
import { at, elements, isKeyed, type Report } from "./checks.js";
import type { Path } from "./issue.js";
import { fit } from "./parse-issue.js";

/**
 * What a schema makes of a document, element by element of its collections, so that memory goes to what is wrong and not
 * to a schema's account of all of it at once: ten megabytes of garbage are millions of faults.
 */
export function structure(schema: z.core.$ZodType, value: unknown, path: Path, report: Report): unknown {
  if (schema instanceof z.ZodReadonly) return Object.freeze(structure(schema.unwrap(), value, path, report));
  if (schema instanceof z.ZodArray && Array.isArray(value) && value.length > 0)
    return value.map((child, index) => fit(schema.element, child, [...path, index], report));
  if (!isKeyed(value) || Array.isArray(value)) return fit(schema, value, path, report);
  if (schema instanceof z.ZodRecord) return ofRecord(schema, value, path, report);
  return schema instanceof z.ZodObject
    ? ofObject(schema, value, path, report)
    : fit(schema, value, path, report);
}

function ofRecord(schema: z.ZodRecord, value: object, path: Path, report: Report): unknown {
  return Object.fromEntries(
    elements(value).map(([key, child]) => {
      fit(schema.keyType, key, [...path, key], report);
      return [key, fit(schema.valueType, child, [...path, key], report)];
    }),
  );
}

function ofObject(schema: z.ZodObject, value: object, path: Path, report: Report): unknown {
  for (const key of Object.keys(value))
    if (!Object.hasOwn(schema.shape, key)) report({ code: "unknown-key", path: [...path, key], key });
  const built = Object.entries(schema.shape).flatMap(([key, part]) => {
    if (Object.hasOwn(value, key))
      return [[key, structure(part, at(value, key), [...path, key], report)] as const];
    if (!(part instanceof z.ZodExactOptional)) report({ code: "missing", path: [...path, key] });
    return [];
  });
  return Object.fromEntries(built);
}
