import type { Terminal } from "./terminal.js";

const WIDTH = 20;

/** A bar that grows in place, on a terminal alone; nothing is left of it. */
export function progressBar(of: number, { progress }: Terminal): (done: number, what: string) => void {
  return (done, what) => {
    const full = Math.round((Math.min(done, of) / of) * WIDTH);
    progress?.(done > of ? "" : `${"█".repeat(full)}${"░".repeat(WIDTH - full)} ${done}/${of} ${what}`);
  };
}
