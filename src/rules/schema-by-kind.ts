import { isPlain, isSameValue } from "../model/values/same-value.js";

type Json = Readonly<Record<string, unknown>>;

/**
 * The same schema with every choice made by what tells its branches apart: a `kind` or `type`, a field that only one of them
 * has, or the type of the value. So one mistake is told once, where it is, and not by every branch in turn.
 */
export const byKind = (schema: Json): Json => {
  const definitions = isPlain(schema["$defs"]) ? schema["$defs"] : {};
  const resolved = (branch: Json): Json => {
    const [, name] = /^#\/\$defs\/(.+)$/.exec(typeof branch["$ref"] === "string" ? branch["$ref"] : "") ?? [];
    const target = name === undefined ? undefined : definitions[name];
    return isPlain(target) ? target : branch;
  };
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    if (!isPlain(value)) return value;
    const { oneOf, anyOf, ...rest } = atLeastOne(value);
    const branches = [oneOf, anyOf].find((list) => Array.isArray(list));
    const inner = Object.fromEntries(Object.entries(rest).map(([key, each]) => [key, visit(each)]));
    if (!Array.isArray(branches)) return inner;
    return { ...inner, ...chosen(branches.filter(isPlain), { resolved, visit }) };
  };
  const made = visit(schema);
  return isPlain(made) ? made : schema;
};

/** A first element and others like it are a list that is not empty. */
function atLeastOne(value: Json): Json {
  const { prefixItems, items, ...rest } = value;
  const isList = Array.isArray(prefixItems) && prefixItems.length === 1 && isSameValue(prefixItems[0], items);
  return isList ? { ...rest, items, minItems: 1 } : value;
}

interface Choosing {
  readonly resolved: (branch: Json) => Json;
  readonly visit: (value: unknown) => unknown;
}

/** One after another: if it is of this branch, it must be as that says; else the next. */
function chosen(branches: readonly Json[], choosing: Choosing): Json {
  const { resolved, visit } = choosing;
  const objects = branches.filter((branch) => typeOf(resolved(branch), resolved) === "object");
  const others = branches.filter((branch) => !objects.includes(branch));
  const ofObjects = objects.length === 0 ? null : amongObjects(objects, choosing);
  const [last, ...earlier] = others.toReversed();
  if (last === undefined) return ofObjects ?? {};
  const plain = earlier.reduce<unknown>(
    (otherwise, branch) => ifThen(typed(resolved(branch)), visit(branch), otherwise),
    visit(last),
  );
  if (ofObjects === null) return isPlain(plain) ? plain : {};
  return ifThen({ type: "object" }, ofObjects, plain);
}

const typed = ({ type }: Json): Json => ({ type });

function typeOf(branch: Json, resolved: Choosing["resolved"]): unknown {
  if (branch["type"] !== undefined) return branch["type"];
  const [first] = [branch["oneOf"], branch["anyOf"]].find((list) => Array.isArray(list)) ?? [];
  return isPlain(first) ? typeOf(resolved(first), resolved) : undefined;
}

function amongObjects(branches: readonly Json[], choosing: Choosing): Json {
  const [only, ...more] = branches;
  if (only !== undefined && more.length === 0) return asSchema(choosing.visit(only));
  const tag = TAGS.find((name) => branches.every((branch) => valuesOf(branch, name, choosing).length > 0));
  return tag === undefined ? byField(branches, choosing) : byTag(tag, branches, choosing);
}

const TAGS = ["kind", "type", "code"];

/** The values that a branch accepts for the field that names it. */
function valuesOf(branch: Json, tag: string, { resolved }: Choosing): readonly unknown[] {
  const { properties } = resolved(branch);
  const told = isPlain(properties) ? properties[tag] : undefined;
  if (!isPlain(told)) return [];
  const field = resolved(told);
  if (field["const"] !== undefined) return [field["const"]];
  return Array.isArray(field["enum"]) ? field["enum"] : [];
}

function byTag(tag: string, branches: readonly Json[], choosing: Choosing): Json {
  const values = branches.map((branch) => valuesOf(branch, tag, choosing));
  return {
    type: "object",
    required: [tag],
    properties: { [tag]: { type: "string", enum: [...new Set(values.flat())] } },
    allOf: branches.map((branch, index) =>
      ifThen(
        { type: "object", required: [tag], properties: { [tag]: { enum: values[index] } } },
        choosing.visit(branch),
      ),
    ),
  };
}

/** By a field that must stand in one branch; the last is for what has none of them. */
function byField(branches: readonly Json[], choosing: Choosing): Json {
  const { resolved, visit } = choosing;
  const [last, ...earlier] = branches.toReversed();
  return earlier.reduce<Json>(
    (otherwise, branch) => {
      const own = requiredIn(resolved(branch)).find((name) =>
        branches.some((other) => !requiredIn(resolved(other)).includes(name)),
      );
      return ifThen(having(own ?? ""), visit(branch), otherwise);
    },
    asSchema(visit(last)),
  );
}

/** What is of one kind must be as that says; the rest as the other says, where it says anything. */
export const ifThen = (condition: Json, then: unknown, otherwise?: unknown): Json => ({
  if: condition,
  // oxlint-disable-next-line unicorn/no-thenable -- a word of JSON Schema; nobody awaits it
  then,
  ...(otherwise !== undefined && { else: otherwise }),
});

/** An object that has a field, whatever stands there. */
export const having = (name: string): Json => ({
  type: "object",
  required: [name],
  properties: { [name]: {} },
});

const requiredIn = ({ required }: Json): readonly string[] =>
  Array.isArray(required) ? required.map(String) : [];

const asSchema = (value: unknown): Json => (isPlain(value) ? value : {});
