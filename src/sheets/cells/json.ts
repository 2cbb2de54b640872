/** JSON that stands in a hidden cell; undefined where somebody has broken it. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** JSON that survives any file format: letters that XML forbids, or that programs read as something else, are escaped. */
export const toJson = (value: unknown): string =>
  JSON.stringify(value)
    .replace(/[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\ufffe\uffff]/g, escaped)
    .replaceAll("_x", "\\u005fx");

const escaped = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
