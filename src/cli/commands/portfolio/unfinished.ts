import { createHash } from "node:crypto";
import {
  appendFileSync,
  createReadStream,
  existsSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import * as z from "zod/mini";
import { linesOf, valueOf, type Line } from "../../../portfolio/files/lines.js";
import { FaultSchema, PortfolioRowSchema } from "../../../portfolio/files/row-schema.js";
import type { JudgedEntry } from "../../../portfolio/judge/judge-entry.js";

/** What a run has judged so far, in a file, so that the next one goes on from there. */
export interface Unfinished {
  /** What was judged of the next entry, where it stands there with this mark; else null, and nothing after it is of use. */
  take(mark: string): Promise<JudgedEntry | null>;
  /** Put by what was judged; what stands there and was not taken is cut off. */
  add(mark: string, judged: JudgedEntry): void;
  /** All is done: the file goes. */
  remove(): void;
}

/** The file of a run, made where there is none or an empty one; null where what stands there is of another run, or no such file at all. */
export async function openUnfinished(file: string, run: string): Promise<Unfinished | null> {
  const head = sealed(JSON.stringify({ unfinished: run }));
  if (!existsSync(file) || statSync(file).size === 0) writeFileSync(file, head, { mode: 0o600 });
  const lines = linesOf(createReadStream(file));
  const first = await lines.next();
  if (first.done === true || lineOf(first.value) !== head) {
    await lines.return();
    return null;
  }
  let taken = Buffer.byteLength(head);
  let isCut = false;
  return {
    take: async (mark) => {
      const next = await lines.next();
      const line = next.done === true ? "" : lineOf(next.value);
      const kept = keptIn(line);
      if (kept?.mark !== mark) {
        await lines.return();
        return null;
      }
      taken += Buffer.byteLength(line);
      return kept.judged;
    },
    add: (mark, judged) => {
      if (!isCut) truncateSync(file, taken);
      isCut = true;
      appendFileSync(file, sealed(JSON.stringify({ mark, judged })));
    },
    remove: () => rmSync(file, { force: true }),
  };
}

const lineOf = (line: Line): string => ("text" in line ? `${line.text}\n` : "");

/** A line that was cut in the writing, or changed, does not fit the digest before it. */
const sealed = (text: string): string => `${digest(text)} ${text}\n`;

const none = z.nullable(z.string());
const JudgedSchema: z.ZodMiniType<JudgedEntry> = z.strictObject({
  place: z.string(),
  plan: none,
  register: none,
  trace: none,
  fault: z.nullable(FaultSchema),
  rows: z.array(PortfolioRowSchema),
});
const KeptSchema = z.strictObject({ mark: z.string(), judged: JudgedSchema });

const isKept = (value: unknown): value is z.infer<typeof KeptSchema> => KeptSchema.safeParse(value).success;

/** Anybody can make a digest, so what fits its own is looked at all the same; it is taken as it was written. */
function keptIn(line: string): z.infer<typeof KeptSchema> | null {
  const text = line.slice(line.indexOf(" ") + 1, -1);
  const read = sealed(text) === line ? valueOf(text) : null;
  return read !== null && "value" in read && isKept(read.value) ? read.value : null;
}

export const digest = (text: string): string => createHash("sha256").update(text).digest("base64url");
