/** @typedef {() => unknown} Contestant */

/**
 * Processor time of each contestant, in milliseconds a call, round by round: in every round each has its turn, so that
 * what slows the machine slows all. What other programs take from the processor is not counted.
 * @param {readonly Contestant[]} contestants
 * @param {{ rounds: number, turn: number }} options - `turn`: milliseconds that each may take in a round
 */
export async function race(contestants, { rounds, turn }) {
  const entries = [];
  for (const contestant of contestants) {
    const cold = await timed(contestant, 1);
    await timed(contestant, Math.ceil((10 * turn) / cold));
    const warm = await timed(contestant, Math.ceil(turn / cold));
    /** @type {number[]} */
    const times = [];
    entries.push({ contestant, calls: Math.max(1, Math.round(turn / warm)), times });
  }
  for (let round = 0; round < rounds; round += 1) {
    // The order turns, so that nobody always follows the same one.
    const first = round % entries.length;
    for (const { contestant, calls, times } of [...entries.slice(first), ...entries.slice(0, first)])
      times.push(await timed(contestant, calls));
  }
  return entries.map(({ times }) => times);
}

/**
 * @param {Contestant} contestant
 * @param {number} calls
 */
async function timed(contestant, calls) {
  const started = process.cpuUsage();
  for (let call = 0; call < calls; call += 1) {
    const result = contestant();
    if (result instanceof Promise) await result;
  }
  const { user, system } = process.cpuUsage(started);
  return Math.max(user + system, 1) / 1000 / calls;
}

/** @typedef {{ median: number, least: number, most: number }} Spread */

/**
 * @param {readonly number[]} values
 * @returns {Spread}
 */
export function spread(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return {
    median: sorted[sorted.length >> 1] ?? NaN,
    least: sorted[0] ?? NaN,
    most: sorted.at(-1) ?? NaN,
  };
}

/**
 * The time of one over that of another, pair by pair.
 * @param {Contestant} one
 * @param {Contestant} other
 * @param {{ rounds: number, turn: number }} options
 */
export async function duel(one, other, options) {
  const [times = [], others = []] = await race([one, other], options);
  return spread(times.map((time, round) => time / (others[round] ?? NaN)));
}

/**
 * By which power of their size the times grow: the slope of a line through their logarithms.
 * @param {readonly number[]} sizes
 * @param {readonly number[]} times
 */
export function exponent(sizes, times) {
  const x = sizes.map(Math.log);
  const y = times.map(Math.log);
  const mean = (/** @type {number[]} */ values) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(x), mean(y)];
  const over = x.reduce((sum, value, index) => sum + (value - mx) * ((y[index] ?? 0) - my), 0);
  return over / x.reduce((sum, value) => sum + (value - mx) ** 2, 0);
}
