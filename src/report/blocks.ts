import type { ReportLocale, PassageId } from "../locale/words/report-words.js";
import type { Finding } from "../rules/assessment/finding.js";
import type {
  Block,
  HeadingBlock,
  Inline,
  Lineage,
  ListBlock,
  NoteBlock,
  ParagraphBlock,
  PassageBlock,
} from "./block-kinds.js";
import type { ReportInput } from "./input.js";
import { restsOn } from "./facts/lineage.js";

/** A paragraph; what it rests on stands with it where it states a fact. */
export const paragraph = (
  text: string | readonly Inline[],
  about?: readonly Finding[] | Lineage,
): ParagraphBlock => ({
  kind: "paragraph",
  text: typeof text === "string" ? [text] : text,
  ...fromOf(about),
});

export const note = (text: string, about?: readonly Finding[] | Lineage): NoteBlock => ({
  kind: "note",
  text: [text],
  ...fromOf(about),
});

/** Points under a sentence; nothing where there is none. */
export const list = (items: ListBlock["items"]): readonly ListBlock[] =>
  items.length === 0 ? [] : [{ kind: "list", items }];

export const point = (
  text: string | readonly Inline[],
  about?: readonly Finding[] | Lineage,
): ListBlock["items"][number] => ({
  text: typeof text === "string" ? [text] : text,
  ...fromOf(about),
});

const isFindings = (about: readonly Finding[] | Lineage): about is readonly Finding[] => Array.isArray(about);

function fromOf(about: readonly Finding[] | Lineage | undefined): { readonly from?: Lineage } {
  if (about === undefined) return {};
  return { from: isFindings(about) ? restsOn(about) : about };
}

/** Points one after another, each closed as officials close them: a semicolon, and a full stop after the last. */
export const points = (
  texts: readonly { readonly text: string; readonly about: readonly Finding[] | Lineage }[],
): ListBlock["items"] =>
  texts.map(({ text, about }, index) => point(`${text}${index === texts.length - 1 ? "." : ";"}`, about));

/** What a sentence on entries of the register alone rests on. */
export const entries = (ids: readonly string[]): Lineage => ({ findings: [], records: ids });

export const heading = (
  level: HeadingBlock["level"],
  id: string,
  number: string,
  text: string,
): HeadingBlock => ({
  kind: "heading",
  level,
  id,
  number,
  text,
});

/** The place for the officials' own words, with what they have written in it. */
export const passage = (
  id: PassageId,
  { passages }: Pick<ReportInput, "passages">,
  { report }: ReportLocale,
): PassageBlock => ({
  kind: "passage",
  id,
  prompt: report.passages[id],
  text: passages?.passages[id]?.text ?? [],
});

/** Chapters one after another, each under its heading: `I.`, `II.`; those without blocks fall away. */
export const numbered = (
  chapters: readonly { readonly id: string; readonly text: string; readonly blocks: readonly Block[] }[],
  level: HeadingBlock["level"],
  numberOf: (index: number) => string,
): readonly Block[] =>
  chapters
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ id, text, blocks }, index) => [heading(level, id, numberOf(index), text), ...blocks]);

export const arabic = (index: number): string => `${index + 1}.`;

/** `a)`, `b)`; numbers where the letters run out. */
export const lettered =
  (letters: string) =>
  (index: number): string =>
    `${Array.from(letters)[index] ?? index + 1})`;

const ROMAN = [
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
] as const;

/** `I`, `II`, `III`; counted from 1. */
export function roman(value: number): string {
  const [digit, worth] = ROMAN.find(([, each]) => each <= value) ?? ["", 0];
  return worth === 0 ? "" : digit + roman(value - worth);
}
