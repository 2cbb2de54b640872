/** What the figures of a column stand for: so many đồng each, or a unit that is not known. */
export type MoneyScale =
  | { readonly ok: true; readonly scale: number }
  | { readonly ok: false; readonly found: string };

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(dong|d|vnd|vn dong)$/, 1],
  [/^(1[.,]?000 ?(dong|d|vnd)|(nghin|ngan|ng)\.? ?(dong|d|vnd)?|nd)$/, 1e3],
  [/^(1[.,]?000[.,]?000 ?(dong|d|vnd)|(trieu|tr)\.? ?(dong|d|vnd)?|trd|tr\.d)$/, 1e6],
  [/^(ty|ti) ?(dong|d|vnd)?$/, 1e9],
];

/** What stands in the brackets at the end of a head; null where there are none, or nothing in them. */
export function unitInHead(head: string): string | null {
  const [, written = ""] = /[([]([^)\]]*)[)\]]?\s*$/.exec(head) ?? [];
  return written.trim() === "" ? null : written;
}

/** The unit in the brackets of a head, or after *ĐVT:*; null where none is written. */
export function moneyUnit(head: string, above: string | null): MoneyScale | null {
  const written = unitInHead(head) ?? above;
  if (written === null || written.trim() === "") return null;
  const scale = UNITS.find(([pattern]) => pattern.test(plain(written)))?.[1];
  return scale === undefined ? { ok: false, found: written } : { ok: true, scale };
}

/** *ĐVT: triệu đồng*, *Đơn vị tính: 1.000 đồng* above a table. */
export const unitAbove = (text: string): string | null =>
  /(?:^|\s)(?:đvt|đơn vị tính|dvt|don vi tinh|unit)\s*:\s*(.+)$/iu.exec(text)?.[1]?.trim() ?? null;

const plain = (text: string) =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d")
    .replace(/₫/g, "d")
    .replace(/\s+/g, " ")
    .trim();
