import { spawn } from "node:child_process";

/** How a run of the command ended, and what it took. */
export interface Measured {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
  readonly seconds: number;
  /** The most memory that the process held, in megabytes. */
  readonly megabytes: number;
}

/** Says at its end, on a stream of its own, how much memory the process has held at most. */
const TELLS_MEMORY =
  'data:text/javascript,import{writeSync}from"node:fs";process.on("exit",()=>{try{writeSync(3,String(process.resourceUsage().maxRSS))}catch{}})';

/** Run the built command, no longer than a minute, or than it is given. */
export function measured(
  args: readonly string[],
  folder = process.cwd(),
  timeout = 60_000,
): Promise<Measured> {
  const started = performance.now();
  const child = spawn(process.execPath, ["--import", TELLS_MEMORY, `${process.cwd()}/dist/cli.js`, ...args], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
    timeout,
    killSignal: "SIGKILL",
  });
  const read = (stream: number) => {
    const pieces: Buffer[] = [];
    child.stdio[stream]?.on("data", (piece: Buffer) => pieces.push(piece));
    return () => Buffer.concat(pieces).toString("utf8");
  };
  const [out, err, memory] = [read(1), read(2), read(3)];
  return new Promise((resolve) => {
    child.on("close", (code, signal) =>
      resolve({
        code,
        signal,
        out: out(),
        err: err(),
        seconds: (performance.now() - started) / 1000,
        megabytes: Number(memory() || Number.NaN) / 1000,
      }),
    );
  });
}
