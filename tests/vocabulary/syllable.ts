const INITIAL = "(?:b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x)?";
const NUCLEUS = "(?:uyê|uye|iê|yê|uô|ươ|ưa|ia|ya|ua|uơ|uê|uy|oa|oă|oe|uâ|oo|[aăâeêioôơuưy])";
const FINAL = "(?:ch|c|m|ng|nh|n|p|t|i|y|o|u)?";
const SYLLABLE = new RegExp(`^${INITIAL}${NUCLEUS}${FINAL}$`);
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Could be a syllable of Vietnamese: one that ends in c, ch, p or t bears a tone. */
export function isSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize("NFD");
  const bare = apart.replace(TONES, "").normalize("NFC");
  const isToned = bare.normalize("NFD") !== apart;
  return SYLLABLE.test(bare) && (isToned || !/[cpt]$|ch$/.test(bare));
}
