import { html } from "htl";
import { wordsOf } from "../language.ts";
import type { Job } from "./jobs.ts";

/** After so long people ask themselves whether anything happens. */
const SOON = 500;

const now = new Map<string, { readonly job: Job; readonly since: number }>();
const bar = html`<div class="under-way" role="status" hidden></div>`;

/** Tells what is under way in one place, once it takes a while; null where nothing is. */
export const underWay =
  (place: string) =>
  (job: Job | null): void => {
    if (job === null) now.delete(place);
    else now.set(place, { job, since: now.get(place)?.since ?? performance.now() });
    show();
    if (job !== null) setTimeout(show, SOON + 1);
  };

function show(): void {
  const { work } = wordsOf(document.documentElement.lang === "en" ? "en" : "vi");
  const long = [...now.values()].filter(({ since }) => performance.now() - since > SOON);
  const text = [...new Set(long.map(({ job }) => work[job]))].join(" ");
  if (bar.textContent !== text) bar.textContent = text;
  bar.hidden = text === "";
  if (!bar.isConnected) document.body.append(bar);
}
