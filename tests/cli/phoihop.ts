import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { paletteFor } from "../../src/cli/terminal/colour.js";
import { main } from "../../src/cli/main.js";

/** What the command wrote to each stream, and its exit code. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Run the command in this process, on a terminal of 100 columns without colours. */
export const phoihop = (...args: readonly string[]): Promise<Outcome> => piped("", ...args);

/** The same, with a text piped in. */
export async function piped(input: string, ...args: readonly string[]): Promise<Outcome> {
  const written = { out: "", err: "" };
  const into = (stream: "out" | "err") => (lines: readonly string[]) => {
    written[stream] += lines.map((line) => `${line}\n`).join("");
  };
  const terminal = {
    write: into("out"),
    complain: into("err"),
    input: async function* () {
      yield Buffer.from(input);
    },
    pour: async (pieces: AsyncIterable<string | Uint8Array>) => {
      for await (const piece of pieces) written.out += String(piece);
    },
    palette: paletteFor({}, {}),
    width: 100,
    program: "phoihop",
  };
  return { code: await main(args, terminal), ...written };
}

/** Compare with a file that a person has looked at; `UPDATE_GOLDEN=1` writes it anew. */
export function expectGolden(name: string, text: string): void {
  const file = join(import.meta.dirname, "golden", name);
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, "utf8").replaceAll("\r\n", "\n"));
}

export const examples = {
  public: "examples/cao-lanh/public-record.json",
  invented: "examples/cao-lanh/minh-hoa.json",
  draft: "examples/cao-lanh/du-thao-dieu-chinh.json",
  law: "examples/cao-lanh/luat-dong-thap.json",
} as const;
