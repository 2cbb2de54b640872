import * as z from "zod/mini";
import { byId } from "../model/values/id.js";
import type { Parsed } from "../model/issue/issue.js";
import { parse } from "../model/parse/parse.js";
import { Line } from "../model/values/wording.js";
import type { Block, PassageBlock } from "./block-kinds.js";
import type { Printout } from "./printout.js";

/** What officials wrote in one place of a paper: its prompt, for who opens the file, and their paragraphs. */
export interface Written {
  /** What belongs there, for who opens the file. */
  readonly prompt?: string;
  /** Paragraphs; empty while nothing is written. */
  readonly text: readonly string[];
  /** What was put into the paper of the same name, or last taken from it: who has not changed it there has not written. */
  readonly inPaper?: readonly string[];
  /** What the paper says where both were written in: a person must choose, put the words into `text`, and remove this. */
  readonly other?: readonly string[];
  /** All wordings of before, so that none is lost. */
  readonly earlier?: readonly (readonly string[])[];
}

/** By what the program knows again what it wrote itself. */
export interface Memory {
  /** A trace of the passages as they were written into the side file. */
  readonly passages: string;
  /** Of each paper, by its name, a trace of its bytes, and of its words outside all places. */
  readonly papers: Readonly<
    Record<
      string,
      {
        /** A trace of all its bytes. */
        readonly bytes: string;
        /** A trace of its words outside all places; absent where it was not read. */
        readonly outside?: string;
      }
    >
  >;
}

/** The officials' own words (phần của người soạn), by the id of their place: the side file that is kept beside a paper. */
export interface Passages {
  /** Version of the format of the side file. */
  readonly formatVersion: 1;
  /** What was written in each place, by its id. */
  readonly passages: Readonly<Record<string, Written>>;
  /** By what the program knows what it wrote itself; absent in a file that it has not written. */
  readonly memory?: Memory;
}

const lines = z.readonly(z.array(Line));
const Written: z.ZodMiniType<Written> = z.strictObject({
  prompt: z.exactOptional(Line),
  text: lines,
  inPaper: z.exactOptional(lines),
  other: z.exactOptional(lines),
  earlier: z.exactOptional(z.readonly(z.array(lines))),
});

const Memory: z.ZodMiniType<Memory> = z.strictObject({
  passages: z.string(),
  papers: z.record(z.string(), z.strictObject({ bytes: z.string(), outside: z.exactOptional(z.string()) })),
});

const Passages: z.ZodMiniType<Passages> = z.strictObject({
  formatVersion: z.literal(1),
  passages: byId(Written),
  memory: z.exactOptional(Memory),
});

/** A side file from outside: every issue in the order of the document, or the passages. */
export const parsePassages = (value: unknown): Parsed<Passages> =>
  parse({ schema: Passages, references: () => undefined, oddities: () => [] }, value);

/** All places of a paper with what stands in them: what the side file holds when it is first written. */
export const passagesOf = (document: Printout): Passages => ({
  formatVersion: 1,
  passages: Object.fromEntries(passageBlocks(document).map(({ id, prompt, text }) => [id, { prompt, text }])),
});

/** Passages that somebody wrote and the paper has no place for: they are shown nowhere, and must not be lost. */
export const orphans = (document: Printout, { passages }: Passages): readonly string[] => {
  const placed = new Set(passageBlocks(document).map(({ id }) => id));
  return Object.entries(passages).flatMap(([id, { text }]) =>
    placed.has(id) || text.length === 0 ? [] : [id],
  );
};

const passageBlocks = ({ body, annexes }: Printout): readonly PassageBlock[] =>
  [...body, ...annexes.flatMap(({ blocks }) => blocks)].filter(
    (block: Block): block is PassageBlock => block.kind === "passage",
  );
