/**
 * What a reader has set stands in the address: a reload and "back" keep it, and a link shows another the same. What an address
 * cannot take stays set as long as the page is open.
 */
const memory = new Map<string, string>();
const listeners = new EventTarget();
let shown = location.search;
let last = "";

export const remembered = (key: string, initial: string): string =>
  memory.get(key) ?? new URLSearchParams(location.search).get(key) ?? initial;

export function remember(key: string, value: string): void {
  memory.set(key, value);
  const address = new URL(location.href);
  address.searchParams.set(key, value);
  goTo(address, key === last);
  last = key;
}

/** The part of the page that is looked at; nothing moves. */
export function lookAt(id: string): void {
  const address = new URL(location.href);
  address.hash = encodeURIComponent(id);
  goTo(address, location.hash !== "");
  last = "";
}

function goTo(address: URL, isSameStep: boolean): void {
  if (address.href === location.href) return;
  try {
    if (isSameStep) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
  } catch {
    // A browser that refuses shows the same without it.
  }
  shown = location.search;
}

addEventListener("popstate", () => {
  last = "";
  if (location.search === shown) return;
  shown = location.search;
  memory.clear();
  listeners.dispatchEvent(new Event("change"));
});

/** Tells when "back" or "forward" has set anything otherwise. */
export const whenGone = (tell: () => void): void => listeners.addEventListener("change", tell);
