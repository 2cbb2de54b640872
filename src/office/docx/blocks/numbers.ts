/** Above the numbers that a template's head or foot may have given out itself. */
const FIRST = 1001;

/** Numbers of pictures and bookmarks in the order of the text: those given out while writing go on from paper to paper. */
export function withNumbers(xml: string): string {
  let last = FIRST - 1;
  const bookmarks = new Map<string, number>();
  const numberOf = (old: string) => {
    const number = bookmarks.get(old) ?? (last += 1);
    bookmarks.set(old, number);
    return number;
  };
  return xml
    .replace(/(<wp:docPr [^>]*?\bid=")\d+"/g, (_, start: string) => `${start}${(last += 1)}"`)
    .replace(
      /(<w:bookmark(?:Start|End) [^>]*?w:id=")(\d+)"/g,
      (_, start: string, old: string) => `${start}${numberOf(old)}"`,
    );
}
