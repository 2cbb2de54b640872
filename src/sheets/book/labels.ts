import { fold } from "../../model/values/wording.js";
import { bare, nameFinder } from "../cells/match-name.js";

/** A thing with an id, under the names by which people know it, the one to show first. */
export interface NamedThing {
  readonly id: string;
  readonly names: readonly string[];
}

/** Ids and the words that stand for them in cells. */
export interface CellLabels {
  /** The id itself where nothing has it. */
  labelOf(id: string): string;
  /** Exact but for case, spacing and Unicode form; the id itself will do. */
  idOf(text: string): string | undefined;
  /** What may have been meant. */
  nearest(text: string): readonly string[];
  /** Whether the text differs from a known name in diacritics and signs alone. */
  isAlmost(text: string): boolean;
  readonly all: readonly string[];
}

/** Where two things would bear the same label, each shows its id beside it. */
export function labels(things: readonly NamedThing[]): CellLabels {
  const uses = new Map<string, number>();
  for (const { names } of things) count(uses, fold(names[0] ?? ""));
  const label = new Map(
    things.map(({ id, names: [name = id] }) => [
      id,
      (uses.get(fold(name)) ?? 0) > 1 ? `${name} [${id}]` : name,
    ]),
  );
  const ids = new Map<string, string | null>();
  for (const { id, names } of things)
    for (const name of new Set(names.map(fold)))
      ids.set(name, ids.has(name) && ids.get(name) !== id ? null : id);
  for (const { id } of things) {
    ids.set(fold(label.get(id) ?? id), id);
    ids.set(label.get(id) ?? id, id);
    ids.set(id, id);
  }
  const all = [...label.values()];
  const idOf = (text: string) => ids.get(text) ?? ids.get(fold(text)) ?? undefined;
  const labelOf = (id: string) => label.get(id) ?? id;
  // Names that are nobody's alone would be refused again.
  const names = lazy(() =>
    [...all, ...things.flatMap((thing) => thing.names)].filter((name) => idOf(name) !== undefined),
  );
  const finder = nameFinder(names);
  const plain = lazy(() => new Set(all.map(bare)));
  return {
    labelOf,
    idOf,
    nearest: (text) => [...new Set(finder(text).map((name) => labelOf(idOf(name) ?? name)))],
    isAlmost: (text) => plain().has(bare(text)),
    all,
  };
}

const count = (uses: Map<string, number>, key: string) => uses.set(key, (uses.get(key) ?? 0) + 1);

/** Made when first asked for. */
function lazy<T>(make: () => T): () => T {
  const made: T[] = [];
  return () => {
    if (made.length === 0) made.push(make());
    const [value = make()] = made;
    return value;
  };
}
