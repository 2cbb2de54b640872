import type { Worker } from "node:worker_threads";

/** A thread ended before its work did. */
export interface Died {
  /** Which of them, from 1. */
  readonly thread: number;
  readonly reason: string;
}

/** How many threads there are to be, each started anew, and how they are spoken with: in texts. */
export interface Threads<In, Out> {
  readonly count: number;
  readonly start: () => Worker;
  readonly died: (which: Died) => Error;
  readonly send: (chunk: In) => string;
  readonly receive: (text: string) => Out;
  /** What cannot be sent to a thread is made here: a value that is nested too deep. */
  readonly here: (chunk: In) => Out;
}

/** So many chunks wait for each thread, so that none of them is idle. */
const AHEAD = 2;

/**
 * What threads make of chunks, in the order of the chunks. Each thread takes them one after another. Where one ends before its
 * work does, `died` makes the error that ends all.
 */
export async function* inWorkers<In, Out>(
  chunks: AsyncIterable<In>,
  work: Threads<In, Out>,
): AsyncGenerator<Out, void, undefined> {
  const threads = Array.from({ length: work.count }, work.start);
  const hands = threads.map((thread, at) => handOf(thread, at + 1, work));
  const asked: Promise<Out>[] = [];
  try {
    for await (const chunk of chunks) {
      const free = hands.reduce((one, other) => (other.waiting() < one.waiting() ? other : one));
      asked.push(free.ask(chunk) ?? Promise.resolve(work.here(chunk)));
      if (asked.length < AHEAD * threads.length) continue;
      const first = await asked.shift();
      if (first !== undefined) yield first;
    }
    for (const each of asked) yield await each;
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

interface Asked<Out> {
  readonly done: (made: Out) => void;
  readonly failed: (error: Error) => void;
}

/** One thread, asked for one thing after another. */
function handOf<In, Out>(thread: Worker, number: number, { died, send, receive }: Threads<In, Out>) {
  const waiting: Asked<Out>[] = [];
  let end: Error | undefined;
  const ended = (reason: string) => {
    end ??= died({ thread: number, reason });
    for (const { failed } of waiting.splice(0)) failed(end);
  };
  thread.on("message", (made: string) => waiting.shift()?.done(receive(made)));
  thread.on("error", (error) => ended(error instanceof Error ? error.message : String(error)));
  thread.on("exit", (code) => ended(`exit ${code}`));
  return {
    waiting: () => waiting.length,
    /** What it makes of a chunk, or null where that cannot be sent. */
    ask: (chunk: In): Promise<Out> | null => {
      try {
        thread.postMessage(send(chunk));
      } catch {
        return null;
      }
      const made = new Promise<Out>((done, failed) => {
        if (end === undefined) waiting.push({ done, failed });
        else failed(end);
      });
      // It is heard when its turn comes; until then it is no error that nobody heard.
      made.catch(() => undefined);
      return made;
    },
  };
}
