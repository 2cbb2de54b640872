import type { Passages } from "../report/passages.js";
import { visibleText } from "../model/visible-text.js";

interface Source {
  readonly file: string;
  readonly passages: Passages;
}

/** What stood in two files differently, and the file that was followed. */
interface Conflict {
  readonly ids: readonly string[];
  readonly file: string;
}

/** What several files hold (phần của người soạn): where they differ, the last is right; an empty place takes nothing away. */
export function joinedPassages(sources: readonly Source[]): {
  readonly passages: Passages;
  readonly conflict: Conflict | null;
} {
  const all = new Map<string, Passages["passages"][string]>();
  const ids: string[] = [];
  for (const { passages } of sources)
    for (const [id, written] of Object.entries(passages.passages)) {
      const before = textOf(all.get(id));
      const after = textOf(written);
      if (before !== "" && after !== "" && before !== after) ids.push(id);
      if (after !== "" || !all.has(id)) all.set(id, written);
    }
  return {
    passages: { formatVersion: 1, passages: Object.fromEntries(all) },
    conflict: ids.length === 0 ? null : { ids, file: sources.at(-1)?.file ?? "" },
  };
}

/** As a person reads it, whatever the file made of its spaces. */
const textOf = (written: Passages["passages"][string] | undefined): string =>
  (written?.text ?? [])
    .flatMap((paragraph) => paragraph.split("\n"))
    .map((line) => visibleText(line).trim())
    .filter((line) => line !== "")
    .join("\n");
