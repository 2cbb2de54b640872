import { nameKey } from "phoihop/register";

/** Short forms that stand in searches besides those of names. */
const SHORT: Readonly<Record<string, string>> = {
  hdnd: "hội đồng nhân dân",
  tcdlcl: "tiêu chuẩn đo lường chất lượng",
  tccs: "tiêu chuẩn cơ sở",
  shtt: "sở hữu trí tuệ",
};

/**
 * Whether a text holds what is searched for, folded as names are: place of the tone (*hoà*, *hòa*), Đ, blanks, UBND, KH&CN.
 * Whoever types diacritics means them; whoever types none finds words with any.
 */
export function holds(text: string, wanted: string): boolean {
  const isBare = bare(wanted) === wanted.normalize("NFC").toLowerCase();
  const read = isBare ? (each: string) => bare(keyOf(each)) : keyOf;
  return read(text).includes(read(wanted));
}

const keyOf = (text: string): string =>
  nameKey(text.replace(/[\p{L}\p{M}]+/gu, (word) => SHORT[bare(word)] ?? word));

const bare = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d");
