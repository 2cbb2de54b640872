/** Text; what is large is a file of the browser: handed on, kept and brought back without anybody waiting for a copy. */
export type Text = string | Blob;

/** So long a text is copied in a few milliseconds. */
const LONG = 200_000;

/** Pieces as one text. */
export const textFrom = (...pieces: readonly Text[]): Text => {
  const strings = pieces.filter((piece) => typeof piece === "string");
  const isShort =
    strings.length === pieces.length && strings.reduce((sum, { length }) => sum + length, 0) <= LONG;
  return isShort ? strings.join("") : new Blob([...pieces]);
};

/** What stands in a text. */
export const stringIn = (text: Text): string | Promise<string> =>
  typeof text === "string" ? text : text.text();
