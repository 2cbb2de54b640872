import { visibleText } from "../model/values/visible-text.js";
import type { Passages, Written } from "./passages.js";

/** What stands in the places of a paper, by their ids; an empty place is not among them. */
export type PaperTexts = ReadonlyMap<string, readonly string[]>;

/** What officials have written so far; no passages where there is nothing of it yet. */
export interface WrittenSoFar {
  readonly passages: Passages | null;
  /** The texts of the paper of the same name, as far as one was read. */
  readonly paper: PaperTexts | null;
}

/** What the side file and the paper say together. */
export interface JoinedPassages {
  /** What stands in each place now, by its id. */
  readonly passages: Passages["passages"];
  /** Where both were written in, and differ: a person must choose. */
  readonly conflicts: readonly string[];
}

/**
 * What the officials wrote (phần của người soạn), of the side file and of the paper. Three ways: who still says what was put into
 * the paper has not written, so what the other says is newer, whichever file was saved last. Where both have written, and where
 * the paper has come back with words of before, both texts are kept. An empty place takes nothing away.
 */
export function joinedPassages(side: Passages["passages"], paper: PaperTexts | null): JoinedPassages {
  const conflicts: string[] = [];
  const ids = new Set([...Object.keys(side), ...(paper?.keys() ?? [])]);
  const passages = Object.fromEntries(
    Array.from(ids, (id) => {
      const joined = joinedOf(side[id] ?? { text: [] }, paper === null ? null : (paper.get(id) ?? []));
      if (joined.other !== undefined) conflicts.push(id);
      return [id, joined];
    }),
  );
  return { passages, conflicts };
}

function joinedOf(side: Written, paper: readonly string[] | null): Written {
  if (paper === null) return side;
  const { other, ...rest } = side;
  const [inSide, inPaper, before] = [wordsOf(side.text), wordsOf(paper), wordsOf(side.inPaper ?? [])];
  const known = { ...rest, ...inPaperOf(paper) };
  if (inPaper !== "" && inSide === inPaper) return withEarlier(known, other);
  if (other !== undefined) return { ...known, other };
  if (inPaper === "") return known;
  if (inSide === "") return { ...known, text: paper };
  if (inPaper === before) return known;
  const isOfBefore = (side.earlier ?? []).some((text) => wordsOf(text) === inPaper);
  if (inSide === before && !isOfBefore) return { ...withEarlier(known, side.text), text: paper };
  return { ...known, other: paper };
}

/** What was put into the paper, where it holds anything of it. */
export const inPaperOf = (text: readonly string[]): Pick<Written, "inPaper"> =>
  text.length === 0 ? {} : { inPaper: text };

/** A wording of before is kept, once. */
export function withEarlier(written: Written, text: readonly string[] | undefined): Written {
  const words = wordsOf(text ?? []);
  const earlier = written.earlier ?? [];
  return text === undefined || words === "" || earlier.some((each) => wordsOf(each) === words)
    ? written
    : { ...written, earlier: [...earlier, text] };
}

/** As a person reads it, whatever the file made of its spaces. */
export const wordsOf = (text: readonly string[]): string =>
  text
    .flatMap((paragraph) => paragraph.split("\n"))
    .map((line) => visibleText(line).trim())
    .filter((line) => line !== "")
    .join("\n");
