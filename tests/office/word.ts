import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";
import { type XmlElement, parseXml, textIn } from "../../src/office/text/xml.js";

const { DOMParser } = new JSDOM().window;
const NONE: XmlElement = { name: "", attributes: new Map(), children: [] };

/** A Word file taken apart. */
export interface Word {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly xml: (part: string) => XmlElement;
}

/** The parts of a file; each must be well-formed for a strict parser that is not ours, and the same for ours. */
export function opened(bytes: Uint8Array): Word {
  const parts = new Map(Object.entries(unzipSync(bytes)));
  const trees = new Map(
    [...parts].flatMap(([name, part]) => {
      if (!/\.(xml|rels)$/.test(name)) return [];
      const text = strFromU8(part);
      const strict = new DOMParser().parseFromString(text, "application/xml");
      const own = parseXml(text);
      if (strict.querySelector("parsererror") !== null || own === undefined)
        throw new Error(`${name} is not well-formed`);
      if (strict.documentElement.textContent !== textIn(own)) throw new Error(`${name} reads differently`);
      return [[name, own] as const];
    }),
  );
  return { parts, xml: (part) => trees.get(part) ?? NONE };
}

/** Elements directly in another. */
export const elementsOf = (element: XmlElement): readonly XmlElement[] =>
  element.children.flatMap((child) => (typeof child === "string" ? [] : [child]));

/** All elements of a name of Word's under another, in order: `all(body, "tbl")`. */
export const all = (element: XmlElement, name: string): readonly XmlElement[] =>
  elementsOf(element).flatMap((child) => [
    ...(child.name === `w:${name}` ? [child] : []),
    ...all(child, name),
  ]);

export const children = (element: XmlElement, name: string): readonly XmlElement[] =>
  elementsOf(element).filter((child) => child.name === `w:${name}`);

export const only = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element === undefined ? undefined : children(element, name)[0];

export const value = (element: XmlElement | undefined, name = "val"): string | undefined =>
  element?.attributes.get(`w:${name}`);

/** What a reader sees. */
export const words = (element: XmlElement): string =>
  elementsOf(element)
    .map((child) =>
      child.name === "w:t" ? textIn(child) : child.name === "w:noBreakHyphen" ? "-" : words(child),
    )
    .join("");
