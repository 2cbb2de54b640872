const texts = new WeakMap<object, string>();

/** What a register or a plan is kept and sent as; a large one is written once, by whoever made it. */
export function textOf(content: object): string {
  const known = texts.get(content) ?? JSON.stringify(content);
  texts.set(content, known);
  return known;
}

/** An object with one member more, which is large, as text. */
export const withMember = (object: object, name: string, member: unknown): string => {
  const text = typeof member === "object" && member !== null ? textOf(member) : JSON.stringify(member);
  return `${JSON.stringify(object).slice(0, -1)},${JSON.stringify(name)}:${text}}`;
};

/** The text that goes with a register. */
export const withText = (register: object, text: string): unknown => texts.set(register, text);
