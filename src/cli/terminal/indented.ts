import { sanitize, wrap } from "./width.js";

/** A text under its heading, set off with a dash. */
export const dashed = (text: string, width: number, by = 2): readonly string[] =>
  wrap(sanitize(text), width - by - 2).map(
    (line, index) => " ".repeat(by) + (index === 0 ? "- " : "  ") + line,
  );
