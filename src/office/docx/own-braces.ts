/** What a template's markers begin with, and what stands for it while a template is filled in. */
const [BRACES, ALOOF] = ["{{", "\ufdd0\ufdd1"];

/** Text of others in which nobody sees a marker of the template. */
export const withoutMarkers = (text: string): string => text.replaceAll(BRACES, ALOOF);

/** The same text with its own braces again. */
export const withOwnBraces = (xml: string): string => xml.replaceAll(ALOOF, BRACES);
