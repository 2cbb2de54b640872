const waiting: (() => void)[] = [];

/** One after the other: whoever has waited for a turn is alone in it, and in between the page is drawn and answers. */
export const turn = (): Promise<void> =>
  new Promise((resolve) => {
    waiting.push(resolve);
    if (waiting.length === 1) setTimeout(next);
  });

function next(): void {
  waiting[0]?.();
  setTimeout(() => {
    waiting.shift();
    if (waiting.length > 0) next();
  });
}
