import { escaped } from "./escape.js";

/** What a file of its own says of itself before its body. */
export interface HtmlHead {
  readonly language: string;
  readonly title: string;
  /** What the file may run, fetch and send (Content-Security-Policy). */
  readonly policy: string;
  readonly style: string;
  /** A mark by which the file is known again, as HTML. */
  readonly mark?: string;
}

/** One HTML file: its head, and a body of lines that are HTML already. */
export const htmlFile = (
  { language, title, policy, style, mark }: HtmlHead,
  body: readonly string[],
): string =>
  [
    "<!doctype html>",
    `<html lang="${language}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    ...(mark === undefined ? [] : [mark]),
    `<title>${escaped(title)}</title>`,
    `<style>${style}</style>`,
    "</head>",
    "<body>",
    ...body,
    "</body>",
    "</html>",
    "",
  ].join("\n");
