import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * Files in the place of patterns with `*` and `?` in their last part, which the shells of Windows leave to the program. A
 * pattern that fits nothing stays as it is, so that it can be told of.
 */
export const expanded = (files: readonly string[]): readonly string[] =>
  files.flatMap((file) => {
    if (!/[*?]/.test(basename(file)) || existsSync(file)) return [file];
    const found = matching(file);
    return found.length === 0 ? [file] : found;
  });

function matching(pattern: string): readonly string[] {
  const folder = dirname(pattern);
  const fits = expressionOf(basename(pattern));
  return namesIn(folder)
    .filter((name) => fits.test(name.normalize("NFC")) && !isHidden(name))
    .toSorted()
    .map((name) => join(folder, name));
}

const expressionOf = (pattern: string) =>
  new RegExp(
    `^${pattern
      .normalize("NFC")
      .replace(/[\\^$.+()[\]{}|]/g, "\\$&")
      .replaceAll("*", ".*")
      .replaceAll("?", ".")}$`,
    "isu",
  );

/** Beside an open workbook Excel keeps `~$….xlsx`, which is none. */
const isHidden = (name: string) => name.startsWith(".") || name.startsWith("~$");

/** What is in a folder; nothing where there is none. */
export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
