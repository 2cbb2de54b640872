import { unzipSync, zipSync, strFromU8, strToU8 } from "fflate";
import type { Day } from "../../model/values/date.js";
import { withOwnBraces } from "./own-braces.js";
import { withNumbers } from "./blocks/numbers.js";
import { withSections } from "./sections.js";

const TEXT = "word/document.xml";
const PROPERTIES = "docProps/core.xml";

/** The finished file: sections put together, and nothing in it that tells when or where it was made. */
export function finished(bytes: Uint8Array, day: Day): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(bytes)));
  change(parts, TEXT, (xml) => withOwnBraces(withNumbers(withSections(xml))));
  change(parts, PROPERTIES, (xml) => xml.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${day}T00:00:00Z`));
  return packed(parts);
}

function change(parts: Map<string, Uint8Array>, name: string, by: (xml: string) => string): void {
  const part = parts.get(name);
  if (part !== undefined) parts.set(name, strToU8(by(strFromU8(part))));
}

/** The same parts, the same bytes: in order of their names, but what says what they are first, and on one fixed day. */
export function packed(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const first = "[Content_Types].xml";
  const names = [first, ...[...parts.keys()].filter((name) => name !== first).toSorted()];
  const files = Object.fromEntries(
    names.flatMap((name) => {
      const part = parts.get(name);
      return part === undefined ? [] : [[name, part]];
    }),
  );
  return zipSync(files, { level: 6, mtime: "2000-01-01T00:00:00", os: 0 });
}
