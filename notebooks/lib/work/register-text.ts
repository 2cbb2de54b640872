const texts = new WeakMap<object, string>();

/** What a register or a plan is kept and sent as; a large one is written once, by whoever made it. */
export function textOf(content: object): string {
  const known = texts.get(content) ?? JSON.stringify(content);
  texts.set(content, known);
  return known;
}

/** The text that goes with a register. */
export const withText = (register: object, text: string): unknown => texts.set(register, text);
