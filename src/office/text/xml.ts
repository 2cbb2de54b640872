/** An element of XML with what stands in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

/** An element while it is read. */
interface Open extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** Deeper than any paper that a person made. */
const DEEPEST = 400;
const MARKUP =
  /<(?:!--[\s\S]*?-->|!\[CDATA\[([\s\S]*?)\]\]>|\?[\s\S]*?\?>|\/([^\s>]+)\s*>|([^\s/>!?"'<=\p{Cc}]+)((?:\s+[^\s=>"'<]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>)/uy;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * The root element of a part of an Office file; undefined where it is not well-formed. Signs have no other names than the
 * five of XML itself: a document that declares its own is refused, so nothing in it can grow or reach outside.
 */
export function parseXml(text: string): XmlElement | undefined {
  const top: Open = { name: "", attributes: new Map(), children: [] };
  const open: Open[] = [top];
  let at = 0;
  while (at < text.length) {
    const next = text.indexOf("<", at);
    const words = text.slice(at, next < 0 ? text.length : next);
    if (!say(words, open)) return undefined;
    if (next < 0) break;
    MARKUP.lastIndex = next;
    const found = MARKUP.exec(text);
    if (found === null || !take(found, open)) return undefined;
    at = MARKUP.lastIndex;
  }
  const [root, ...others] = top.children;
  return open.length === 1 && others.length === 0 && typeof root === "object" ? root : undefined;
}

/** Puts text where it belongs; false where it names a sign that XML does not know, or stands outside everything. */
function say(words: string, open: Open[]): boolean {
  if (open.length === 1) return /^\ufeff?\s*$/.test(words);
  const said = unescaped(words);
  if (said !== undefined && said !== "") open.at(-1)?.children.push(said);
  return said !== undefined;
}

/** Puts one piece of markup where it belongs; false where it does not fit. */
function take(
  [, verbatim, closing, opening, attributes = "", empty]: RegExpExecArray,
  open: Open[],
): boolean {
  const parent = open.at(-1);
  if (parent === undefined) return false;
  if (verbatim !== undefined) parent.children.push(verbatim);
  if (closing !== undefined) return open.length > 1 && open.pop()?.name === closing;
  if (opening === undefined) return true;
  const named = attributesOf(attributes);
  if (named === undefined) return false;
  const element: Open = { name: opening, attributes: named, children: [] };
  parent.children.push(element);
  if (empty === "") open.push(element);
  return open.length < DEEPEST;
}

function attributesOf(text: string): ReadonlyMap<string, string> | undefined {
  const named = new Map<string, string>();
  for (const [, name = "", double, single] of text.matchAll(ATTRIBUTE)) {
    const value = unescaped(double ?? single ?? "");
    if (value === undefined) return undefined;
    named.set(name, value);
  }
  return named;
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Undefined where a sign has a name that nobody knows, or is none that may stand in XML. */
function unescaped(text: string): string | undefined {
  if (!text.includes("&")) return text;
  let isKnown = true;
  const plain = text.replace(/&([^;&]*;?)/g, (_, name: string) => {
    const known = name.endsWith(";") ? sign(name.slice(0, -1)) : undefined;
    isKnown &&= known !== undefined;
    return known ?? "";
  });
  return isKnown ? plain : undefined;
}

function sign(name: string): string | undefined {
  if (!name.startsWith("#")) return SIGNS.get(name);
  if (!/^#(?:x[\da-f]+|\d+)$/i.test(name)) return undefined;
  const code = Number(/^#x/i.test(name) ? `0x${name.slice(2)}` : name.slice(1));
  const isAllowed =
    code >= 0x20 ? code <= 0x10ffff && code !== 0xfffe && code !== 0xffff : [9, 10, 13].includes(code);
  return isAllowed && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : undefined;
}

/** All elements of a name, in the order of the document; what stands inside one that was found is not searched. */
export const elements = ({ children }: XmlElement, name: string): readonly XmlElement[] =>
  children.flatMap((child) =>
    typeof child === "string" ? [] : child.name === name ? [child] : elements(child, name),
  );

/** The first element of a name directly in another. */
export const child = ({ children }: XmlElement, name: string): XmlElement | undefined => {
  for (const each of children) if (typeof each !== "string" && each.name === name) return each;
  return undefined;
};

/** All text in an element. */
export const textIn = (element: XmlElement): string =>
  element.children.map((each) => (typeof each === "string" ? each : textIn(each))).join("");
