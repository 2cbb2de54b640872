/** Numbers that look like chance and are the same for a seed on every machine (xorshift). */
export function chance(seed: number): (below: number) => number {
  let state = (seed | 0) === 0 ? 0x9e3779b9 : seed | 0;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % Math.max(1, below);
  };
}

/** What parsers stumble over. */
const TOKENS = (
  '" "" ; , \t \r \n \r\n \' = \u0000 \ufeff \u200b < > & &amp; &#0; ]]> <![CDATA[ <!-- --> <? { } [ ] : \\ \\u0041 1e400 -0 ' +
  "null true {{ }} __proto__ constructor PK\u0003\u0004 PK\u0001\u0002 PK\u0005\u0006 \u00ff\u00ff\u00ff\u00ff 9999-12-31 2023-02-30"
)
  .split(" ")
  .map((text) => Buffer.from(text, "latin1"));

/** Some bytes changed, cut out, doubled, put in or taken from elsewhere, a few times over. */
export function mutated(bytes: Uint8Array, other: Uint8Array, random: (below: number) => number): Uint8Array {
  let now = Buffer.from(bytes);
  for (let times = 1 + random(4); times > 0; times--) {
    const at = random(now.length);
    const to = Math.min(now.length, at + 1 + random(random(4) === 0 ? now.length : 12));
    const [before, part, after] = [now.subarray(0, at), now.subarray(at, to), now.subarray(to)];
    switch (random(7)) {
      case 0:
        now = Buffer.concat([before, after]);
        break;
      case 1:
        now = Buffer.concat([before, part, part, after]);
        break;
      case 2:
        now = Buffer.concat([before, TOKENS[random(TOKENS.length)] ?? Buffer.of(), now.subarray(at)]);
        break;
      case 3: {
        const from = random(other.length);
        now = Buffer.concat([before, other.subarray(from, from + random(40)), after]);
        break;
      }
      case 4:
        now = Buffer.from(before);
        break;
      default: {
        now = Buffer.from(now);
        const byte = now[at];
        if (byte !== undefined) now[at] = random(3) === 0 ? random(256) : byte ^ (1 << random(8));
      }
    }
  }
  return new Uint8Array(now);
}
