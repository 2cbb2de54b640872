/** About how wide a text is in twips, at a size in half points: digits are half as wide as high, small letters a little less, capitals more. */
export function textLength(text: string, size: number): number {
  let em = 0;
  for (const letter of text)
    em += WIDE.test(letter) ? 0.74 : NARROW.test(letter) ? 0.3 : DIGIT.test(letter) ? 0.5 : 0.46;
  return em * size * 10;
}

const WIDE = /[\p{Lu}mw—%]/u;
const NARROW = /[.,:;/ iljtfr()'-]/;
const DIGIT = /[\d–_+]/;
