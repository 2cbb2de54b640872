import { chance } from "../../long/mutate.js";

type Holder = Record<string | number | symbol, unknown>;

/** What may come instead: of the wrong kind, or of the right kind and wrong, or right. */
// oxfmt-ignore
const INSTEAD: readonly unknown[] = [
  undefined, null, true, 0, -1, 1.5, Number.NaN, Infinity, "", " ", "\u200b", "x", "X", "một dòng",
  "Ca\u0301o", "constructor", "__proto__", "2023-02-30", "2023-02", "../2024-05-01", "2024-01/2023-01",
  "2023-06-06", "mark.granted", "mark.nothing", "nothing.granted", "waiver", "same", "row-1", "1",
  [], {}, ["x"], ["x", "x"], [undefined], { vi: "x" }, { vi: "" }, new Date(0), new Map(), () => 1,
];
// oxfmt-ignore
const KEYS: readonly (string | symbol)[] = [
  "constructor", "prototype", "__proto__", "note", "nothing", "corrects", "replaces", "for", "by", "kind",
  "$schema", "upTo", "vi", "EN", "1", Symbol("key"),
];

/** Values changed in one or two places: the same ones in every run, but for another `SEED`. */
export function* mutants(value: unknown, count: number): Generator {
  const random = chance(Number(process.env["SEED"] ?? 20_222_025));
  const one = <T>(list: readonly T[]): T | undefined => list[random(list.length)];
  for (let turn = 0; turn < count; turn++) {
    const mutant: unknown = structuredClone(value);
    for (let times = 1 + random(2); times > 0; times--) change(mutant, random, one);
    yield mutant;
  }
}

function change(
  root: unknown,
  random: (below: number) => number,
  one: <T>(list: readonly T[]) => T | undefined,
): void {
  const holders = holdersIn(root);
  const holder = one(holders);
  const key = holder && one(Object.keys(holder));
  if (holder === undefined || key === undefined) return;
  const put = (name: string | symbol, value: unknown) =>
    Object.defineProperty(holder, name, { value, writable: true, enumerable: true, configurable: true });
  switch (random(9)) {
    case 0:
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete holder[key];
      break;
    case 1:
      put(key, one(INSTEAD));
      break;
    case 2:
      if (!Array.isArray(holder)) put(one(KEYS) ?? "", one(INSTEAD));
      break;
    case 3: {
      // As likely as not a value of the same field elsewhere, or an id of another thing.
      const others = holders.filter((other) => Object.hasOwn(other, key));
      put(key, structuredClone(one(others)?.[key]));
      break;
    }
    case 4: {
      const entries = Object.entries(holder).toReversed();
      if (Array.isArray(holder)) holder.reverse();
      else for (const [name] of entries) delete holder[name];
      if (!Array.isArray(holder)) for (const [name, own] of entries) put(name, own);
      break;
    }
    case 5:
      if (Array.isArray(holder)) holder.push(structuredClone(holder[Number(key)]));
      else put(`${key}x`, structuredClone(holder[key]));
      break;
    case 6:
      if (!Array.isArray(holder))
        Object.setPrototypeOf(holder, one([null, Map.prototype, Array.prototype]) ?? null);
      break;
    case 7:
      if (typeof holder[key] === "string")
        put(key, one([holder[key].normalize("NFD"), `${holder[key]} `, "a-b"]));
      break;
    default:
      if (Array.isArray(holder)) holder.length = Math.min(holder.length, random(3));
      else put("corrects", one(holders.map((other) => other["id"]).filter((id) => id !== undefined)));
  }
}

function holdersIn(value: unknown): readonly Holder[] {
  const found: Holder[] = [];
  const visit = (node: unknown): void => {
    if (!isHolder(node) || node instanceof Map || node instanceof Date) return;
    found.push(node);
    for (const child of Object.values(node)) visit(child);
  };
  visit(value);
  return found;
}

const isHolder = (value: unknown): value is Holder => typeof value === "object" && value !== null;
