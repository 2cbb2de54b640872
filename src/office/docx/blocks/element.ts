import { BuilderElement, type XmlComponent } from "docx";

/** An element of Word's that its builder has no word for. */
export const element = (
  name: string,
  children: readonly XmlComponent[] = [],
  attributes: Readonly<Record<string, string>> = {},
): XmlComponent =>
  new BuilderElement<Record<string, string>>({
    name,
    attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key, value }])),
    children: [...children],
  });

/** An element that says one thing: `<w:tag w:val="…"/>`. */
export const valued = (name: string, value: string): XmlComponent => element(name, [], { "w:val": value });
