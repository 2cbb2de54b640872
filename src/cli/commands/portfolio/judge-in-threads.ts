import { Worker } from "node:worker_threads";
import type { PortfolioEntry } from "../../../portfolio/index.js";
import { judgingEntries, type JudgedEntry } from "../../../portfolio/judge/judge-entry.js";
import type { Moment } from "../../../rules/evaluate.js";
import { packageFile } from "../../package-file.js";
import type { Session } from "../../session.js";
import { sanitize } from "../../terminal/width.js";
import { coded } from "../../write/target.js";
import { chunkToText } from "./chunk-text.js";
import { inWorkers } from "./in-workers.js";

/** So many entries go to a thread at once. */
const CHUNK = 8;

/** Judging makes much that is soon of no use: with less room for it, a third of the time goes to clearing it away. */
const ROOM = { maxYoungGenerationSizeMb: 96 };

/** What each entry comes to by itself, found by several threads. */
export function judgeInThreads(
  entries: AsyncIterable<PortfolioEntry>,
  moment: Moment,
  count: number,
  { locale: { language }, words }: Session,
): AsyncGenerator<JudgedEntry, void, undefined> {
  const judge = judgingEntries(moment, language);
  const file = packageFile("dist/cli/portfolio-worker.js");
  const judged = inWorkers<readonly PortfolioEntry[], readonly JudgedEntry[]>(chunksOf(entries), {
    send: chunkToText,
    here: (chunk) => chunk.map(judge),
    receive: (text): readonly JudgedEntry[] => JSON.parse(text),
    count,
    start: () => new Worker(file, { workerData: { moment, language }, resourceLimits: ROOM }),
    // The sentence stands for a code that the table of failures does not have, and is told as it is.
    died: ({ thread, reason }) => coded(words.portfolio.threadEnded(thread, sanitize(reason))),
  });
  return oneByOne(judged);
}

async function* chunksOf<T>(all: AsyncIterable<T>): AsyncGenerator<readonly T[], void, undefined> {
  let chunk: T[] = [];
  for await (const one of all) {
    chunk.push(one);
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

async function* oneByOne<T>(chunks: AsyncIterable<readonly T[]>): AsyncGenerator<T, void, undefined> {
  for await (const chunk of chunks) yield* chunk;
}
