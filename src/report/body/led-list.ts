import type { Finding } from "../../rules/assessment/finding.js";
import { list, paragraph, points } from "../blocks.js";
import type { Block } from "../printout.js";
import type { Material } from "../material.js";

interface Entry {
  readonly text: string;
  readonly about: readonly Finding[];
}

/** Points under the words that lead to them; in short they run on in one paragraph. */
export const ledList = (
  lead: string,
  entries: readonly Entry[],
  about: readonly Finding[],
  { isShort }: Material,
): readonly Block[] =>
  isShort && entries.length > 0
    ? [paragraph(`${lead} ${entries.map(({ text }, at) => `(${at + 1}) ${text}`).join("; ")}.`, about)]
    : [paragraph(lead, about), ...list(points(entries))];
