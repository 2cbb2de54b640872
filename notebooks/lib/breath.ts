/** Longer than this nobody waits for the page, in milliseconds. */
const LONG = 30;
let last = 0;

/** Between pieces of work: where the page has waited for long it is drawn and answers. */
export async function breath(): Promise<void> {
  if (performance.now() - last < LONG) return;
  await new Promise((resolve) => setTimeout(resolve));
  last = performance.now();
}
