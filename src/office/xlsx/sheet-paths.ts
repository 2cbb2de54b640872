import { unescaped } from "./marks/splice-text.js";

/** Where the part of each sheet stands, by the name of the sheet. */
export function sheetPaths(workbook: string, rels: string): ReadonlyMap<string, string> {
  const targets = new Map(
    [...rels.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, "Id"),
      attribute(tag, "Target"),
    ]),
  );
  return new Map(
    [...workbook.matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)].map(([tag]) => {
      const target = targets.get(/\b\w+:id="([^"]*)"/.exec(tag)?.[1] ?? "") ?? "";
      return [unescaped(attribute(tag, "name")), target.startsWith("/") ? target.slice(1) : `xl/${target}`];
    }),
  );
}

const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
