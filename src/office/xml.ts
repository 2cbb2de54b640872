/** An element of XML with what stands in it. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (Element | string)[];
}

/** An element while it is read. */
interface Open extends Element {
  readonly children: (Element | string)[];
}

/** Deeper than any paper that a person made. */
const DEEPEST = 400;
const MARKUP =
  /<(?:!--[\s\S]*?-->|!\[CDATA\[([\s\S]*?)\]\]>|\?[\s\S]*?\?>|\/([^\s>]+)\s*>|([^\s/>!?]+)((?:\s+[^\s=>]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>)/y;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * The root element of a part of an Office file; undefined where it is not well-formed. Signs have no other names than the
 * five of XML itself: a document that declares its own is refused, so nothing in it can grow or reach outside.
 */
export function parseXml(text: string): Element | undefined {
  const top: Open = { name: "", attributes: new Map(), children: [] };
  const open: Open[] = [top];
  let at = 0;
  while (at < text.length) {
    const next = text.indexOf("<", at);
    const words = text.slice(at, next < 0 ? text.length : next);
    if (words !== "" && open.length > 1) open.at(-1)?.children.push(unescaped(words));
    if (next < 0) break;
    MARKUP.lastIndex = next;
    const found = MARKUP.exec(text);
    if (found === null || !take(found, open)) return undefined;
    at = MARKUP.lastIndex;
  }
  const [root, ...others] = top.children;
  return open.length === 1 && others.length === 0 && typeof root === "object" ? root : undefined;
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
  const element: Open = { name: opening, attributes: attributesOf(attributes), children: [] };
  parent.children.push(element);
  if (empty === "") open.push(element);
  return open.length < DEEPEST;
}

const attributesOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    Array.from(text.matchAll(ATTRIBUTE), ([, name = "", double, single]) => [
      name,
      unescaped(double ?? single ?? ""),
    ]),
  );

const SIGNS: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

const unescaped = (text: string): string =>
  text.includes("&")
    ? text.replace(/&(#x?[\da-f]+|[a-z]+);/gi, (whole, name: string) => sign(name) ?? whole)
    : text;

function sign(name: string): string | undefined {
  if (!name.startsWith("#")) return SIGNS.get(name);
  const code = Number(name.startsWith("#x") ? `0${name.slice(1)}` : name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** All elements of a name, in the order of the document; what stands inside one that was found is not searched. */
export const elements = ({ children }: Element, name: string): readonly Element[] =>
  children.flatMap((child) =>
    typeof child === "string" ? [] : child.name === name ? [child] : elements(child, name),
  );

/** The first element of a name directly in another. */
export const child = ({ children }: Element, name: string): Element | undefined => {
  for (const each of children) if (typeof each !== "string" && each.name === name) return each;
  return undefined;
};

/** All text in an element. */
export const textIn = (element: Element): string =>
  element.children.map((each) => (typeof each === "string" ? each : textIn(each))).join("");
