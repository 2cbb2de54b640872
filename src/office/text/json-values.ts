const [COMMA, BRACE, BRACKET, QUOTE, BACKSLASH] = [0x2c, 0x7b, 0x5b, 0x22, 0x5c];

/**
 * How many values a JSON text holds at most: one for each comma and each bracket that opens. Counted in its bytes before
 * anything is built of it, for a value of two letters becomes a hundred times as much.
 */
export function jsonValues(bytes: Uint8Array): number {
  let [count, isText] = [1, false];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (isText) {
      if (byte === BACKSLASH) at += 1;
      else if (byte === QUOTE) isText = false;
    } else if (byte === QUOTE) isText = true;
    else if (byte === COMMA || byte === BRACE || byte === BRACKET) count += 1;
  }
  return count;
}
