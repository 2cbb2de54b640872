import { FILES, perform, type Job } from "./jobs.ts";
import { partsOf, type Part } from "./parts.ts";
import { stringIn, textFrom, type Text } from "./text.ts";

/** What the page asks of its worker. */
export interface Order {
  readonly id: number;
  readonly job: Job;
  readonly input: object;
  /** Which members of the input the worker holds, by their numbers. */
  readonly held: Readonly<Record<string, number>>;
  /** What it did not hold so far, as text. */
  readonly texts: readonly (readonly [number: number, text: Text])[];
}

/** What the worker answers: piece by piece, then that it is done; the text of a register goes along to be kept. */
export type Reply =
  | { readonly id: number; readonly part: Part }
  | { readonly id: number; readonly bytes: unknown }
  | { readonly id: number; readonly done: true; readonly register: Text | null }
  | { readonly id: number; readonly fault: string };

/** Begins the worker: the same jobs as in the page, one after the other. */
export function serve(): void {
  const holding = new Map<number, unknown>();
  const tell = (reply: Reply) => postMessage(reply);
  const work = async ({ id, job, input, held, texts }: Order) => {
    try {
      for (const [number, text] of texts) holding.set(number, JSON.parse(await stringIn(text)));
      const own = Object.entries(held).map(([member, number]) => [member, holding.get(number)] as const);
      const whole = { ...input, ...Object.fromEntries(own) };
      const result: unknown = await perform(job, whole);
      if (FILES.has(job)) tell({ id, bytes: result });
      else for (const part of partsOf(result)) tell({ id, part });
      tell({ id, done: true, register: registerIn(result) });
    } catch (error) {
      tell({ id, fault: String(error) });
    }
  };
  let before = Promise.resolve();
  addEventListener("message", ({ data }: MessageEvent<Order>) => {
    before = before.then(() => work(data));
  });
}

/** Of a result that has a register, its text. */
function registerIn(result: unknown): Text | null {
  const register =
    typeof result === "object" && result !== null && "register" in result ? result.register : null;
  return register === null ? null : textFrom(JSON.stringify(register));
}
