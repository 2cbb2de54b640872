import { textFrom, type Text } from "./text.ts";

const texts = new WeakMap<object, Text>();

/** What a register or a plan is kept and sent as; a large one is written once, by whoever made it. */
export function textOf(content: object): Text {
  const known = texts.get(content) ?? textFrom(JSON.stringify(content));
  texts.set(content, known);
  return known;
}

/** A list of objects, each with one member more, which is large, as text. */
export const listWith = (name: string, list: readonly (readonly [object: object, member: unknown])[]): Text =>
  textFrom(
    "[",
    ...list.flatMap(([object, member], index) => [
      `${index === 0 ? "" : ","}${JSON.stringify(object).slice(0, -1)},${JSON.stringify(name)}:`,
      typeof member === "object" && member !== null ? textOf(member) : JSON.stringify(member),
      "}",
    ]),
    "]",
  );

/** The text that goes with a register. */
export const withText = (register: object, text: Text): unknown => texts.set(register, text);
