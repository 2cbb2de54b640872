import { statusText, type Plan, type Register } from "phoihop";
import { CHANGES, type Comparison } from "phoihop/change";
import { inLanguage } from "phoihop/plan";
import { html } from "htl";
import { comparisonView } from "./comparison.ts";
import type { Setting } from "./setting.ts";
import type { Review } from "./own-reviews.ts";
import type { Since } from "./since-last.ts";
import type { Looked } from "./work/jobs.ts";
import { ofReview } from "./work/lanes.ts";

/** Compare with the review before; null where there was none. */
export async function sinceLast(
  review: Review | null,
  looked: Looked,
  { shown }: { readonly shown: readonly string[] },
): Promise<Since | null> {
  if (review === null) return null;
  const { asOf, knownBy, register } = review;
  const since = await ofReview("since", looked, { shown, review: { asOf, knownBy }, reviewed: register });
  return { ...since, review };
}

/** So many changes fit on the first screen. */
const ROWS = 4;

/** The same in its place on the first screen: how many moved which way, and the worse news by name. */
export function sinceOnScreen(slot: Element | null, since: Since | null, setting: Setting): void {
  const { words, speech, language } = setting;
  const { since: said } = words.change;
  const title = html`<h2>${said.title}</h2>`;
  if (since === null) return slot?.replaceChildren(title, html`<p class="brief-more">${said.none}</p>`);
  const moved = movedIn(since);
  slot?.replaceChildren(
    title,
    html`<p class="brief-more">${sinceText(since, setting)}</p>`,
    html`<ul>
      ${moved.slice(0, ROWS).map(
        ({ commitment, before, after }) =>
          html`<li>
            <a class="clamp" href=${`#finding-${encodeURIComponent(commitment)}`}
              >${titleOf(before, after, language)}</a
            >
            <span class="clamp"
              >${[before, after].map((each) => (each === null ? "–" : statusText(each.status, speech))).join(" → ")}</span
            >
          </li>`,
      )}
    </ul>`,
    ...(moved.length > ROWS
      ? [html`<p class="brief-more">… ${speech.report.brief.more(moved.length - ROWS)}</p>`]
      : []),
  );
}

type Moved = Comparison["changes"][number];

const titleOf = (before: Moved["before"], after: Moved["after"], language: Setting["language"]) => {
  const title = (after ?? before)?.title;
  return title === undefined ? "" : inLanguage(title, language);
};

/** The worse news first. */
const movedIn = ({ comparison: { changes } }: Since) =>
  changes
    .filter(({ how }) => how !== "unchanged")
    .toSorted((a, b) => CHANGES.indexOf(a.how) - CHANGES.indexOf(b.how));

function sinceText(since: Since, { words, speech }: Setting): string {
  const { since: said } = words.change;
  const { review, comparison, more, fewer } = since;
  const counts = CHANGES.map((how) => ({
    how: speech.changes.how[how],
    count: comparison.changes.filter((change) => change.how === how).length,
  })).filter(({ count }) => count > 0);
  const isSame = comparison.changes.every(({ how }) => how === "unchanged");
  return [
    said.of(speech.dates.short(review.saved), speech.dates.short(review.asOf)),
    isSame ? said.same(comparison.changes.length) : said.moved(counts),
    said.entries(more, fewer),
  ].join(" ");
}

/** Every change since the last review with its causes; one line where there was none. */
export const sinceView = (
  since: Since | null,
  sources: { readonly plan: Plan; readonly register: Register },
  setting: Setting,
): Node =>
  since === null
    ? html`<p>${setting.words.change.since.none}</p>`
    : html`<div>
        <p>${sinceText(since, setting)}</p>
        ${comparisonView(
          since.comparison,
          { plan: sources.plan, registers: [sources.register, since.review.register], onFile: since.onFile },
          setting,
        )}
      </div>`;
