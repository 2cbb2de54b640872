import { extname, resolve } from "node:path";

/**
 * What each file is called: by its own name; where files of several folders bear it, with as many of these before it as
 * tell them apart.
 */
export function fileNames(files: readonly string[]): (file: string) => string {
  const all = new Set(files.map((file) => resolve(file)));
  const isAlone = (file: string, parts: number) =>
    [...all].every((other) => other === file || folded(lastOf(other, parts)) !== folded(lastOf(file, parts)));
  return (file) => {
    const path = resolve(file);
    let parts = 1;
    while (parts < partsOf(path).length && !isAlone(path, parts)) parts++;
    return lastOf(path, parts);
  };
}

const partsOf = (path: string) => path.split(/[/\\]/);
const lastOf = (path: string, parts: number) => partsOf(path).slice(-parts).join(" - ");

/** The same for all that some system takes for one file. */
export const folded = (name: string): string => name.normalize("NFC").toLowerCase();

/** A file's own name with another ending: `bao-cao.docx` gives `bao-cao.passages.json`. */
export const beside = (file: string, ending: string): string =>
  `${file.slice(0, file.length - extname(file).length)}${ending}`;
