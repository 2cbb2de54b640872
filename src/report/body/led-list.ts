import type { Finding } from "../../rules/assessment/finding.js";
import { list, paragraph, points } from "../blocks.js";
import type { Block } from "../block-kinds.js";

interface Entry {
  readonly text: string;
  readonly about: readonly Finding[];
}

/** The same in one paragraph; what stands alone bears no number. */
export function runOn(lead: string, said: readonly Entry[], about: readonly Finding[]): Block {
  const numbered = said.map(({ text }, at) => (said.length === 1 ? text : `(${at + 1}) ${text}`));
  return paragraph(said.length === 0 ? lead : `${lead} ${numbered.join("; ")}.`, about);
}

/** Points under the words that lead to them. */
export const ledList = (
  lead: string,
  entries: readonly Entry[],
  about: readonly Finding[],
): readonly Block[] => [paragraph(lead, about), ...list(points(entries))];
