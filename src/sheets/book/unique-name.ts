/** No name of a sheet may be longer. */
const LONGEST = 31;

/** A name that every spreadsheet takes, each only once. */
export function uniqueName(wanted: string, taken: Set<string>): string {
  const plain = wanted.replace(/[[\]:*?/\\\s]+/g, " ").trim() || "–";
  for (let count = 1; ; count++) {
    const end = count === 1 ? "" : ` (${count})`;
    const name = `${plain.slice(0, LONGEST - end.length).trimEnd()}${end}`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}
