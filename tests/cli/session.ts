import { paletteFor } from "../../src/cli/terminal/colour.js";
import { speechOf, wordsOf } from "../../src/cli/languages.js";
import { readsOf } from "../../src/cli/read/reads.js";
import type { Session } from "../../src/cli/session.js";
import { LIMITS } from "../../src/office/limits.js";

/** A session for the parts of the command alone, and what it was told to say. */
export async function listening(): Promise<{ readonly session: Session; readonly told: () => string }> {
  const lines: string[] = [];
  const hear = (more: readonly string[]) => void lines.push(...more);
  const terminal = {
    write: hear,
    complain: hear,
    palette: paletteFor({}, {}),
    width: 100,
    program: "phoihop",
  };
  const [words, locale] = await Promise.all([wordsOf("vi"), speechOf("vi")]);
  return {
    session: { words, locale, terminal, limits: LIMITS, reads: readsOf(), ids: false },
    told: () => lines.join("\n"),
  };
}
