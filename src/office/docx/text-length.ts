/** About how wide a text is in twips, at a size in half points: letters and digits are half as wide as high, capitals wider. */
export function textLength(text: string, size: number): number {
  let em = 0;
  for (const letter of text) em += WIDE.test(letter) ? 0.76 : NARROW.test(letter) ? 0.33 : 0.52;
  return em * size * 10;
}

const WIDE = /[\p{Lu}mw—%]/u;
const NARROW = /[.,:;/ iljt'-]/;
