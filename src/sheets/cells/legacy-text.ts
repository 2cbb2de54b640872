/** Two encodings of the time before Unicode, still met in old files: each letter shows as another one. */
type Encoding = "TCVN3" | "VNI-Windows";

export interface LegacyText {
  readonly encoding: Encoding;
  /** As it was meant to read. */
  readonly meant: string;
}

const TCVN3_FROM = "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô­õøö÷ùúýûüþ¡¢§£¤¥¦";
const TCVN3_TO = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ";
const TCVN3 = new Map(
  Array.from(TCVN3_FROM).map((letter, index) => [letter, Array.from(TCVN3_TO)[index] ?? ""]),
);
/** Letters that no Vietnamese text in Unicode has. */
const TCVN3_ONLY = /[µ¸¶·¹¨»¾¼½Æ©ÇË®ÌÐÎÏÑªÖ×ØÜÞßäå«æçé¬ëîïñ­ö÷øûüþ¡¢§£¤¥¦]/g;

/** Marks that VNI-Windows puts after the letter that bears them. */
const MARKS: Readonly<Record<string, string>> = {
  ø: "\u0300",
  ù: "\u0301",
  û: "\u0309",
  õ: "\u0303",
  ï: "\u0323",
  â: "\u0302",
  ê: "\u0306",
  à: "\u0302\u0300",
  á: "\u0302\u0301",
  å: "\u0302\u0309",
  ã: "\u0302\u0303",
  ä: "\u0302\u0323",
  è: "\u0306\u0300",
  é: "\u0306\u0301",
  ú: "\u0306\u0309",
  ü: "\u0306\u0303",
  ë: "\u0306\u0323",
};
const ALONE: Readonly<Record<string, string>> = {
  ñ: "đ",
  Ñ: "Đ",
  ô: "ơ",
  Ô: "Ơ",
  ö: "ư",
  Ö: "Ư",
  æ: "ỉ",
  Æ: "Ỉ",
  ò: "ị",
  Ò: "Ị",
  ó: "ĩ",
  Ó: "Ĩ",
  î: "ỵ",
  Î: "Ỵ",
};
const VNI = /([aeiouyôöAEIOUYÔÖ])([øùûõïâêàáåãäèéúüëØÙÛÕÏÂÊÀÁÅÃÄÈÉÚÜË])|([ñÑôÔöÖæÆòÒóÓîÎ])/gu;
const VNI_PAIR = /([aeiouyôöAEIOUYÔÖ])([øùûõïâêàáåãäèéúüëØÙÛÕÏÂÊÀÁÅÃÄÈÉÚÜË])/gu;

/** Letters of Vietnamese, and what else stands in its texts. */
const VIETNAMESE =
  /^[a-zàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ\s\d\p{P}\p{Sc}+<>=|^°²³]*$/iu;

/** One odd letter may be a trade mark or a French word. */
const FEWEST = 2;

/** Named as what it is and read as it was meant; converting it is for the reader to confirm. */
export function legacyText(text: string): LegacyText | null {
  if (!/[\u00a1-\u00ff]/.test(text)) return null;
  const composed = text.normalize("NFC");
  if (/[\u1ea0-\u1ef9ăđơưĂĐƠƯ]/u.test(composed)) return null;
  const vni = composed.replace(VNI, marked);
  const pairs = composed.match(VNI_PAIR)?.length ?? 0;
  if (
    pairs >= FEWEST &&
    pairs * 2 >= (composed.match(/[\u00c0-\u00ff]/g)?.length ?? 0) - pairs &&
    isVietnamese(vni) &&
    isMostlySyllables(composed, vni)
  )
    return { encoding: "VNI-Windows", meant: vni };
  const tcvn = Array.from(composed)
    .map((letter) => TCVN3.get(letter) ?? letter)
    .join("");
  const hits = composed.match(TCVN3_ONLY)?.length ?? 0;
  return hits >= FEWEST && isVietnamese(tcvn) && isMostlySyllables(composed, tcvn)
    ? { encoding: "TCVN3", meant: tcvn }
    : null;
}

const isVietnamese = (text: string) => VIETNAMESE.test(text) && /[\u1ea0-\u1ef9ăđơưĂĐƠƯ]/u.test(text);

/** The vowels of a syllable, without tones. */
const VOWELS =
  "[ieêaăâoôơuưy]|[aăâeêoôơuưy][iuoy]|i[aeêu]|iêu|o[aăe]|oa[iyo]|oeo|u[aâêôơy]|uây|uôi|uy[aêu]|ư[aơ]|ươ[iu]|yêu?";
const SYLLABLE = new RegExp(
  `^(?:ngh?|nh|ch|gh?|gi|kh|ph|qu|th|tr|[bcdđhklmnprstvx])?(?:${VOWELS})(?:ch|ngh?|nh|[cmnpt])?$`,
  "u",
);

/** Whether the words that would be changed are syllables of Vietnamese then: *Café Gaïa* gives none. */
function isMostlySyllables(found: string, meant: string): boolean {
  const [before, after] = [found, meant].map((text) => text.split(/[\s\p{P}]+/u));
  if (before?.length !== after?.length) return true;
  const changed = (after ?? []).filter((word, index) => word !== before?.[index]);
  const syllables = changed.filter((word) => SYLLABLE.test(withoutTone(word)));
  return syllables.length * 2 > changed.length;
}

const withoutTone = (word: string) =>
  word
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, "")
    .normalize("NFC");

function marked(pair: string, letter?: string, mark = ""): string {
  if (letter === undefined) return ALONE[pair] ?? pair;
  const base = letter === letter.toLowerCase() ? letter : letter.toLowerCase();
  const made = ((ALONE[base] ?? base) + (MARKS[mark.toLowerCase()] ?? mark)).normalize("NFC");
  return letter === base ? made : made.toUpperCase();
}
