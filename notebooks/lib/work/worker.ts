/** What the page itself runs: its worker runs the same. A page whose scripts stand elsewhere has none. */
const scripts = ["carried", "shared"].map((id) => document.getElementById(id)?.textContent ?? null);

let isRefused = scripts.includes(null);
let address: string | undefined;

/** A worker of this page; null where the browser lets it have none. */
export function madeWorker(): Worker | null {
  if (isRefused) return null;
  try {
    address ??= URL.createObjectURL(
      new Blob([[...scripts, "phoihopServe();"].join("\n;")], { type: "text/javascript" }),
    );
    return new Worker(address);
  } catch {
    withoutWorker();
    return null;
  }
}

/** From now on the page does without. */
export function withoutWorker(): void {
  isRefused = true;
}
