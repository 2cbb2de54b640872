/*
 * Names as officials write them: *Cty TNHH Ích Nông*, *Công ty trách nhiệm hữu hạn Ích Nông*. Two keys tell how near
 * two names are: the same name written otherwise, or names so alike that a person must say.
 */

/** What is written short, and what it stands for. */
const SHORT: Readonly<Record<string, string>> = {
  cty: "công ty",
  tnhh: "trách nhiệm hữu hạn",
  htx: "hợp tác xã",
  ubnd: "ủy ban nhân dân",
  khcn: "khoa học và công nghệ",
  "kh-cn": "khoa học và công nghệ",
};

/** Words of legal form: one may be missing, or be another, in names that are alike. */
const FORMS = [
  "trách nhiệm hữu hạn",
  "một thành viên",
  "hợp tác xã",
  "công ty",
  "cổ phần",
  "doanh nghiệp tư nhân",
];

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * A mark of tone stands at the end of its syllable, wherever it was put (hòa, hoà); `y` that is the whole vowel is `i` (Mỹ, Mĩ).
 * The letters come with their marks apart (NFD).
 */
function syllable(apart: string): string {
  const tones = apart.match(TONE)?.join("") ?? "";
  const bare = tones === "" ? apart : apart.replace(TONE, "");
  if (!bare.endsWith("y")) return bare + tones;
  return bare.normalize("NFC").replace(/^([^aăâeêioôơuưy]+)y$/u, "$1i") + tones;
}

/**
 * One key for all spellings of one name: Unicode form, case, Đ Ð Ɖ, place of the tone mark, `y` and `i`, punctuation, blanks,
 * and what officials write short do not count. Diacritics do: *Ổi lê* is not *Oi le*.
 */
export function nameKey(name: string): string {
  const plain = name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[ðɖ]/gu, "đ")
    .replace(/kh\s*(?:&|và)\s*cn/gu, "khcn")
    .replace(/&/gu, " và ")
    .replace(/c\.?\s?ty(?=[\s.]|$)/gu, "cty")
    .normalize("NFD");
  const words = plain.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== "");
  return words
    .flatMap((word) =>
      Object.hasOwn(SHORT, word) ? (SHORT[word] ?? word).normalize("NFD").split(" ") : [word],
    )
    .map(syllable)
    .join(" ")
    .normalize("NFC");
}

const FORM_KEYS = FORMS.map(nameKey);

/** One key for all names so alike that a person must say whether they mean one thing: diacritics, order, legal form and words in brackets do not count. Figures do. */
export function alikeKey(name: string): string {
  let key = nameKey(name.replace(/\([^)]*\)/gu, (inside) => inside.replace(/[^\d\s]/gu, "")));
  for (const form of FORM_KEYS) key = key.replace(form, " ");
  return key
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("đ", "d")
    .split(/\s+/u)
    .filter((word) => word !== "")
    .toSorted()
    .join(" ");
}
