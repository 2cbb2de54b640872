import { plainText } from "../../model/values/visible-text.js";

/** As long as the name of a sheet may be. */
const LONGEST = 31;

/** Names that every spreadsheet takes: short, without the signs it keeps for itself, each only once: *Phụ lục II (2)*. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const plain = plainText(name)
      .replace(/[[\]:*?/\\\s]+/g, " ")
      .replace(/^['\s]+|['\s]+$/g, "");
    for (let count = 1; ; count++) {
      const end = count === 1 ? "" : ` (${count})`;
      const unique = `${shortened(plain === "" ? "–" : plain, LONGEST - end.length)}${end}`;
      if (taken.has(unique.toLowerCase())) continue;
      taken.add(unique.toLowerCase());
      return unique;
    }
  });
}

/** Whole words as far as they fit. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  if (text[most - 1] === " ") return `${cut}…`;
  const space = cut.lastIndexOf(" ");
  return `${(space > most / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
