import * as z from "zod/mini";
import { at, elements, isKeyed, type ReportIssue } from "./checks.js";
import type { Path } from "../issue/issue.js";
import { fit, typeName, unknownKeys } from "./fit.js";

/**
 * What a schema makes of a document, element by element of its collections, so that memory goes to what is wrong and not
 * to a schema's account of all of it at once: ten megabytes of garbage are millions of faults.
 */
export function structure(schema: z.core.$ZodType, value: unknown, path: Path, report: ReportIssue): unknown {
  if (schema instanceof z.ZodMiniDefault) return structure(schema._zod.def.innerType, value, path, report);
  if (schema instanceof z.ZodMiniReadonly)
    return Object.freeze(structure(schema._zod.def.innerType, value, path, report));
  if (schema instanceof z.ZodMiniArray && Array.isArray(value) && value.length > 0)
    return value.map((child, index) => element(schema._zod.def.element, child, [...path, index], report));
  if (!isKeyed(value) || Array.isArray(value)) return fit(schema, value, path, report);
  // What a record as a whole must be is only that something stands in it.
  if (schema instanceof z.ZodMiniRecord && Object.keys(value).length > 0)
    return ofRecord(schema, value, path, report);
  return schema instanceof z.ZodMiniObject
    ? ofObject(schema, value, path, report)
    : fit(schema, value, path, report);
}

/** Nearly all that is collected are objects; so much is told without a schema, for there may be millions that are none. */
const element: typeof fit = (schema, value, path, report) =>
  (isKeyed(value) && !Array.isArray(value)) || schema instanceof z.ZodMiniString
    ? fit(schema, value, path, report)
    : report({ code: "wrong-type", path, expected: "object", found: typeName(value) });

function ofRecord(schema: z.ZodMiniRecord, value: object, path: Path, report: ReportIssue): unknown {
  return Object.fromEntries(
    elements(value).map(([key, child]) => {
      fit(schema._zod.def.keyType, key, [...path, key], report);
      return [key, element(schema._zod.def.valueType, child, [...path, key], report)];
    }),
  );
}

function ofObject(schema: z.ZodMiniObject, value: object, path: Path, report: ReportIssue): unknown {
  const { shape } = schema._zod.def;
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(shape, key));
  for (const issue of unknownKeys(unknown, Object.keys(shape), path)) report(issue);
  const built = Object.entries(shape).flatMap(([key, part]) => {
    if (Object.hasOwn(value, key))
      return [[key, structure(part, at(value, key), [...path, key], report)] as const];
    if (part instanceof z.ZodMiniDefault)
      return [[key, structure(part, part._zod.def.defaultValue, [...path, key], report)] as const];
    if (!(part instanceof z.ZodMiniExactOptional)) report({ code: "missing", path: [...path, key] });
    return [];
  });
  return Object.fromEntries(built);
}
