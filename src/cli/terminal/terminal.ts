import { basename, dirname, relative } from "node:path";
import { paletteFor, type Palette } from "./colour.js";

/** Where a command writes: results to one stream, complaints to the other. */
export interface Terminal {
  readonly write: (lines: readonly string[]) => void;
  readonly complain: (lines: readonly string[]) => void;
  /** What is piped in; absent where a caller pipes nothing. */
  readonly input?: () => AsyncIterable<Uint8Array>;
  /** Results without end, no faster than they are read. */
  readonly pour?: (pieces: AsyncIterable<string | Uint8Array>) => Promise<void>;
  /** One line that the next one overwrites; absent where nobody watches. */
  readonly progress?: (line: string) => void;
  readonly palette: Palette;
  /** Columns to fill. */
  readonly width: number;
  /** How this command is called from here: `npx phoihop`, `node dist/cli.js`. */
  readonly program: string;
}

const USUAL = 100;
const NARROWEST = 60;
const WIDEST = 160;

/**
 * The terminal of this process: as wide as it is, or 100 columns where the text goes into a file or a pipe. `unwritable`
 * hears, by the code of the operating system, why results cannot be written.
 */
export function terminalOf(process: NodeJS.Process, unwritable: (code: string) => void): Terminal {
  const { stdout, stderr, env, argv } = process;
  stdout.once("error", (error) => {
    // What else is written is lost likewise; once is enough.
    stdout.on("error", () => undefined);
    const code = codeOf(error);
    // The reader of a pipe may leave before the end (`phoihop check … | head`); that is no fault.
    if (code !== "EPIPE") unwritable(code);
  });
  stderr.on("error", () => undefined);
  return {
    write: (lines) => void stdout.write(textOf(lines)),
    complain: (lines) => void stderr.write(textOf(lines)),
    input: () => process.stdin,
    pour: (pieces) => poured(pieces, stdout),
    ...(stderr.isTTY && { progress: (line: string) => void stderr.write(`\r\u001b[K${line}`) }),
    palette: paletteFor(stdout, env),
    program: programOf(argv[1] ?? "", currentFolder(argv[1] ?? "")),
    width: Math.min(WIDEST, Math.max(NARROWEST, (stdout.isTTY ? stdout.columns : 0) || USUAL)),
  };
}

/** Ends early where nobody reads any more. */
async function poured(pieces: AsyncIterable<string | Uint8Array>, stream: NodeJS.WriteStream): Promise<void> {
  let goOn = () => {};
  const wake = () => goOn();
  stream.on("drain", wake).on("close", wake);
  for await (const piece of pieces) {
    if (!stream.write(piece) && !stream.closed) await new Promise<void>((done) => void (goOn = done));
    if (stream.destroyed) break;
  }
  stream.off("drain", wake).off("close", wake);
}

/** Where the command was called; the folder of its script where that is gone. */
function currentFolder(script: string): string {
  try {
    return process.cwd();
  } catch {
    return dirname(script);
  }
}

/** Where a package manager put the command on the path, by its name; else by its file. */
function programOf(script: string, folder: string): string {
  if (basename(dirname(script)) === ".bin") return "npx phoihop";
  return basename(script) === "phoihop" ? "phoihop" : `node ${shellWord(shortest(script, folder))}`;
}

/** A path as it is written shortest from a folder. */
export function shortest(path: string, folder: string): string {
  const short = relative(folder, path);
  return short.startsWith("..") ? path : short;
}

/** What no shell reads as anything but itself. */
const PLAIN = /^[\p{L}\p{M}\p{N}_./:@%+=,-]+$/u;

/** A path as one word of a command line; quoted as every shell knows it, unless a shell would look into such quotes. */
export function shellWord(path: string): string {
  if (PLAIN.test(path)) return path;
  return /["$`!]/.test(path) ? `'${path.replaceAll("'", String.raw`'\''`)}'` : `"${path}"`;
}

const textOf = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join("");

const codeOf = (error: Error): string => ("code" in error ? String(error.code) : error.message);
