import * as z from "zod/mini";

/** A name for machines: small letters, digits, `-` and `.`, beginning with a letter (`annex-1-2`, `so-44.2023`). */
export const Id = z.string().check(z.regex(/^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*$/, "id"));

/** A stage of a procedure, as `procedure.stage`: `mark.granted`. */
export const StageRef = z.string().check(z.regex(/^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*$/, "stage"));

/** An object with ids for keys, in the order in which they were written. */
export const byId = <T>(value: z.ZodMiniType<T>): z.ZodMiniType<Readonly<Record<string, T>>> =>
  z.record(Id, value);

/** The same, empty where nothing is written. */
export const orNone = <T>(value: z.ZodMiniType<T>): z.ZodMiniType<Readonly<Record<string, T>>> =>
  z._default(z.record(Id, value), {});

/** A list, empty where nothing is written. */
export const listOf = <T>(value: z.ZodMiniType<T>): z.ZodMiniType<readonly T[]> =>
  z._default(z.readonly(z.array(value)), []);
