/** One more format for marks; its number is how many there were before. */
export function withFormat(styles: string): { readonly styles: string; readonly id: number } {
  const dxf = `<dxf><fill><patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>`;
  const [whole, inner] = /<dxfs\b[^>]*>([\s\S]*?)<\/dxfs>/.exec(styles) ?? [];
  if (whole !== undefined && inner !== undefined) {
    const id = inner.match(/<dxf[\s>/]/g)?.length ?? 0;
    return { id, styles: styles.replace(whole, () => `<dxfs count="${id + 1}">${inner}${dxf}</dxfs>`) };
  }
  const made = `<dxfs count="1">${dxf}</dxfs>`;
  if (/<dxfs\b[^>]*\/>/.test(styles)) return { id: 0, styles: styles.replace(/<dxfs\b[^>]*\/>/, made) };
  const at = /<(?:tableStyles|colors|extLst)\b|<\/styleSheet>/.exec(styles)?.index ?? styles.length;
  return { id: 0, styles: styles.slice(0, at) + made + styles.slice(at) };
}

/** The format of the list: long lines break. It is found again in a file that was marked before; the first where there are none. */
export function withWrap(styles: string): { readonly styles: string; readonly id: number } {
  const [whole, head = "", inner = ""] = /(<cellXfs\b[^>]*>)([\s\S]*?)<\/cellXfs>/.exec(styles) ?? [];
  if (whole === undefined) return { styles, id: 0 };
  const known: readonly string[] = inner.match(/<xf\b(?:[^>]*\/>|[\s\S]*?<\/xf>)/g) ?? [];
  const id = known.indexOf(WRAP);
  if (id >= 0) return { styles, id };
  const counted = head.replace(/\scount="\d+"/, ` count="${known.length + 1}"`);
  return { id: known.length, styles: styles.replace(whole, () => `${counted}${inner}${WRAP}</cellXfs>`) };
}

const WRAP =
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>';
