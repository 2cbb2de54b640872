import { inLanguage } from "phoihop/plan";

/** Words in one language, where there are any. */
export const textIn = (
  text: Parameters<typeof inLanguage>[0] | undefined,
  language: string,
): string | undefined => (text === undefined ? undefined : inLanguage(text, language));
