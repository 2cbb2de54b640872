/** A place in `ke-hoach.txt`: its clause, its line, a few words as they stand there. */
export const at = (clause: string, line: number, quote: string) =>
  ({ part: "body", clause, lines: [line, line], quote }) as const;
