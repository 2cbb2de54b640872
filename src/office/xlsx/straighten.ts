import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { unpacked } from "../zip/unpack.js";
import type { ZipEntry } from "../zip/zip-budget.js";

const WORKBOOK = "xl/workbook.xml";
const RELATIONS = "xl/_rels/workbook.xml.rels";

type Parts = Record<string, Uint8Array>;

/**
 * A workbook as the library reads it: parts under the names by which they are called, whatever their case, and no sheets
 * that hold no cells (charts, dialogs). The same bytes where nothing is to be done.
 */
export function straightened(bytes: Uint8Array, entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map(({ name }) => name);
  const relations = textOf(bytes, entries, RELATIONS);
  const called = [WORKBOOK, RELATIONS, ...targetsIn(relations).map(({ path }) => path)];
  const renamed = called.flatMap((name): readonly (readonly [string, string])[] => {
    const other = names.includes(name) ? undefined : names.find((one) => isSameName(one, name));
    return other === undefined ? [] : [[other, name]];
  });
  const others = targetsIn(relations).filter(({ type }) => /\/(?:chart|dialog|macro)sheet$/i.test(type));
  if (renamed.length === 0 && others.length === 0) return bytes;
  const parts = textParts(bytes);
  for (const [from, to] of renamed) {
    const part = parts[from];
    if (part !== undefined) parts[to] = part;
    delete parts[from];
  }
  const workbook = parts[WORKBOOK];
  if (workbook !== undefined)
    parts[WORKBOOK] = strToU8(others.reduce((text, { id }) => withoutSheet(text, id), strFromU8(workbook)));
  return zipSync(parts, { level: 0 });
}

/** Without cells in which nothing stands: colour drawn to the last column, a border in the last row. */
export function withoutBlanks(bytes: Uint8Array): Uint8Array {
  const parts = textParts(bytes);
  for (const [name, part] of Object.entries(parts))
    if (/^xl\/worksheets\/[^/]+\.xml$/i.test(name))
      parts[name] = strToU8(
        strFromU8(part)
          .replace(/<c\b[^>]*(?:\/>|><\/c>)/g, "")
          .replace(/<row\b[^>]*(?:\/>|>\s*<\/row>)/g, "")
          .replace(/<dimension\b[^>]*\/>/, ""),
      );
  return zipSync(parts, { level: 0 });
}

const textParts = (bytes: Uint8Array): Parts =>
  unzipSync(bytes, { filter: ({ name }) => /\.(?:xml|rels)$/i.test(name) });

function textOf(bytes: Uint8Array, entries: readonly ZipEntry[], name: string): string {
  const entry = entries.find((one) => isSameName(one.name, name));
  const part = entry && unpacked(bytes, entry);
  return part === undefined ? "" : strFromU8(part);
}

const isSameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

const targetsIn = (relations: string) =>
  [...relations.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)].map(([tag]) => {
    const of = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
    const target = of("Target");
    return {
      id: of("Id"),
      type: of("Type"),
      path: target.startsWith("/") ? target.slice(1) : `xl/${target}`,
    };
  });

const withoutSheet = (workbook: string, id: string) =>
  workbook.replace(/<(?:\w+:)?sheet\b[^>]*\/>/g, (tag) =>
    /\s\w+:id="([^"]*)"/.exec(tag)?.[1] === id ? "" : tag,
  );
