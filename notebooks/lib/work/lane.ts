import { afterDrawing } from "../after-paint.ts";
import { perform, type Input, type Job, type Result } from "./jobs.ts";
import { joining } from "./parts.ts";
import { textOf, withText } from "./register-text.ts";
import type { Order, Reply } from "./serve.ts";
import type { Text } from "./text.ts";
import { madeWorker, withoutWorker } from "./worker.ts";

/** Where jobs are done one after the other, beside the page where it can have a worker, else in it. */
export interface Lane {
  readonly ask: <J extends Job>(job: J, input: Input<J>) => Promise<Result<J>>;
  /** Whatever is asked or under way is wanted no longer: it never ends. */
  readonly drop: () => void;
}

interface Asked {
  readonly job: Job;
  readonly input: object;
  readonly answer: (result: unknown) => void;
  readonly fail: (fault: Error) => void;
}

/** The members that a worker holds, since they are asked about again and again. */
const HELD: ReadonlySet<string> = new Set(["plan", "register", "into", "reviewed"]);

/** So long a worker waits for more before it ends. */
const PATIENCE = 20_000;

/** A lane; what is under way is told, and null where nothing is. Of what waits that comes first which is named first. */
export function lane(tell: (job: Job | null) => void, order: readonly Job[] = []): Lane {
  const waiting: Asked[] = [];
  let running: Asked | null = null;
  let worker: Hired | null = null;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const dismiss = () => {
    worker?.end();
    worker = null;
  };
  const next = () => {
    if (running !== null) return;
    const first = order.find((job) => waiting.some((each) => each.job === job));
    const [asked] = waiting.splice(
      Math.max(
        0,
        waiting.findIndex(({ job }) => job === first),
      ),
      1,
    );
    tell(asked?.job ?? null);
    clearTimeout(leaving);
    if (asked === undefined) {
      leaving = setTimeout(dismiss, PATIENCE);
      return;
    }
    running = asked;
    void done(asked);
  };
  const done = async (asked: Asked) => {
    worker ??= hired();
    const end = (settle: () => void) => {
      if (running !== asked) return;
      running = null;
      settle();
      next();
    };
    try {
      const result = await (worker?.work(asked) ?? inPage(asked));
      end(() => asked.answer(result));
    } catch (fault) {
      if (fault !== REFUSED)
        return end(() => asked.fail(fault instanceof Error ? fault : new Error(String(fault))));
      // A browser that lets the page have no worker says so late.
      worker = null;
      const result = await inPage(asked).catch((error: unknown) => new Error(String(error)));
      end(() => (result instanceof Error ? asked.fail(result) : asked.answer(result)));
    }
  };
  return {
    ask: (job, input) =>
      new Promise((answer, fail) => {
        waiting.push({ job, input, answer: answer as (result: unknown) => void, fail });
        // What is asked at the same time is put in order first.
        setTimeout(next);
      }),
    drop: () => {
      waiting.length = 0;
      if (running !== null) dismiss();
      running = null;
      tell(null);
    },
  };
}

async function inPage({ job, input }: Asked): Promise<unknown> {
  await afterDrawing();
  return perform(job, input);
}

interface Hired {
  readonly work: (asked: Asked) => Promise<unknown>;
  readonly end: () => void;
}

const REFUSED = new Error("no worker");

/** A worker, and what it holds. */
function hired(): Hired | null {
  const worker = madeWorker();
  if (worker === null) return null;
  const numbers = new Map<object, number>();
  let orders = 0;
  const orderOf = ({ job, input }: Asked): Order => {
    const texts: [number, Text][] = [];
    const rest: Record<string, unknown> = {};
    const held: Record<string, number> = {};
    for (const [member, value] of Object.entries(input)) {
      if (!HELD.has(member) || typeof value !== "object" || value === null) rest[member] = value;
      else {
        const number = numbers.get(value) ?? numbers.size;
        if (!numbers.has(value)) texts.push([number, textOf(value)]);
        numbers.set(value, number);
        held[member] = number;
      }
    }
    return { id: ++orders, job, input: rest, held, texts };
  };
  return {
    end: () => worker.terminate(),
    work: (asked) =>
      new Promise((resolve, reject) => {
        const order = orderOf(asked);
        const joined = joining();
        let bytes: unknown;
        const gone = new AbortController();
        const { signal } = gone;
        const end = (settle: () => void) => {
          gone.abort();
          settle();
        };
        const hear = ({ data }: MessageEvent<Reply>) => {
          if (data.id !== order.id) return;
          if ("part" in data) joined.take(data.part);
          else if ("bytes" in data) ({ bytes } = data);
          else if ("fault" in data) end(() => reject(new Error(data.fault)));
          else end(() => resolve(bytes ?? withRegister(joined.whole(), data.register)));
        };
        worker.addEventListener("message", hear, { signal });
        worker.addEventListener(
          "error",
          () =>
            end(() => {
              withoutWorker();
              reject(REFUSED);
            }),
          { signal },
        );
        worker.postMessage(order);
      }),
  };
}

function withRegister(result: unknown, text: Text | null): unknown {
  const register =
    typeof result === "object" && result !== null && "register" in result ? result.register : null;
  if (text !== null && typeof register === "object" && register !== null) withText(register, text);
  return result;
}
