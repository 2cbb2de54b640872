/** So many letters are worth a write. */
const ENOUGH = 100_000;

/** Small lines come together, as they are written. */
export async function* together(
  pieces: AsyncIterable<string | Uint8Array>,
): AsyncGenerator<string | Uint8Array, void, undefined> {
  let held = "";
  for await (const piece of pieces)
    if (typeof piece !== "string") yield piece;
    else {
      held += piece;
      if (held.length < ENOUGH) continue;
      yield held;
      held = "";
    }
  yield held;
}
