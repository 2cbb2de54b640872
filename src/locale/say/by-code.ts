/** One sentence for each member of a union of codes; a code without one does not compile. */
export type ByCode<U extends { readonly code: string }> = {
  readonly [C in U["code"]]: (value: Extract<U, { readonly code: C }>) => string;
};

/** The sentence for a value, found by its code. */
export const say = <U extends { readonly code: string }, C extends U["code"]>(
  words: ByCode<U>,
  code: C,
  value: Extract<U, { readonly code: C }>,
): string => words[code](value);
