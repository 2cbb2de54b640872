/**
 * A title in capitals as people write it. Letters that are capitals elsewhere in the file are so here: *huyện Thanh Xuân*; what
 * stands nowhere else begins with one capital and goes on in small letters.
 */
export function inSmallLetters(title: string, texts: readonly string[]): string {
  if (title !== title.toLocaleUpperCase("vi")) return title;
  const mixed = texts.filter((text) => text !== text.toLocaleUpperCase("vi")).join("\n");
  const plain = mixed.toLocaleLowerCase("vi");
  const words = title.toLocaleLowerCase("vi").split(" ");
  const written: string[] = [];
  for (let from = 0; from < words.length;) {
    const [found, length] = longest(words.slice(from, from + LONGEST), plain, mixed);
    written.push(found);
    from += length;
  }
  const small = written.join(" ").replace(ABBREVIATIONS, (word) => word.toUpperCase());
  return small.charAt(0).toLocaleUpperCase("vi") + small.slice(1);
}

const LONGEST = 12;
const ABBREVIATIONS = /(?<!\p{L})(?:ubnd|kh&cn|htx|ocop)(?!\p{L})/giu;

/** The most words that stand one after another elsewhere, as they stand there; else the first word. */
function longest(words: readonly string[], plain: string, mixed: string): readonly [string, number] {
  for (let length = words.length; length > 1; length--) {
    const wanted = words.slice(0, length).join(" ");
    const at = plain.indexOf(wanted);
    const isWhole = !/\p{L}/u.test(`${mixed.charAt(at - 1)}${mixed.charAt(at + wanted.length)}`);
    if (at >= 0 && isWhole && plain.length === mixed.length)
      return [mixed.slice(at, at + wanted.length), length];
  }
  return [words[0] ?? "", 1];
}
