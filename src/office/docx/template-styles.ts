/** Styles of a template with ours beside them, and what ours are called there. */
export interface MergedStyles {
  readonly xml: string;
  readonly names: ReadonlyMap<string, string>;
}

interface Style {
  readonly id: string;
  readonly name: string;
  readonly xml: string;
}

/**
 * A style that the template has under the same name is the template's: Word in Vietnamese calls *heading 1* `u1`. What
 * it has not, it gets from us.
 */
export function mergeStyles(theirs: string, ours: string): MergedStyles {
  const known = stylesOf(theirs);
  const byName = new Map(known.map(({ name, id }) => [name, id]));
  const ids = new Set(known.map(({ id }) => id));
  const names = new Map<string, string>();
  const added: Style[] = [];
  for (const style of stylesOf(ours)) {
    const id = byName.get(style.name);
    if (id !== undefined) names.set(style.id, id);
    else if (!ids.has(style.id)) added.push(style);
  }
  const xml = added.map((style) => renamed(style.xml, names)).join("");
  return { xml: theirs.replace(/<\/w:styles>\s*$/, () => `${xml}</w:styles>`), names };
}

const stylesOf = (xml: string): readonly Style[] =>
  pieces(xml).map((style) => ({
    id: /w:styleId="([^"]*)"/.exec(style)?.[1] ?? "",
    name: `${/w:type="([^"]*)"/.exec(style)?.[1] ?? ""} ${(/<w:name w:val="([^"]*)"/.exec(style)?.[1] ?? "").toLowerCase()}`,
    xml: style.replace(' w:default="1"', ""),
  }));

const [BEGIN, END] = [/<w:style(?=[\s>])/g, "</w:style>"];

/** Each style from its first sign to its last; looked for one after the other, so that a text without an end costs no more. */
function pieces(xml: string): readonly string[] {
  const found: string[] = [];
  let end = 0;
  for (const { index } of xml.matchAll(BEGIN)) {
    if (index < end) continue;
    const last = xml.indexOf(END, index);
    if (last < 0) break;
    end = last + END.length;
    found.push(xml.slice(index, end));
  }
  return found;
}

/** References to our styles by the names that they have there. */
export const renamed = (xml: string, names: ReadonlyMap<string, string>): string =>
  xml.replace(
    /(<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link) w:val=")([^"]*)"/g,
    (_, start: string, id: string) => `${start}${names.get(id) ?? id}"`,
  );
