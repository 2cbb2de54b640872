/**
 * Runs in the page: waits until every cell has a value or an error, or the time is over, and says how each came out.
 *
 * @param {number} limit - In milliseconds.
 * @returns {Promise<
 *   readonly {
 *     readonly cell: string;
 *     readonly state: "ok" | "error" | "pending";
 *     readonly message: string;
 *   }[]
 * >}
 */
export async function settled(limit) {
  const { notebook } = /** @type {any} */ (globalThis);
  const end = Date.now() + limit;
  /** @param {number} ms */
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const promises = () =>
    [...notebook._variables].filter((each) => each._reachable).map((each) => each._promise);
  const over = pause(limit);
  for (let before = promises(), calm = 0; calm < 5 && Date.now() < end;) {
    await Promise.race([Promise.allSettled(before), over]);
    await pause(60);
    const now = promises();
    calm = now.length === before.length && now.every((each, index) => each === before[index]) ? calm + 1 : 0;
    before = now;
  }
  const cells = [...notebook._variables].filter((each) => each._observer?._node?.id);
  return Promise.all(
    cells.map(async (each) => {
      const found = await Promise.race([
        each._promise.then(
          () => ({ state: "ok", message: "" }),
          (/** @type {unknown} */ error) => ({ state: "error", message: String(error) }),
        ),
        pause(50).then(() => ({ state: "pending", message: "" })),
      ]);
      return { cell: each._observer._node.id, ...found };
    }),
  );
}
