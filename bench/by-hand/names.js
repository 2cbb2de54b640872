/** @import { Subject } from "../../src/model/register/subject.js" */

/** @type {Readonly<Record<string, string>>} */
const SHORT = {
  cty: "công ty",
  tnhh: "trách nhiệm hữu hạn",
  htx: "hợp tác xã",
  ubnd: "ủy ban nhân dân",
  khcn: "khoa học và công nghệ",
  "kh-cn": "khoa học và công nghệ",
};
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** @param {string} written */
function syllable(written) {
  const apart = written.normalize("NFD");
  const bare = apart.replace(TONE, "").normalize("NFC");
  return bare.replace(/^([^aăâeêioôơuưy]+)y$/u, "$1i") + (apart.match(TONE)?.join("") ?? "");
}

/**
 * One key for all spellings of one name.
 * @param {string} name
 */
export const nameKey = (name) =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[ðɖ]/gu, "đ")
    .replace(/kh\s*(?:&|và)\s*cn/gu, "khcn")
    .replace(/&/gu, " và ")
    .replace(/c\.?\s?ty(?=[\s.]|$)/gu, "cty")
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "")
    .flatMap((word) => (Object.hasOwn(SHORT, word) ? (SHORT[word] ?? word).split(" ") : [word]))
    .map(syllable)
    .join(" ")
    .normalize("NFC");

const FORMS = [
  "trách nhiệm hữu hạn",
  "một thành viên",
  "hợp tác xã",
  "công ty",
  "cổ phần",
  "doanh nghiệp tư nhân",
].map(nameKey);

/**
 * One key for all names so alike that a person must say whether they mean one thing.
 * @param {string} name
 */
function alikeKey(name) {
  let key = nameKey(name.replace(/\([^)]*\)/gu, (inside) => inside.replace(/[^\d\s]/gu, "")));
  for (const form of FORMS) key = key.replace(form, " ");
  const bare = key.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
  return bare
    .split(/\s+/u)
    .filter((word) => word !== "")
    .toSorted()
    .join(" ");
}

/**
 * The number of a paper however it is written.
 * @param {string} number
 */
export const paperKey = (number) =>
  number
    .normalize("NFKC")
    .toLowerCase()
    .replace(/^\s*số[\s:]*/u, "")
    .replace(/[\s‐-―]+/gu, (found) => (/\s/u.test(found) ? "" : "-"))
    .replace(/^0+(?=\d)/u, "");

/**
 * Worked out once for what is asked of it.
 * @template {object} K
 * @template V
 * @param {(key: K) => V} make
 */
export function remembered(make) {
  /** @type {WeakMap<K, V>} */
  const known = new WeakMap();
  return (/** @type {K} */ key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = make(key);
    known.set(key, value);
    return value;
  };
}

/** A subject never changes, so its keys are made once. */
export const keyOf = remembered((/** @type {Subject} */ { name }) => nameKey(name));
export const alikeOf = remembered((/** @type {Subject} */ { name }) => alikeKey(name));
