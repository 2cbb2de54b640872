/**
 * The same text without comments, and with nothing told verbatim: Word writes neither, and who fills in a template would
 * look past them.
 */
export const plainXml = (xml: string): string =>
  xml.replace(/<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, verbatim: string | undefined) =>
    verbatim === undefined ? "" : escaped(verbatim),
  );

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
