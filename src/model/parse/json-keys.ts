/** How many keys stand in a text that is known to be JSON; one that stands twice counts twice. */
export function keysOfText(text: string): number {
  let keys = 0;
  for (let open = text.indexOf('"'); open >= 0;) {
    const close = closingQuote(text, open);
    AFTER.lastIndex = close + 1;
    if (text[close + 1] === ":" || AFTER.test(text)) keys += 1;
    open = text.indexOf('"', close + 1);
  }
  return keys;
}

const AFTER = /\s*:/y;

function closingQuote(text: string, open: number): number {
  let close = text.indexOf('"', open + 1);
  while (isEscaped(text, close)) close = text.indexOf('"', close + 1);
  return close;
}

/** A quote with an odd number of backslashes before it stands for itself. */
function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text[first - 1] === "\\") first -= 1;
  return (at - first) % 2 === 1;
}

/** How many keys a value has at all depths; as what is left stands in a list, no depth is too deep. */
export function keysOfValue(value: unknown): number {
  let keys = 0;
  const left = [value];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (typeof node !== "object" || node === null) continue;
    const children = Object.values(node);
    if (!Array.isArray(node)) keys += children.length;
    for (const child of children) if (typeof child === "object") left.push(child);
  }
  return keys;
}
