/** @typedef {import("zod/v4/core").$ZodType} Schema */
/** @typedef {import("zod/v4/core").$ZodTypes} AnySchema */

/** What `parts.ts` exports, so that no function of the code takes its name. */
const PARTS = [
  "boolean",
  "byKind",
  "day",
  "either",
  "line",
  "list",
  "matching",
  "nested",
  "nullable",
  "number",
  "object",
  "oneOf",
  "optional",
  "partialDate",
  "record",
  "tuple",
  "wording",
];

/**
 * What the schemas say, as plain functions: one that is given what is sound gives what the schema would make of it, a copy
 * in the order of the schema with its lists frozen; of anything else it gives nothing, and never says why.
 * @param {Readonly<Record<string, Schema>>} wanted - by the names of the functions that are exported
 * @param {ReadonlyMap<Schema, string>} byHand - schemas with conditions of their own, and their functions in `parts.ts`
 */
export function soundCode(wanted, byHand) {
  /** @type {Map<Schema, string>} */
  const names = new Map();
  /** @type {Set<string>} */
  const used = new Set();
  /** @type {Map<string, string>} */
  const texts = new Map();
  /** Names that are given: of functions, and of parts. */
  const taken = new Set(PARTS);
  /** @type {string[]} */
  const functions = [];

  /** @param {string} part */
  const from = (part) => {
    used.add(part);
    return part;
  };

  /**
   * An expression for the function of a schema.
   * @param {Schema} schema
   * @param {string} wish
   * @returns {string}
   */
  function of(schema, wish) {
    const part = byHand.get(schema);
    if (part !== undefined) return from(part);
    const known = names.get(schema);
    if (known !== undefined) return known;
    const { def } = /** @type {AnySchema} */ (schema)._zod;
    if (def.type === "lazy") {
      // It holds itself in the end: it stands before what it holds.
      const name = free(wish);
      names.set(schema, name);
      const at = functions.push("") - 1;
      functions[at] = `const ${name}: Sound = ${from("nested")}(() => ${of(def.getter(), wish)});`;
      return name;
    }
    const made = expression(/** @type {AnySchema} */ (schema), wish);
    const name = /^\w+$/.test(made) ? made : named(made, wish);
    names.set(schema, name);
    return name;
  }

  /**
   * @param {string} code
   * @param {string} wish
   */
  function named(code, wish) {
    const before = texts.get(code);
    if (before !== undefined) return before;
    const name = free(wish);
    texts.set(code, name);
    functions.push(`const ${name}: Sound = ${code};`);
    return name;
  }

  /** @param {string} wish */
  function free(wish) {
    const word = ["for", "in"].includes(wish) ? `${wish}Those` : wish;
    let name = word;
    for (let number = 2; taken.has(name); number += 1) name = `${word}${number}`;
    taken.add(name);
    return name;
  }

  /**
   * @param {AnySchema} schema
   * @param {string} wish
   * @returns {string}
   */
  function expression({ _zod: { def } }, wish) {
    switch (def.type) {
      case "string":
        return string(def.checks ?? []);
      case "number":
        return number(def);
      case "boolean":
        return plain(def, from("boolean"));
      case "literal":
        return plain(def, `${from("oneOf")}(${JSON.stringify(def.values)})`);
      case "enum":
        return plain(def, `${from("oneOf")}(${JSON.stringify(Object.values(def.entries))})`);
      case "tuple":
        if (def.rest !== null) throw new Error(`${wish}: a tuple with a rest that is not read only`);
        return plain(def, `${from("tuple")}([${def.items.map((one) => of(one, wish)).join(", ")}])`);
      case "readonly":
        return list(/** @type {AnySchema} */ (def.innerType), wish);
      case "nullable":
        return plain(def, `${from("nullable")}(${of(def.innerType, wish)})`);
      case "record":
        return plain(def, `${from("record")}(${of(def.keyType, "key")}, ${of(def.valueType, wish)})`);
      case "union":
        return plain(def, union(def, wish));
      case "object":
        return plain(def, object(def.shape, Object.hasOwn(wanted, wish)));
      default:
        throw new Error(`${wish}: no code is made of a schema of type ${def.type}`);
    }
  }

  /** @param {any} def */
  function number({ format, checks = [] }) {
    const limits = checks.map((/** @type {any} */ { _zod: { def } }) => {
      const sign = { greater_than: ">", less_than: "<" }[/** @type {string} */ (def.check)];
      if (sign === undefined) throw new Error("a number with a condition of its own");
      return ` && value ${sign}${def.inclusive ? "=" : ""} ${def.value}`;
    });
    if (format !== undefined && format !== "safeint") throw new Error(`a number as ${format}`);
    if (format === undefined && limits.length === 0) return from("number");
    const is = format === undefined ? "isFinite" : "isSafeInteger";
    return `(value) => typeof value === "number" && Number.${is}(value)${limits.join("")} ? value : undefined`;
  }

  /** @param {readonly any[]} checks */
  function string(checks) {
    const [check, ...others] = checks.map(({ _zod }) => _zod.def);
    if (others.length > 0 || (check && check.format !== "regex"))
      throw new Error("a string with a condition of its own");
    if (check === undefined) throw new Error("a string of any form");
    return `${from("matching")}(${check.pattern})`;
  }

  /**
   * @param {AnySchema} schema
   * @param {string} wish
   */
  function list({ _zod: { def } }, wish) {
    const [check, ...others] = (def.checks ?? []).map((/** @type {any} */ one) => one._zod.def);
    if (def.type === "tuple" && def.items.length === 1 && def.items[0] === def.rest)
      return plain(def, `${from("list")}(${of(def.rest, wish)}, 1)`);
    if (def.type !== "array" || others.length > 0 || (check && check.check !== "min_length"))
      throw new Error(`${wish}: what is read only is no list`);
    return `${from("list")}(${of(def.element, wish)}, ${check?.minimum ?? 0})`;
  }

  /**
   * @param {any} def
   * @param {string} wish
   */
  function union({ options, discriminator }, wish) {
    if (discriminator === undefined)
      return options
        .map((/** @type {Schema} */ one) => of(one, wish))
        .reduceRight(
          (/** @type {string} */ rest, /** @type {string} */ one) => `${from("either")}(${one}, ${rest})`,
        );
    const branches = options.flatMap((/** @type {any} */ option) => {
      const { def } = option._zod.def.shape[discriminator]._zod;
      const name = of(option, wish);
      return (def.values ?? Object.values(def.entries)).map(
        (/** @type {string} */ value) => `${JSON.stringify(value)}: ${name}`,
      );
    });
    return `${from("byKind")}(${JSON.stringify(discriminator)}, { ${branches.join(", ")} })`;
  }

  /**
   * @param {Readonly<Record<string, any>>} shape
   * @param {boolean} isWhole
   */
  function object(shape, isWhole) {
    const fields = Object.entries(shape)
      .filter(([key]) => key !== "$schema")
      .map(([key, schema]) => {
        const made = field(key, schema, isWhole);
        return made === key ? key : `${key}: ${made}`;
      });
    return `${from("object")}({ ${fields.join(", ")} })`;
  }

  /**
   * @param {string} key
   * @param {any} schema
   * @param {boolean} isWhole
   */
  function field(key, schema, isWhole) {
    const { def } = schema._zod;
    if (def.type === "optional") {
      if (!schema._zod.traits.has("ZodMiniExactOptional")) throw new Error(`${key}: may be undefined`);
      return `${from("optional")}(${of(def.innerType, key)})`;
    }
    if (def.type !== "default") return of(schema, key);
    // Of a part zod gives what is to stand there by default as it is; the collections of the whole are frozen by `structure`.
    const written = JSON.stringify(def.defaultValue);
    const none = isWhole && Array.isArray(def.defaultValue) ? `Object.freeze(${written})` : written;
    const value = none.startsWith("{") ? `(${none})` : none;
    return `${from("optional")}(${of(def.innerType, key)}, () => ${value})`;
  }

  const exported = Object.entries(wanted).map(([name, schema]) => {
    const own = of(schema, name);
    return own === name ? name : `${own} as ${name}`;
  });
  return [
    "// Made by `npm run sound` from the schema; a test says when it is to be made anew.",
    `import { ${[...used].toSorted().join(", ")}, type Sound } from "./parts.js";`,
    "",
    ...functions,
    "",
    `export { ${exported.join(", ")} };`,
    "",
  ].join("\n");
}

/**
 * A schema whose type says all: a condition of its own would be lost.
 * @param {{ checks?: readonly unknown[] | undefined }} def
 * @param {string} code
 */
function plain({ checks = [] }, code) {
  if (checks.length > 0) throw new Error(`a condition of its own: ${code.slice(0, 60)}`);
  return code;
}
