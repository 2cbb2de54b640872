/**
 * The public text: a table in a public repository, which calls its figures the fixed targets of the monitoring system of
 * Ngoma District, Rwanda. The signed contract (imihigo) was not found. Lines are those of the file.
 */
export const document = {
  address: "github.com/heritiertuyisenge520-source/Ngoma-District, frontend/dataset.md",
  commit: "e1b6f31d64f558f0724d485a4f191099ede78a8f",
  published: "2026-02-01",
  /** The rows of its three tables. */
  promising: [
    [17, 58],
    [66, 171],
    [179, 190],
  ],
} as const;

export const at = (clause: string, line: number, quote: string) =>
  ({ part: "body", clause, lines: [line, line], quote }) as const;
